using QualityBot.Assessments.Reading;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments;

/// <summary>Files of one work, read, joined, marked and analysed.</summary>
/// <param name="Analysis">Null: the files hold statistics only.</param>
/// <param name="Benchmarks">Rows of the files, then those that the program knows of the work.</param>
public sealed record AnalysedFiles(Work Work, WorkAnalysis? Analysis, ValueList<BenchmarkRow> Benchmarks, ValueList<JournalBenchmark> Journals, ValueList<ResultDoubt> Doubts)
{
    /// <param name="files">At least one; names are for people, and for what the title does not say.</param>
    /// <param name="classes">What a class of the files is called: «1» → «4А».</param>
    /// <param name="own">A scale of the school, which goes before the official ones; null: none.</param>
    public static Outcome<AnalysedFiles> Of(IReadOnlyList<(string Name, byte[] Content)> files, IReadOnlyDictionary<string, string> classes, Func<Work, int, MarkScale?>? own = null)
    {
        var read = new List<ResultFile>();
        foreach (var (name, content) in files)
        {
            switch (ResultsReader.Read(content, name))
            {
                case Outcome<ResultFile>.Ok(var file):
                    read.Add(file.Called(files.Count > 1 ? name : ""));
                    break;
                case Outcome<ResultFile>.Refused(var problem):
                    return problem;
            }
        }

        return ResultFile.Join(read, classes).Match(joined => Of(joined, own), problem => problem);
    }

    /// <summary>The same for what was joined before: read from the store, or handed in file by file.</summary>
    public static Outcome<AnalysedFiles> Of(ResultFile joined, Func<Work, int, MarkScale?>? own = null)
    {
        ValueList<BenchmarkRow> benchmarks = [.. joined.Marks, .. KnownBenchmarks.For(joined.Work).Where(known => !joined.Marks.Any(row => row.Level == known.Level))];
        if (joined.Sheet is not { } sheet)
        {
            return new AnalysedFiles(joined.Work, null, benchmarks, joined.Journals, joined.Doubts);
        }

        var scale = sheet.Max is { } max ? own?.Invoke(sheet.Work, max) ?? KnownScales.For(sheet.Work, max, []) : null;
        if (scale is { IsSound: false })
        {
            return new UnsoundScale(scale.Three, scale.Four, scale.Five, scale.Max);
        }

        var (marked, more) = Marking.Mark(sheet, scale);
        var analysis = WorkAnalysis.Of(marked, KnownRuleSets.Fioko2026);
        return analysis.LeftOut.Count == 0
            ? new AnalysedFiles(marked.Work, analysis, benchmarks, joined.Journals, [.. joined.Doubts, .. more])
            : new AnalysedFiles( // The school's own row of an export would give the small class away.
                marked.Work, analysis, [.. benchmarks.Where(row => row.Level != BenchmarkLevel.School)], [.. joined.Journals.Where(row => row.Level != BenchmarkLevel.School)], [.. joined.Doubts, .. more]);
    }
}

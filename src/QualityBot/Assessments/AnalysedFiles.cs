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
    public static Outcome<AnalysedFiles> Of(IReadOnlyList<(string Name, byte[] Content)> files, IReadOnlyDictionary<string, string> classes, Func<Work, int, MarkScale>? own = null)
    {
        var read = new List<ResultFile>();
        foreach (var (name, content) in files)
        {
            switch (ResultsReader.Read(content, name))
            {
                case Outcome<ResultFile>.Ok(var file):
                    read.Add(file with { Doubts = [.. file.Doubts.Select(doubt => doubt with { File = files.Count > 1 ? name : "" })] });
                    break;
                case Outcome<ResultFile>.Refused(var problem):
                    return problem;
            }
        }

        if (read.Find(file => !file.Work.AgreesWith(read[0].Work)) is { } foreign)
        {
            return new DifferentWorks(read[0].Work, foreign.Work);
        }

        var work = read.Aggregate(Work.Unknown, (known, file) => known.FilledFrom(file.Work));
        var benchmarks = read.SelectMany(file => file.Marks).ToList();
        benchmarks.AddRange(KnownBenchmarks.For(work).Where(known => !benchmarks.Exists(row => row.Level == known.Level)));
        var journals = read.SelectMany(file => file.Journals).ToValueList();
        var doubts = read.SelectMany(file => file.Doubts).ToValueList();
        var sheets = read.Select(file => file.Sheet).OfType<ResultSheet>().Select(sheet => sheet.Renamed(classes)).ToList();
        return sheets.Count == 0
            ? new AnalysedFiles(work, null, [.. benchmarks], journals, doubts)
            : JoinedSheets.Join(sheets).Match(joined => Marked(joined.Sheet with { Work = work.FilledFrom(joined.Sheet.Work) }, own, [.. doubts, .. joined.Doubts], [.. benchmarks], journals), problem => problem);
    }

    private static Outcome<AnalysedFiles> Marked(ResultSheet sheet, Func<Work, int, MarkScale>? own, ValueList<ResultDoubt> doubts, ValueList<BenchmarkRow> benchmarks, ValueList<JournalBenchmark> journals)
    {
        var scale = sheet.Max is { } max ? own?.Invoke(sheet.Work, max) ?? KnownScales.For(sheet.Work, max, []) : null;
        if (scale is { IsSound: false })
        {
            return new UnsoundScale(scale.Three, scale.Four, scale.Five, scale.Max);
        }

        var (marked, more) = Marking.Mark(sheet, scale);
        return new AnalysedFiles(marked.Work, WorkAnalysis.Of(marked, KnownRuleSets.Fioko2026), benchmarks, journals, [.. doubts, .. more]);
    }
}

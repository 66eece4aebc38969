using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments.Reading;

/// <summary>What a file of results held. A file has at least one of the three.</summary>
/// <param name="Work">As far as the title and the name of the file say it.</param>
/// <param name="Sheet">Pupils × tasks; null: the file has statistics only.</param>
/// <param name="Marks">Rows of «Статистика по отметкам».</param>
/// <param name="Journals">Rows of «Сравнение отметок с отметками по журналу».</param>
public sealed record ResultFile(Work Work, ResultSheet? Sheet, ValueList<BenchmarkRow> Marks, ValueList<JournalBenchmark> Journals, ValueList<ResultDoubt> Doubts)
{
    /// <summary>The same with the name of the file at each doubt and pupil; empty: there is only one file.</summary>
    public ResultFile Called(string name) => this with
    {
        Doubts = [.. Doubts.Select(doubt => doubt with { File = name })],
        Sheet = Sheet is { } sheet ? sheet with { Pupils = [.. sheet.Pupils.Select(pupil => pupil with { File = name })] } : null,
    };

    /// <summary>The same with what somebody said of the work; what the file says itself is overruled.</summary>
    public ResultFile Of(Work work) => this with { Work = work, Sheet = Sheet is { } sheet ? sheet with { Work = work } : null };

    /// <summary>Several files of one work as one.</summary>
    /// <param name="files">At least one.</param>
    /// <param name="classes">What a class of the files is called: «1» → «4А».</param>
    public static Outcome<ResultFile> Join(IReadOnlyList<ResultFile> files, IReadOnlyDictionary<string, string> classes)
    {
        if (files.FirstOrDefault(file => !file.Work.AgreesWith(files[0].Work)) is { } foreign)
        {
            return new DifferentWorks(files[0].Work, foreign.Work);
        }

        var work = files.Aggregate(Work.Unknown, (known, file) => known.FilledFrom(file.Work));
        var joined = new ResultFile(work, null, [.. files.SelectMany(file => file.Marks)], [.. files.SelectMany(file => file.Journals)], [.. files.SelectMany(file => file.Doubts)]);
        var sheets = files.Select(file => file.Sheet).OfType<ResultSheet>().Select(sheet => sheet.Renamed(classes)).ToList();
        return sheets.Count == 0 ? joined : JoinedSheets.Join(sheets).Match<Outcome<ResultFile>>(
            all => joined with { Sheet = all.Sheet with { Work = work.FilledFrom(all.Sheet.Work) }, Doubts = [.. joined.Doubts, .. all.Doubts] },
            problem => problem);
    }
}

/// <summary>The file holds names of children. They are neither kept nor printed.</summary>
/// <param name="Sheet">The sheet's name; empty: it has none.</param>
/// <param name="Column">The heading of the column, never what stands under it.</param>
public sealed record HoldsNames(string Sheet, string Column) : Problem;

/// <summary>Nothing in the file looks like results.</summary>
public sealed record NoResults : Problem;

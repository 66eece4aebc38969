using QualityBot.Documents;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments.Reading;

/// <summary>The bytes of a file of results → what it holds, or the reason why not. Columns are known by their meaning, rows by their content.</summary>
/// <remarks>Formats: the form of the school («Протокол»), Ф1, Ф3, marks against the journal, a plain table (S-17). A file with names is refused before anything of it is kept.</remarks>
public static class ResultsReader
{
    public static Outcome<ResultFile> Read(byte[] content, string fileName) => SheetOpener.Open(content).Match(sheets => ReadSheets(sheets, fileName), problem => problem);

    /// <summary>The same for sheets that are open already.</summary>
    internal static Outcome<ResultFile> ReadSheets(IReadOnlyList<Sheet> sheets, string fileName) =>
        HoldsResults(sheets) ? NamesGuard.Check(sheets) is { } names ? names : Read(sheets, fileName) : new NoResults();

    private static bool HoldsResults(IReadOnlyList<Sheet> sheets) =>
        sheets.Any(sheet => TableHead.Find(sheet) is not null || StatisticsTables.Marks(sheet, "").Rows.Count + StatisticsTables.Journals(sheet).Count > 0);

    private static Outcome<ResultFile> Read(IReadOnlyList<Sheet> sheets, string fileName)
    {
        var visible = sheets.Where(sheet => !sheet.IsHidden).ToList();
        var marks = visible.ConvertAll(sheet => StatisticsTables.Marks(sheet, fileName));
        var journals = visible.SelectMany(StatisticsTables.Journals).ToValueList();
        var specification = visible.Select(Specification.Read).FirstOrDefault(tasks => tasks.Count > 0) ?? new Dictionary<string, TaskSpec>();
        var benchmarks = marks.SelectMany(each => each.Rows).ToValueList();
        var pupils = benchmarks.Count + journals.Count > 0 ? [] : visible.Select(sheet => PupilTable.Read(sheet, specification)).OfType<(ResultSheet Sheet, ValueList<ResultDoubt> Doubts)>().ToList();
        if (pupils.Count + benchmarks.Count + journals.Count == 0)
        {
            return new NoResults();
        }

        var doubts = marks.SelectMany(each => each.Doubts).Concat(pupils.SelectMany(each => each.Doubts));
        var titles = visible.SelectMany(sheet => sheet.Rows.Take(10)).Where(row => row.Count(cell => cell.Length > 0) <= 2).Select(row => string.Join(' ', row)).Append(Path.GetFileNameWithoutExtension(fileName).Replace('_', ' '));
        var work = WorkTitle.Read(titles);
        if (pupils.Count == 0)
        {
            return new ResultFile(work, null, benchmarks, journals, [.. doubts]);
        }

        return JoinedSheets.Join(pupils.ConvertAll(each => each.Sheet)).Match<Outcome<ResultFile>>(
            joined => new ResultFile(Work.Unknown, joined.Sheet, benchmarks, journals, [.. doubts, .. joined.Doubts]).Of(WithGrade(joined.Sheet.Work.FilledFrom(work), joined.Sheet)),
            problem => problem);
    }

    /// <summary>The grade that all classes share, where no title says it.</summary>
    private static Work WithGrade(Work work, ResultSheet sheet)
    {
        var grades = sheet.Groups.Select(group => QualityDomain.People.SchoolClass.TryParse(group, out var one) ? one.Grade : 0).Distinct().ToList();
        return work.Grade is null && grades is [> 0 and var grade] ? work with { Grade = grade } : work;
    }
}

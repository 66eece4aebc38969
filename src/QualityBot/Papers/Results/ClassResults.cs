using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Figures;
using QualityDomain.People;

namespace QualityBot.Papers.Results;

/// <summary>A work in which a class took part, as far as the asker may see it.</summary>
internal sealed record ClassWork(Assessment Work, WorkAnalysis Analysis, GroupFigures Group);

/// <summary>The results of a class on its page: one line for each work.</summary>
internal static class ClassResults
{
    /// <summary>The newest so many works.</summary>
    private const int Newest = 8;

    public static async Task<ValueList<ClassWork>> Load(AppDb db, Asker asker, SchoolClass one, CancellationToken ct)
    {
        var works = await db.Of<Assessment>(asker.School.Id).Where(work => work.Grade == one.Grade && work.ReceivedOn != null)
            .OrderByDescending(work => work.ReceivedOn).ThenByDescending(work => work.Id).Take(Newest).ToListAsync(ct);
        var ids = works.ConvertAll(work => work.Id);
        var sets = await db.Of<ResultSet>(asker.School.Id).Where(set => ids.Contains(set.AssessmentId) && set.IsCurrent).ToDictionaryAsync(set => set.AssessmentId, ct);
        var scales = await db.Of<OwnScale>(asker.School.Id).OrderByDescending(scale => scale.Id).ToListAsync(ct);
        return
        [
            .. from work in works
               where sets.ContainsKey(work.Id)
               let whole = AssessmentStore.Analysed(work, sets[work.Id], scales).Analysis
               let seen = whole is null ? null : AnalysisView.Of(whole, asker.Viewer, work, QualityDomain.Support.Supporters.None)
               let own = seen?.Classes.FirstOrDefault(each => SchoolClass.TryParse(each.Group, out var named) && named == one)
               where own is not null
               select new ClassWork(work, seen, own),
        ];
    }

    public static IEnumerable<Block> Of(ValueList<ClassWork> works, string name) => works.Count == 0 ? [] :
    [
        new Heading(Texts.ClassResultsTitle(name), Level: 2),
        new Table(
            [new("Работа", 4), new("Писали", 1.4, Alignment.Centre), new("Успев., %", 2.2, Alignment.Centre), new("Качество, %", 2.2, Alignment.Centre), new("СОУ, %", 1.2, Alignment.Centre), new("Недостаточно выполнены", 3)],
            [.. works.Select(one => Row.Of(
                Assessments.Texts.Name(one.Work.Work), $"{one.Group.N}", FigureWords.Cell(one.Group.Marks.Pass), FigureWords.Cell(one.Group.Marks.Quality), FigureWords.Percent(one.Group.Marks.Simonov), WeakOf(one)))])
        { FontSize = 10, Caption = Texts.ClassResultsCaption },
    ];

    private static string WeakOf(ClassWork one) => string.Join(", ", one.Analysis.WeakTasks(one.Group).Where(task => task.Status == ItemStatus.Insufficient).Select(task => task.Item.Task.Code)) is { Length: > 0 } codes ? codes
        : one.Group.Items.Count == 0 ? FigureWords.Nothing : Texts.No;
}

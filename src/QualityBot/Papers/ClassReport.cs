using Microsoft.EntityFrameworkCore;
using QualityBot.Papers.PupilSupport;
using QualityBot.Papers.Results;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>The page of a class: decisions that name it or its grade, and how they stand.</summary>
internal static class ClassReport
{
    /// <param name="one">The class in canonical form, «5А».</param>
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, string one, CancellationToken ct)
    {
        if (!SchoolClass.TryParse(one, out var read))
        {
            throw new ArgumentException($"«{one}» is not a class.", nameof(one));
        }

        // Classes and grades are stored as JSON lists, and most documents name them in the sentence only, so the choice is made here; only their ids go back into the query.
        var named = await db.Of<Decision>(asker.School.Id).Where(decision => decision.State != DecisionState.Draft)
            .Select(decision => new { decision.Id, decision.Classes, decision.Grades, decision.Text }).ToListAsync(ct);
        var ids = named.Where(decision => Named(decision.Classes, decision.Grades, decision.Text).Contains(read)).Select(decision => decision.Id).ToList();
        var facts = await PaperStore.Load(db, asker, decisions => decisions.Where(decision => ids.Contains(decision.Id)), ct);
        var results = await ClassResults.Load(db, asker, read, ct);
        var support = await SupportPapers.Section(db, asker, facts, read.ToString(), ct);
        return facts is { Decisions.Count: 0, Hidden: > 0 } && results.Count == 0 && support.Count == 0 ? new NothingForYou() : Of(facts, read, results, support);
    }

    /// <param name="results">Works of the class, as far as the asker may see them.</param>
    /// <param name="support">The plans of the class; nothing where there are none or they are not for the asker.</param>
    public static Paper Of(PaperFacts facts, SchoolClass one, ValueList<ClassWork> results, ValueList<Block> support)
    {
        var figures = Figures.Of(facts.Decisions, facts.Today);
        var name = one.Display(facts.School.ClassStyle);
        var chart = figures.Chart($"Решения о классе {name} на {RussianText.ShortDay(facts.Today)}");
        var teachers = facts.Holders(Role.ClassTeacher).Where(holder => holder.Appointment.Classes.Contains(one.ToString())).Select(holder => holder.Person.Name.Full).Distinct().ToList();
        return new(
            PaperHead.New(facts, $"КЛАСС {name}", Texts.OnDay(facts.Today), "протоколы, планы и приказы школы") with
            {
                Blocks =
                [
                    new Paragraph($"Классный руководитель: {(teachers.Count == 0 ? "не назначен" : string.Join(", ", teachers))}."),
                    new Paragraph(Texts.ClassSummary(name, one.Grade, figures)),
                    .. PaperHead.PartOnly(facts),
                    .. chart is null ? ValueList.Of<Block>([]) : [chart],
                    .. ClassResults.Of(results, name),
                    .. support,
                    .. Rows(facts, $"Решения о классе {name}", decision => IsOfTheClass(decision, one)),
                    .. Rows(facts, $"Решения о {one.Grade}-х классах", decision => !IsOfTheClass(decision, one)),
                    PaperHead.Signatures(facts, one.Grade),
                ],
            },
            $"Класс {name}",
            Texts.ClassWords(name, one.Grade, teachers, figures, facts) + Results.Texts.ClassResultsLine(results),
            chart,
            $"Класс {one} {facts.Today:yyyy-MM-dd}");
    }

    /// <summary>Classes of the document's own column; without one, those of the sentence.</summary>
    private static ClassSet Named(ValueList<string> classes, ValueList<int> grades, string text) => classes.Count + grades.Count == 0
        ? ClassMentions.In(text)
        : new(grades, classes.Select(name => SchoolClass.TryParse(name, out var read) ? read : null).OfType<SchoolClass>().ToValueList());

    private static bool IsOfTheClass(Decision decision, SchoolClass one) => Named(decision.Classes, decision.Grades, decision.Text).Classes.Contains(one);

    private static IEnumerable<Block> Rows(PaperFacts facts, string heading, Func<Decision, bool> concerns)
    {
        var rows = facts.Decisions.Where(tracked => concerns(tracked.Decision)).ToList();
        return rows.Count == 0 ? [] :
        [
            new Heading(heading, Level: 2),
            new Table(
                [new(Texts.Number, 0.8, Alignment.Centre), new(Texts.DecisionColumn, 4.6), new(Texts.ResponsibleColumn, 2.8), new(Texts.DueColumn, 2.3, Alignment.Centre), new(Texts.StateColumn, 2.9)],
                rows.Select(tracked => Row.Of($"{tracked.Decision.Number}", DecisionCells.What(tracked.Decision), DecisionCells.Who(tracked, facts), DecisionCells.When(tracked), DecisionCells.How(tracked, facts.Today))).ToValueList()),
        ];
    }
}

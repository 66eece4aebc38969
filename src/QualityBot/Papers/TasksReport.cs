using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>One person's list: what is open, the nearest due day first, and how much was done since the school year began.</summary>
internal static class TasksReport
{
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, long personId, CancellationToken ct)
    {
        var cards = db.Of<Assignment>(asker.School.Id).Where(card => card.PersonId == personId).Select(card => card.DecisionId);
        var facts = await PaperStore.Load(db, asker, decisions => decisions.Where(decision => cards.Contains(decision.Id)), ct);
        return (facts.Find(personId), facts) switch
        {
            (null, _) => new NobodyOfThatName(""),
            (var person, { Decisions.Count: 0 }) when asker.Viewer is { } viewer && viewer.Id != person.Id && !Permissions.May(viewer, Permission.SeeDecisions, new(asker.School.Id)) => new NothingForYou(),
            (_, { Decisions.Count: 0, Hidden: > 0 }) => new NothingForYou(),
            (var person, _) => Of(facts, person),
        };
    }

    public static Paper Of(PaperFacts facts, Person person)
    {
        var cards = facts.Decisions.SelectMany(one => one.Matters.SelectMany(matter => matter.Assignments.Select(card => (One: one, Matter: matter, Card: card))))
            .Where(entry => entry.Card.PersonId == person.Id).ToList();
        var open = cards.Where(entry => !entry.Card.IsClosed).OrderBy(entry => entry.Card.Due ?? DateOnly.MaxValue).ThenBy(entry => entry.One.Decision.Number).ToList();
        var since = new DateOnly(SchoolYear.StartYearOf(facts.Today), 9, 1);
        var done = cards.Count(entry => entry.Card is { State: AssignmentState.Confirmed, ClosedOn: { } day } && day >= since);
        var overdue = open.Count(entry => entry.Card.IsOverdue(facts.Today));
        return new(
            PaperHead.New(facts, "СПИСОК ЗАДАЧ", $"{person.Name.Full}{(person.Post is { } post ? $", {Texts.Small(post)}" : "")}", "протоколы, планы и приказы школы") with
            {
                Blocks =
                [
                    new Paragraph(Texts.TasksSummary(open.Count, overdue, done, since)),
                    .. PaperHead.PartOnly(facts),
                    .. open.Count == 0 ? ValueList.Of<Block>([]) :
                    [
                        new Table(
                            [new(Texts.Number, 0.7, Alignment.Centre), new("Что сделать", 5), new("Откуда", 2.8), new("Участие", 1.8), new(Texts.DueColumn, 2.1, Alignment.Centre), new("Состояние", 2.4)],
                            open.Select(entry => Row.Of(
                                $"{entry.One.Decision.Number}",
                                entry.Card.Words ?? DecisionCells.What(entry.One.Decision),
                                Texts.SourceBriefly(entry.One.Meeting),
                                Texts.PartOf(entry.Card.Part),
                                entry.Card.Due is { } due ? Texts.Due(due, entry.Card.DueTime) : Texts.OneLine(entry.One.Decision.DeadlineText is { Length: > 0 } written ? written : Texts.NoDeadline),
                                entry.Card.IsOverdue(facts.Today) ? RichText.Bold(Texts.CardState(entry.Card, facts.Today)) : Texts.CardState(entry.Card, facts.Today))).ToValueList()),
                    ],
                ],
            },
            $"Список задач: {person.Name.InTables}",
            Texts.TasksSummary(open.Count, overdue, done, since),
            Chart: null,
            $"Задачи {person.FamilyName} {facts.Today:yyyy-MM-dd}");
    }
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityBot.Papers;

/// <summary>«О выполнении решений …»: what became of the decisions of one meeting, plan or order.</summary>
internal static class ExecutionReport
{
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, long meetingId, CancellationToken ct)
    {
        var meeting = await db.Of<Meeting>(asker.School.Id).FirstOrDefaultAsync(one => one.Id == meetingId, ct);
        var facts = await PaperStore.Load(db, asker, decisions => decisions.Where(decision => decision.MeetingId == meetingId), ct);
        return (meeting, facts) switch
        {
            (null, _) or (_, { Decisions.Count: 0, Hidden: 0 }) => new NoSuchMeeting(meetingId),
            (_, { Decisions.Count: 0 }) => new NothingForYou(),
            _ => Of(facts, meeting),
        };
    }

    public static Paper Of(PaperFacts facts, Meeting meeting)
    {
        var figures = Figures.Of(facts.Decisions, facts.Today);
        var chart = figures.Chart(Texts.ChartTitle(facts.Today));
        var heading = Texts.ExecutionHeading(meeting);
        return new(
            PaperHead.New(facts, $"СПРАВКА\n{heading}", $"{Texts.Source(meeting)}, {Texts.OnDay(facts.Today)}", Texts.SourceWithTitle(meeting)) with { Blocks = Blocks(facts, meeting, figures, chart) },
            Texts.Capital(heading),
            Texts.ExecutionWords(meeting, figures, facts),
            chart,
            $"Исполнение {(meeting.HeldOn is { } day ? $"{day:yyyy-MM-dd}" : $"{meeting.Id}")} на {facts.Today:yyyy-MM-dd}");
    }

    private static ValueList<Block> Blocks(PaperFacts facts, Meeting meeting, Figures figures, ProgressChart? chart) =>
    [
        new Paragraph(Texts.ExecutionSummary(meeting, figures, facts.Today)),
        .. PaperHead.PartOnly(facts),
        .. chart is null ? ValueList.Of<Block>([]) : [chart],
        new Heading("1. Ход исполнения", Level: 2),
        new Table(
            [new(Texts.Number, 0.8, Alignment.Centre), new(Texts.DecisionColumn, 4.6), new(Texts.ResponsibleColumn, 2.8), new(Texts.DueColumn, 2.3, Alignment.Centre), new(Texts.StateColumn, 2.9)],
            facts.Decisions.Select(one => Row.Of($"{one.Decision.Number}", DecisionCells.What(one.Decision), DecisionCells.Who(one, facts), DecisionCells.When(one), DecisionCells.How(one, facts.Today))).ToValueList()),
        new Heading("2. Переносы сроков", Level: 2),
        Postponements(facts),
        new Heading("3. Требуют внимания", Level: 2),
        Attention(facts),
        PaperHead.Signatures(facts),
    ];

    private static Block Postponements(PaperFacts facts)
    {
        var rows =
            from one in facts.Decisions
            from moved in one.Postponements
            orderby one.Decision.Number, moved.On, moved.Id
            select Row.Of($"{one.Decision.Number}", RussianText.ShortDay(moved.From), RussianText.ShortDay(moved.To), moved.Reason, $"{facts.NameOf(moved.ById)}, {RussianText.ShortDay(moved.On)}");
        var all = rows.ToValueList();
        return all.Count == 0
            ? new Paragraph(Texts.NothingPostponed)
            : new Table([new(Texts.Number, 0.8, Alignment.Centre), new("Был срок", 1.9, Alignment.Centre), new("Новый срок", 1.9, Alignment.Centre), new("Причина", 5), new("Кто и когда перенёс", 2.8)], all);
    }

    private static Block Attention(PaperFacts facts)
    {
        var lines =
            from one in facts.Decisions
            let standing = one.StandingOn(facts.Today)
            where standing is Standing.Overdue or Standing.Reported || (standing == Standing.Waiting && !one.People(Part.Lead).Any())
            orderby standing == Standing.Overdue descending, one.Decision.Number
            select (RichText)Texts.Attention(one, standing, facts);
        var all = lines.ToValueList();
        return all.Count == 0 ? new Paragraph(Texts.NothingToMind) : new ItemList(all);
    }
}

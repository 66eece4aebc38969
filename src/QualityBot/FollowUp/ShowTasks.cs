using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Мои задачи»: everything open of the person and of those for whom the person stands in, the most urgent first.</summary>
internal sealed class ShowTasks() : CardAction<ShowTasks.Facts>("show-tasks")
{
    private const int PageSize = 6;

    /// <param name="Cards">Open cards, by urgency.</param>
    internal sealed record Facts(IReadOnlyList<Assignment> Cards, IReadOnlyDictionary<long, Decision> Decisions, IReadOnlyDictionary<long, Person> Absent);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Tasks),
        new(new Trigger.Press(CardKeys.Tasks), new Admission.Those(Permission.ReportAssignment)),
    ];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (school, me, today) = (input.Here.Id, input.Someone.Id, input.Today);
        var leaves = (await db.Of<Leave>(school).Where(leave => leave.First <= today && leave.Last >= today).ToListAsync(ct)).ToValueList();
        var absent = leaves.Select(leave => leave.PersonId).Where(id => id != me && Desk.Of(id, today, leaves) == me).Distinct().ToList();
        List<long> whose = [me, .. absent];
        var cards = await db.Of<Assignment>(school)
            .Where(card => whose.Contains(card.PersonId) && card.State != AssignmentState.Confirmed && card.State != AssignmentState.Cancelled)
            .ToListAsync(ct);
        var ids = cards.Select(card => card.DecisionId).Distinct().ToList();
        var decisions = await db.Of<Decision>(school).Where(decision => ids.Contains(decision.Id)).ToListAsync(ct);
        return new(
            [.. cards.OrderBy(card => card.State == AssignmentState.Reported).ThenBy(card => card.Due ?? DateOnly.MaxValue).ThenBy(card => card.Id)],
            decisions.ToDictionary(decision => decision.Id),
            await Card.Staff(db, school, absent, ct));
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        if (facts.Cards.Count == 0)
        {
            return [Pages.Answer(input, Texts.NoTasks, Pages.NoKeys)];
        }

        var page = Pages.Of(facts.Cards, PageSize, input.Pressed?.Version ?? 0);
        var lines = page.Items.Select((card, index) => Texts.TaskLine(
            page.First + index + 1, card, card.Words ?? facts.Decisions[card.DecisionId].Text, facts.Decisions[card.DecisionId],
            facts.Absent.TryGetValue(card.PersonId, out var absent) ? absent.Name.WithInitials : null, input.Today));
        var text = RichText.Lines([RichText.Of($"<b>{Texts.Tasks(facts.Cards.Count, facts.Cards.Count(card => card.IsOverdue(input.Today)))}</b>"), .. lines]);
        var numbers = page.Items.Select((card, index) => new Button($"{page.First + index + 1}", CardKeys.Show, card.Id)).ToList();
        return [Pages.Answer(input, text, new([numbers, .. page.Keys((label, number) => new Button(label, CardKeys.Tasks, 0, number))]), asNew: input.Pressed?.Row == Pages.AsNew)];
    }
}

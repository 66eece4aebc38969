using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Offers the meetings and the people of whom the register may be narrowed to one.</summary>
internal sealed class ChooseFilter() : CardAction<ChooseFilter.Facts>("choose-filter")
{
    private const int Most = 12;

    /// <summary>The register without a filter, and the latest meetings.</summary>
    internal sealed record Facts(Register Register, IReadOnlyList<Meeting> Meetings);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(DecisionKeys.Meetings), new Admission.Those(Permission.SeeDecisions)),
        new(new Trigger.Press(DecisionKeys.People), new Admission.Those(Permission.SeeDecisions)),
    ];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var register = await Register.Read(db, input.Here.Id, input.Someone, RegisterFilter.Parse(input.Pressed!.Argument), input.Today, ct);
        var ids = register.Rows.Select(row => row.Decision.MeetingId).OfType<long>().Distinct().ToList();
        return new(register, await db.Of<Meeting>(input.Here.Id).Where(meeting => ids.Contains(meeting.Id)).OrderByDescending(meeting => meeting.HeldOn).ThenByDescending(meeting => meeting.Id).Take(Most).ToListAsync(ct));
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        var filter = facts.Register.Filter;
        var buttons = input.Pressed!.Action == DecisionKeys.Meetings
            ? facts.Meetings.Select(meeting => To(RichText.Shorten(Texts.Source(meeting), 60), filter with { Meeting = meeting.Id }))
            : facts.Register.Rows.Select(row => row.Lead?.PersonId).OfType<long>().GroupBy(id => id).OrderByDescending(group => group.Count()).Take(Most)
                .Select(group => To($"{facts.Register.NameOf(group.Key)} · {group.Count()}", filter with { Person = group.Key }));
        var rows = buttons.Chunk(input.Pressed.Action == DecisionKeys.Meetings ? 1 : 2).Select(row => (IReadOnlyList<Button>)row);
        return [Pages.Answer(input, Texts.ChooseFilter, new([.. rows, [To(Texts.Keys.Back, filter)]]))];
    }

    private static Button To(string label, RegisterFilter filter) => new(label, DecisionKeys.Register, 0, 0, $"{filter}");
}

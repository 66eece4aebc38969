using QualityBot.Engine;
using QualityBot.Checks;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>The register of decisions and the list of the overdue: pages, filters by state, meeting and person.</summary>
internal sealed class ShowDecisions() : CardAction<Register>("show-decisions")
{
    private const int PageSize = 8;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Decisions),
        .. Menu.RoutesOf(Menu.Overdue),
        new(new Trigger.Press(DecisionKeys.Register), new Admission.Those(Permission.SeeDecisions)),
    ];

    public override Task<Register> Load(AppDb db, Input input, CancellationToken ct) => Register.Read(db, input.Here.Id, input.Someone, FilterOf(input), input.Today, ct);

    public override IReadOnlyList<Effect> Step(Register facts, Input input)
    {
        var page = Pages.Of(facts.Rows, PageSize, input.Pressed?.Version ?? 0);
        var text = RichText.Lines(
        [
            Texts.RegisterTitle(facts),
            .. page.Items.Select((row, index) => Texts.RegisterLine(page.First + index + 1, row, facts, input.Today)),
        ]);
        List<IReadOnlyList<Button>> rows = page.Items.Count == 0 ? [] : [[.. page.Items.Select((row, index) => new Button($"{page.First + index + 1}", DecisionKeys.Show, row.Decision.Id))]];
        rows.AddRange(page.Keys((label, number) => To(label, facts.Filter, number)));
        Button[] narrower = facts.Filter is { Meeting: null, Person: null }
            ? [new(Texts.ByMeeting, DecisionKeys.Meetings, 0, 0, $"{facts.Filter}"), new(Texts.ByPerson, DecisionKeys.People, 0, 0, $"{facts.Filter}")]
            : [To(Texts.NoFilter, new(facts.Filter.State), 0)];
        rows.AddRange(Enum.GetValues<RegisterState>().Where(state => state != facts.Filter.State)
            .Select(state => To(Texts.StateKey(state), facts.Filter with { State = state }, 0)).Concat(narrower).Chunk(2));
        if (facts.Filter is { Meeting: null, Person: null } && Permissions.MayAnywhere(input.Someone, Permission.ManageDecision))
        {
            rows.Add([new(Texts.LintKey, LintKeys.Show)]);
        }

        return [Pages.Answer(input, text, new(rows), asNew: input.Pressed?.Row == Pages.AsNew)];
    }

    private static Button To(string label, RegisterFilter filter, int page) => new(label, DecisionKeys.Register, 0, page, $"{filter}");

    private static RegisterFilter FilterOf(Input input) => input switch
    {
        { Pressed: { } pressed } => RegisterFilter.Parse(pressed.Argument),
        _ when input.Text == Menu.Overdue.Key || Engine.Routes.Command(input.Text) == Menu.Overdue.Command => new(RegisterState.Overdue),
        _ => RegisterFilter.Default,
    };
}

using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>One plan: what it answers, what was held, and what can be done with it now.</summary>
internal sealed class PlanCard() : CardAction<SupportFacts>("support-plan")
{
    private const int MoreDays = 14;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. new[] { SupportKeys.Plan, SupportKeys.Take, SupportKeys.Close, SupportKeys.Reopen, SupportKeys.Prolong, SupportKeys.Decline, SupportKeys.Days }
            .Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.SeeSupport))),
    ];

    public override async Task<SupportFacts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var facts = await SupportFacts.Read(db, input, ct);
        return facts.Find(input.Pressed!.Row) is { } plan ? facts with { Changes = await PlanChanges.Read(db, input.Here.Id, [plan], ct) } : facts;
    }

    public override IReadOnlyList<Effect> Step(SupportFacts facts, Input input) => (facts.Find(input.Pressed!.Row), input.Pressed) switch
    {
        (null, _) => [new Effect.Toast(Texts.PlanIsGone)],
        (var plan, { Action: SupportKeys.Plan }) => [Show(facts, plan, input), Reading.Of(facts.CodeOf(plan), input)],
        (var plan, _) when !facts.MayChange(plan, input.Someone) => [new Effect.Toast(Texts.Explain(new NotAllowed(Permission.PlanSupport)))],
        (var plan, { Action: SupportKeys.Take }) => Change(facts, plan, plan.TakeOn(input.Someone.Id), input),
        (var plan, { Action: SupportKeys.Close, Argument: var word }) when Enum.TryParse<EffectWord>(word, out var effect) && Enum.IsDefined(effect) => Change(facts, plan, plan.Close(effect, input.Today), input),
        (var plan, { Action: SupportKeys.Reopen }) => Change(facts, plan, plan.Reopen(), input),
        (var plan, { Action: SupportKeys.Prolong }) => Change(facts, plan, plan.Prolong(Later(plan.Until, input.Today).AddDays(MoreDays)), input),
        (var plan, { Action: SupportKeys.Days, Version: 0 }) => [DaysOf(plan, facts, input)],
        (var plan, { Action: SupportKeys.Days, Version: <= 6 and var day }) => plan.ToggleDay(day).Match<IReadOnlyList<Effect>>(
            after => [new Effect.Replace(plan, after), DaysOf(after, facts, input)],
            problem => [new Effect.Toast(Texts.Explain(problem))]),
        (var plan, { Action: SupportKeys.Decline, Version: var reason }) when reason < Texts.DeclineReasons.Count => Change(facts, plan, plan.Decline(Texts.DeclineReasons[reason], input.Today), input),
        _ => [new Effect.Toast(Texts.UseButtons)],
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static IReadOnlyList<Effect> Change(SupportFacts facts, SupportPlan before, Outcome<SupportPlan> outcome, Input input) => outcome.Match<IReadOnlyList<Effect>>(
        after => [new Effect.Replace(before, after), Show(facts with { Plans = [.. facts.Plans.Select(plan => plan.Id == after.Id ? after : plan)] }, after, input)],
        problem => [new Effect.Toast(Texts.Explain(problem))]);

    private static Effect.Edit Show(SupportFacts facts, SupportPlan plan, Input input)
    {
        List<IReadOnlyList<Button>> rows = [];
        if (facts.MayChange(plan, input.Someone))
        {
            rows.AddRange(plan.State switch
            {
                SupportState.Proposed =>
                [
                    [new(Texts.TakeKey, SupportKeys.Take, plan.Id) { Look = ButtonLook.Expected }],
                    .. Texts.DeclineReasons.Select((reason, index) => new Button(Texts.DeclineKey(reason), SupportKeys.Decline, plan.Id, index)).Chunk(2),
                ],
                SupportState.Active =>
                [
                    [.. new[] { EffectWord.Helped, EffectWord.Partly }.Select(word => Closing(facts, plan, word))],
                    [.. new[] { EffectWord.NotHelped, EffectWord.Unknown }.Select(word => Closing(facts, plan, word))],
                    [new(Texts.ProlongKey, SupportKeys.Prolong, plan.Id), new(Texts.ContactWithParentsKey, SupportKeys.Contact, plan.Id)],
                    .. plan.Rhythm is null ? Array.Empty<IReadOnlyList<Button>>() : [[new(Texts.DaysKey(plan), SupportKeys.Days, plan.Id)]],
                ],
                SupportState.Closed => [[new(Texts.ReopenKey, SupportKeys.Reopen, plan.Id)]],
                _ => Array.Empty<IReadOnlyList<Button>>(),
            });
        }

        rows.Add([new(Texts.SheetPaperKey, new PaperRequest.OfSupport(SupportPaper.Pupil, facts.CodeOf(plan)).Data(PaperKeys.Show))]);
        rows.Add([new(Texts.BackToClassKey(facts.Roster.Find(plan.PupilId)!.Class, input.Here.ClassStyle), SupportKeys.Show, 0, 0, facts.Roster.Find(plan.PupilId)!.Class)]);
        return new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.PlanPage(plan, facts), new(rows));
    }

    private static Effect.Edit DaysOf(SupportPlan plan, SupportFacts facts, Input input) => new(((Content.Button)input.Content).MessageId, Texts.AskDays(facts.CodeOf(plan)), new(
    [
        [.. Enumerable.Range(1, 6).Select(day => new Button(Texts.DayKey(day, plan.Days.Contains(day)), SupportKeys.Days, plan.Id, day))],
        [new(Texts.BackToPlanKey, SupportKeys.Plan, plan.Id)],
    ]));

    /// <summary>The word that the numbers speak for stands out; a person says it.</summary>
    private static Button Closing(SupportFacts facts, SupportPlan plan, EffectWord word) => new(Texts.EffectKey(word), SupportKeys.Close, plan.Id, 0, $"{word}")
    {
        Look = facts.Changes.TryGetValue(plan.Id, out var change) && change.Change.Word == word ? ButtonLook.Expected : ButtonLook.Ordinary,
    };
}

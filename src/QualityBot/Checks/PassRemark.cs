using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Checks;
using QualityDomain.People;

namespace QualityBot.Checks;

/// <summary>«Так и надо»: the remark is remembered as looked at, and the next one is shown.</summary>
internal sealed class PassRemark() : CardAction<LintFacts>("pass-remark")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(LintKeys.Pass), new Admission.Those(Permission.ManageDecision))];

    public override async Task<LintFacts> Load(AppDb db, Input input, CancellationToken ct) =>
        (await LintStore.Load(db, PaperMaking.AskerOf(input), ct)).For(input.Someone);

    public override IReadOnlyList<Effect> Step(LintFacts facts, Input input)
    {
        var pressed = input.Pressed!;
        var remark = facts.Remarks.FirstOrDefault(one => one.DecisionId == pressed.Row && WorkThroughLint.Mark(one) == pressed.Argument);
        return remark is null
            ? [new Effect.Toast(Texts.IsGone), WorkThroughLint.Answer(facts, input, pressed.Version)]
            :
            [
                new Effect.Add(new LintPass(input.Ids.Next(), input.Here.Id, remark.Key, input.Someone.Id, input.Today)),
                new Effect.Toast(Texts.Passed),
                WorkThroughLint.Answer(facts with { Remarks = facts.Remarks.Where(one => one != remark).ToValueList() }, input, pressed.Version),
            ];
    }
}

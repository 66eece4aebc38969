using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Papers;
using QualityBot.Storage;
using QualityDomain.Checks;
using QualityDomain.People;

namespace QualityBot.Checks;

/// <summary>One remark after the other: the decision as it stands, what is wrong with it, and what can be done.</summary>
internal sealed class WorkThroughLint() : CardAction<LintFacts>("work-through-lint")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(LintKeys.Show), new Admission.Those(Permission.ManageDecision))];

    public override async Task<LintFacts> Load(AppDb db, Input input, CancellationToken ct) =>
        (await LintStore.Load(db, PaperMaking.AskerOf(input), ct)).For(input.Someone);

    public override IReadOnlyList<Effect> Step(LintFacts facts, Input input) => [Answer(facts, input, input.Pressed?.Version ?? 0)];

    /// <summary>The remark at that place, or the nearest that there is: the list becomes shorter while it is worked through.</summary>
    public static Effect Answer(LintFacts facts, Input input, int asked)
    {
        if (facts.Remarks.Count == 0)
        {
            return Pages.Answer(input, Texts.NothingFound, new([Back]));
        }

        var page = Pages.Of(facts.Remarks, 1, asked);
        var remark = page.Items[0];
        var keys = new List<IReadOnlyList<Button>>();
        if (facts.Find(remark.DecisionId) is { } one)
        {
            keys.Add([new(Texts.OpenKey(one.Decision), DecisionKeys.Show, remark.DecisionId) { Look = ButtonLook.Expected }, .. Other(facts, remark)]);
        }

        keys.Add([new(Texts.PassKey, LintKeys.Pass, remark.DecisionId, page.Number, Mark(remark))]);
        keys.AddRange(page.Keys((label, number) => new(label, LintKeys.Show, 0, number)));
        keys.Add([new(Texts.PaperKey, new PaperRequest.Lint().Data(PaperKeys.Show)), .. Back]);
        return Pages.Answer(input, Texts.Remark(remark, facts, page.Number + 1, page.Count), new(keys));
    }

    /// <summary>What a button carries of the remark; 64 bytes do not hold its words.</summary>
    public static string Mark(RegisterRemark remark) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(remark.Key)))[..12];

    private static IReadOnlyList<Button> Back => [new(FollowUp.Texts.ToRegister, DecisionKeys.Register)];

    private static IEnumerable<Button> Other(LintFacts facts, RegisterRemark remark) =>
        facts.Find(remark.OtherId) is { } other ? [new(Texts.OpenKey(other.Decision), DecisionKeys.Show, other.Decision.Id)] : [];
}

using QualityBot.Engine;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Снять»: the task is not wanted any more; with a reason.</summary>
internal sealed class CancelMatter() : ReasonedChange("cancel-matter", CardKeys.Cancel, Permission.ManageDecision)
{
    protected override IReadOnlyList<string> Offered => Texts.CancelReasons;

    protected override string Question => Texts.AskReason;

    protected override Outcome<Matter> Change(Card card, string reason, Input input) => card.Matter.Cancel(input.Someone, reason, input.Today);

    protected override RichText Done(Card card) => Texts.CancelledNow(card);
}

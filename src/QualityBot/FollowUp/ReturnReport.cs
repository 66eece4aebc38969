using QualityBot.Engine;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Вернуть»: a report comes back with a reason, which the person reads in the next digest.</summary>
internal sealed class ReturnReport() : ReasonedChange("return-report", CardKeys.Return, Permission.ReportAssignment)
{
    protected override IReadOnlyList<string> Offered => [];

    protected override string Question => Texts.AskReturnReason;

    protected override Outcome<Matter> Change(Card card, string reason, Input input) => card.Matter.Return(input.Someone, card.Id, reason, input.Today);

    protected override RichText Done(Card card) => Texts.ReturnedNow(1);
}

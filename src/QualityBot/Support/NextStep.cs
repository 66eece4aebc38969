using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain.People;
using QualityDomain.Support.Checks;

namespace QualityBot.Support;

/// <summary>The next step for a pupil in whose month something was wrong: a tap to ask, a tap to say. Nobody has to.</summary>
internal sealed class NextStep() : CardAction<NextStep.Facts>("check-next-step")
{
    /// <param name="Check">Null: a later check of the month took its place, or it is another school's.</param>
    internal sealed record Facts(PupilCheck? Check, Roster Roster);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(SupportKeys.NextStep), new Admission.Those(Permission.CheckSupport))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var id = input.Pressed!.Row;
        return new(await db.Of<PupilCheck>(input.Here.Id).FirstOrDefaultAsync(check => check.Id == id, ct), await Roster.Read(db, input, Permission.CheckSupport, ct));
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        if (facts is not { Check: { } check } || facts.Roster.Find(check.PupilId) is not { } pupil || !Permissions.May(input.Someone, Permission.CheckSupport, new(input.Here.Id) { Classes = [check.Class] }))
        {
            return [new Effect.Toast(Texts.CheckIsGone)];
        }

        return input.Pressed!.Version is > 0 and var number && number <= Texts.NextSteps.Count
            ? [new Effect.Replace(check, check with { NextStep = Texts.NextSteps[number - 1] }), Pages.Answer(input, Texts.NextStepSaved($"{pupil.Code}", Texts.NextSteps[number - 1]), Pages.NoKeys)]
            : [new Effect.Send(Texts.AskNextStep($"{pupil.Code}")) { Keyboard = new Keyboard.Inline([.. Texts.NextSteps.Select((words, index) => new Button(words, SupportKeys.NextStep, check.Id, index + 1))]) }];
    }
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>/help and /start of a person whom the school knows: what the bot does for this very person; «Ещё» and back.</summary>
public sealed class OpenMenu() : CardAction<OpenMenu.Invitation>("menu")
{
    public override IReadOnlyList<Route> Routes { get; } = 
    [
        .. Menu.RoutesOf(Menu.Help),
        new(new Trigger.Command("start"), new Admission.Known()),
        new(new Trigger.Phrase(Menu.More), new Admission.Known()),
        new(new Trigger.Phrase(Menu.Less), new Admission.Known()),
    ];

    /// <summary>What the link said that the person came with.</summary>
    public enum Invitation
    {
        None,
        OfThisSchool,
        OfAnotherSchool,
    }

    /// <remarks>Whoever holds the token of another school's invite learns no more than that.</remarks>
    public override async Task<Invitation> Load(AppDb db, Input input, CancellationToken ct)
    {
        var token = Arguments.Of(input);
        if (token.Length == 0)
        {
            return Invitation.None;
        }

        var hash = InviteToken.Hash(token);
        return await db.Set<Invite>().AsNoTracking().AnyAsync(invite => invite.TokenHash == hash && invite.SchoolId != input.Here.Id, ct)
            ? Invitation.OfAnotherSchool
            : Invitation.OfThisSchool;
    }

    public override IReadOnlyList<Effect> Step(Invitation facts, Input input) => input.Text switch
    {
        Menu.More => [new Effect.Send(Texts.RareKeysBelow) { Keyboard = Menu.RareKeys(input.Someone) }],
        Menu.Less => [new Effect.Send(Texts.BackToMain) { Keyboard = Menu.Keys(input.Someone) }],
        _ => Menu.Open(input.Someone, facts switch
        {
            Invitation.OfThisSchool => Texts.AlreadyConnected(input.Someone),
            Invitation.OfAnotherSchool => Texts.InviteOfAnotherSchool(input.Here),
            _ => Texts.Help(input.Someone),
        }),
    };
}

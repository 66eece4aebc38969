using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Parents;
using QualityDomain.People;
using QualityDomain.Support.Checks;

namespace QualityBot.Parents;

/// <summary>A guardian's «Ознакомлен(а)»: one tap, and it counts as a contact of that month.</summary>
internal sealed class ReadSheet() : CardAction<ReadSheet.Facts>("read-sheet")
{
    /// <param name="Link">The sender's own link with the child of the sheet; null: it is not the sender's child, or the sheet is gone.</param>
    internal sealed record Facts(FamilySheet? Sheet, Guardianship? Link);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ParentKeys.Read), new Admission.Those(Permission.SeeOwnChild))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (id, me) = (input.Pressed!.Row, input.Someone.Id);
        var sheet = await db.Of<FamilySheet>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct);
        var link = sheet is null ? null : await db.Of<Guardianship>(input.Here.Id).FirstOrDefaultAsync(one => one.PupilId == sheet.PupilId && one.PersonId == me && one.EndedAt == null, ct);
        return new(sheet, link);
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        if (facts is not { Sheet: { } sheet, Link: { } link } || !Permissions.May(input.Someone, Permission.SeeOwnChild, new(input.Here.Id) { Guardians = [link.PersonId] }))
        {
            return [new Effect.Toast(Texts.SheetIsGone)];
        }

        if (sheet.ReadBy.Contains(link.Number))
        {
            return [new Effect.Toast(Texts.ReadBefore)];
        }

        return
        [
            new Effect.Replace(sheet, sheet.ReadByGuardian(link.Number, input.Today)),
            new Effect.Add(new ParentContact(input.Ids.Next(), input.Here.Id, sheet.PupilId, input.Today, sheet.ById) { Kind = ContactKind.Paper, Guardian = link.Number, Shown = [Texts.SheetShown] }),
            new Effect.Toast(Texts.ThanksForReading),
            Effect.Edit.NoButtons(((Content.Button)input.Content).MessageId),
        ];
    }
}

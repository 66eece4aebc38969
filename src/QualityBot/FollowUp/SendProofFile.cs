using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Sends the stored file of a proof to somebody who may see the decision.</summary>
internal sealed class SendProofFile() : CardAction<StoredDocument?>("send-proof-file")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(DecisionKeys.ProofFile), new Admission.Those(Permission.SeeDecisions))];

    public override async Task<StoredDocument?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var (school, id) = (input.Here.Id, input.Pressed!.Row);
        return await db.Of<Proof>(school).FirstOrDefaultAsync(proof => proof.Id == id, ct) is { DocumentId: { } document } found
            && await MatterStore.OfCard(db, school, found.AssignmentId, input.Today, ct) is { } stored
            && stored.Matter.MaySee(input.Someone, input.Today)
            ? await db.Of<StoredDocument>(school).FirstOrDefaultAsync(one => one.Id == document, ct)
            : null;
    }

    public override IReadOnlyList<Effect> Step(StoredDocument? facts, Input input) => facts is { } document
        ? [new Effect.Send(Texts.ProofFile(document)) { Attachment = new(document.Path, document.Name) }]
        : [new Effect.Toast(Texts.CardIsGone)];
}

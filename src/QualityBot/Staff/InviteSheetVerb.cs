using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>What the verb <c>report invites</c> does: fresh invites for everybody who is not yet connected, as a sheet to print.</summary>
/// <remarks>The store keeps only hashes of tokens, so a sheet cannot be printed a second time: it is issued anew, and older sheets end.</remarks>
internal static class InviteSheetVerb
{
    public static async Task<Outcome<InviteSheet>> Issue(AppDb db, School school, DateTimeOffset now, CancellationToken ct)
    {
        var link = await BotLink.Load(db, ct);
        return await VerbTurn<InviteSheet>.Take(db, "invite-sheet", school.Id, now, async ids =>
        {
            var today = Moment.Of(school, now, ids).Today;
            var room = await StaffRoom.Load(db, school.Id, today, ct);
            var waiting = room.Working(today).Where(person => !room.IsConnected(person)).ToList();
            if (waiting.Count == 0)
            {
                return new EverybodyIsConnected();
            }

            var open = await db.Of<Invite>(school.Id).Where(invite => invite.UsedAt == null && invite.RevokedAt == null).ToListAsync(ct);
            var (effects, tokens) = FreshInvites.Of(room, waiting, Secret.Draw(waiting.Count), open, by: null, today, now, ids);
            return new VerbTurn<InviteSheet>(
                new(school.Name, now, tokens.Select(one => FreshInvites.CardOf(room, one.Person, link(one.Token), today)).ToValueList()), effects);
        }, ct);
    }
}

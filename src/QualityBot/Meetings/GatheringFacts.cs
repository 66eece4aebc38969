using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>How far the call came.</summary>
/// <param name="Invitation">Null: it is gone.</param>
/// <param name="Guests">How many are called.</param>
internal sealed record GatheringStanding(Announcement? Invitation, AnnouncementCounts Counts, int Come, int StayAway, int Guests);

/// <summary>A gathering of the person's school, how it stands, and what the person may do with it.</summary>
internal sealed record GatheringFacts(Gathering One, GatheringStanding Standing, GatheringAnswer? Own, bool IsGuest)
{
    public static async Task<GatheringFacts?> Read(AppDb db, long id, Input input, CancellationToken ct)
    {
        var school = input.Here.Id;
        if (await db.Of<Gathering>(school).FirstOrDefaultAsync(one => one.Id == id, ct) is not { } one)
        {
            return null;
        }

        var invitation = await db.Of<Announcement>(school).FirstOrDefaultAsync(told => told.GatheringId == id && told.Kind == AnnouncementKind.Invitation, ct);
        var answers = db.Of<GatheringAnswer>(school).Where(answer => answer.GatheringId == id);
        var me = input.Someone.Id;
        return new(one,
            new(
                invitation, invitation is null ? AnnouncementCounts.None : await AnnouncementCounts.Of(db, invitation, ct),
                await answers.CountAsync(answer => answer.Comes, ct), await answers.CountAsync(answer => !answer.Comes, ct), invitation?.Total ?? 0),
            await answers.FirstOrDefaultAsync(answer => answer.PersonId == me, ct),
            input.Someone.Appointments.Any(held => held.PersonId == me && one.Guests.Holds(held)));
    }

    /// <summary>Whoever called it, or a leader of the school.</summary>
    public bool MaySteer(Actor actor) => actor.SchoolId == One.SchoolId && (actor.Id == One.OrganiserId || AnnounceRights.Leads(actor));
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>Wipes invite links out of messages that are over, and takes printed sheets off the disk.</summary>
/// <remarks>
/// Only the hash of an invite is to remain (S-08). A link must be in the outbox until it is sent; within a tick after that its
/// row keeps neither text nor file. Freed bytes are overwritten, because a deleted cell stays readable in the file.
/// </remarks>
internal sealed class SpentSecrets(EngineOptions options, TimeProvider time) : ITickPlan
{
    /// <summary>What messages with a secret are about.</summary>
    public const string About = "secret";

    /// <summary>How long a sheet may lie that was never sent: its dialogue was left, or the program was killed.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        var over = await db.Outbox.AsNoTracking()
            .Where(row => row.About == About && row.SchoolId == school.Id && row.State != OutboxState.Pending && row.State != OutboxState.Blocked)
            .ToListAsync(ct);
        if (over.Count > 0)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", ct);
            var ids = over.ConvertAll(row => row.Id);
            var gone = new OutboxPayload { Html = Texts.SecretWasHere }.Write();
            await db.Outbox.Where(row => ids.Contains(row.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, gone).SetProperty(row => row.About, (string?)null), ct);
            await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = FAST", ct);
        }

        foreach (var file in over.Select(row => OutboxPayload.Read(row.Payload).Attachment).OfType<Attachment>())
        {
            File.Delete(Path.Combine(options.DataFolder, file.Path));
        }

        DeleteForgotten();
        return [];
    }

    private void DeleteForgotten()
    {
        var folder = new DirectoryInfo(Path.Combine(options.DataFolder, PrintInvites.Folder));
        var before = time.GetUtcNow() - LongestWait;
        foreach (var file in folder.Exists ? folder.EnumerateFiles("invites-*").Where(file => file.LastWriteTimeUtc < before.UtcDateTime) : [])
        {
            file.Delete();
        }
    }
}

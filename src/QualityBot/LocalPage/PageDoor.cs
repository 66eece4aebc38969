using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>What the door answers to a typed code.</summary>
internal abstract record DoorAnswer
{
    private DoorAnswer() { }

    /// <param name="Cookie">What opens the page from now on.</param>
    public sealed record Opened(string Cookie) : DoorAnswer;

    /// <summary>The code is wrong, too old, used, or its person may not see names any more; which of them is not told.</summary>
    public sealed record Wrong : DoorAnswer;

    /// <summary>Too many wrong codes.</summary>
    public sealed record Locked(TimeSpan For) : DoorAnswer;
}

/// <summary>Turns a code from the chat into a session, once; five wrong codes lock the door for ten minutes.</summary>
/// <remarks>Anybody at the machine can lock it, nobody can guess: thirty tries an hour of a million codes that live ten minutes.</remarks>
internal sealed class PageDoor(IDbContextFactory<AppDb> stores, WriteGate gate, SchoolClock clock, PageSessions sessions)
{
    public const int WrongTries = 5;

    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(10);

    private readonly Queue<DateTimeOffset> wrong = new();

    /// <summary>Tries a code as it was typed; spaces do not matter.</summary>
    public async Task<DoorAnswer> Enter(string? typed, CancellationToken ct)
    {
        if (LockedFor() is { } left)
        {
            return new DoorAnswer.Locked(left);
        }

        var digits = string.Concat((typed ?? "").Where(char.IsAsciiDigit));
        if (digits.Length == 6 && await Use(PageCodeHash.Of(digits), ct) is { } cookie)
        {
            return new DoorAnswer.Opened(cookie);
        }

        lock (wrong)
        {
            wrong.Enqueue(clock.Now);
        }

        return LockedFor() is { } now ? new DoorAnswer.Locked(now) : new DoorAnswer.Wrong();
    }

    private TimeSpan? LockedFor()
    {
        lock (wrong)
        {
            while (wrong.TryPeek(out var oldest) && clock.Now - oldest >= LockTime)
            {
                wrong.Dequeue();
            }

            return wrong.Count >= WrongTries ? LockTime - (clock.Now - wrong.Peek()) : null;
        }
    }

    /// <summary>Uses the code up inside one transaction, so that of two who type it at once one is refused.</summary>
    private async Task<string?> Use(string hash, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        await using var db = await stores.CreateDbContextAsync(ct);
        var now = clock.Now;

        // The one read across schools: nobody has said yet who is there, and the hash names exactly one code.
        if (await db.Set<PageCode>().AsNoTracking().FirstOrDefaultAsync(one => one.Hash == hash && one.EndedAt == null, ct) is not { } code
            || !code.IsOpenAt(now) || await Asker.Load(db, code.SchoolId, code.PersonId, now, ct) is not { Viewer: { } person } || !PageRights.MayOpen(person))
        {
            return null;
        }

        await VerbTurn<PageCode>.Take(db, "enter", code.SchoolId, now, _ => Task.FromResult<Outcome<VerbTurn<PageCode>>>(new VerbTurn<PageCode>(code, new Effect.Replace(code, code.EndedOn(now)))), ct, by: code.PersonId);
        return sessions.Open(code.SchoolId, code.PersonId);
    }
}

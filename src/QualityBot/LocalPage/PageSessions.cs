using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using QualityBot.Engine;
using QualityDomain.People.PupilNames;

namespace QualityBot.LocalPage;

/// <summary>Who has the page open: in memory only, so that a restart closes everything.</summary>
internal sealed class PageSessions(SchoolClock clock)
{
    /// <summary>A page that nobody touches for so long closes. A decision of ours.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>More than a school has people at one machine; the one that was quiet longest goes.</summary>
    private const int Most = 50;

    private readonly ConcurrentDictionary<string, PageSession> byHash = new();

    /// <summary>Opens the page for a person.</summary>
    /// <returns>The value of the cookie; only its hash stays here.</returns>
    public string Open(long schoolId, long personId)
    {
        foreach (var (hash, _) in byHash.OrderByDescending(pair => pair.Value.SeenAt).Skip(Most - 1).ToList())
        {
            byHash.TryRemove(hash, out _);
        }

        var cookie = Draw();
        byHash[Hash(cookie)] = new(schoolId, personId, Draw()) { SeenAt = clock.Now };
        return cookie;
    }

    /// <summary>The session of a cookie, which is used by this; null: there is none, or it was idle too long.</summary>
    public PageSession? Find(string? cookie)
    {
        if (cookie is null || !byHash.TryGetValue(Hash(cookie), out var session))
        {
            return null;
        }

        if (clock.Now - session.SeenAt >= Idle)
        {
            Close(cookie);
            return null;
        }

        session.SeenAt = clock.Now;
        return session;
    }

    public void Close(string? cookie)
    {
        if (cookie is not null)
        {
            byHash.TryRemove(Hash(cookie), out _);
        }
    }

    public static string Draw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private static string Hash(string cookie) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cookie)));
}

/// <summary>A page that a person has open.</summary>
/// <param name="FormToken">What every form of the page must bring back.</param>
internal sealed class PageSession(long schoolId, long personId, string formToken)
{
    public long SchoolId { get; } = schoolId;

    public long PersonId { get; } = personId;

    public string FormToken { get; } = formToken;

    public DateTimeOffset SeenAt { get; set; }

    /// <summary>A class list that was shown and waits for the yes; null: none.</summary>
    public WaitingList? Waiting { get; set; }
}

/// <summary>A class list between its preview and the yes.</summary>
internal sealed record WaitingList(ClassListReading List, int StartYear);

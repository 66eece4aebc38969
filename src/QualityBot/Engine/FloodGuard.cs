using System.Collections.Concurrent;

namespace QualityBot.Engine;

/// <summary>A token bucket for each sender: so many updates a minute by the time they were sent, then one polite answer a minute.</summary>
/// <remarks>Counting by message dates makes a backlog after downtime no flood. Zero lifts the limit.</remarks>
internal sealed class FloodGuard(int perMinute)
{
    private readonly ConcurrentDictionary<Address, Bucket> buckets = new();

    /// <summary>Whether the arrival is let in, dropped with a polite word, or dropped in silence.</summary>
    public Verdict Judge(Arrival arrival)
    {
        if (perMinute <= 0 || arrival.Content is Content.WorkDone or Content.WorkRefused or Content.Reachability)
        {
            return Verdict.Admit;
        }

        var bucket = buckets.GetOrAdd(arrival.From, _ => new() { Tokens = perMinute, At = arrival.SentAt });
        lock (bucket)
        {
            var passed = arrival.SentAt - bucket.At;
            if (passed > TimeSpan.Zero)
            {
                bucket.Tokens = Math.Min(perMinute, bucket.Tokens + (passed.TotalMinutes * perMinute));
                bucket.At = arrival.SentAt;
            }

            if (bucket.Tokens >= 1)
            {
                bucket.Tokens--;
                return Verdict.Admit;
            }

            if (bucket.ToldAt is { } told && arrival.SentAt - told < TimeSpan.FromMinutes(1))
            {
                return Verdict.DropSilently;
            }

            bucket.ToldAt = arrival.SentAt;
            return Verdict.DropWithWord;
        }
    }

    public enum Verdict
    {
        Admit,
        DropWithWord,
        DropSilently,
    }

    private sealed class Bucket
    {
        public double Tokens { get; set; }

        public DateTimeOffset At { get; set; }

        public DateTimeOffset? ToldAt { get; set; }
    }
}

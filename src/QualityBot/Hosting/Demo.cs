using System.Globalization;

namespace QualityBot.Hosting;

/// <summary>The made-up school year of the sandbox.</summary>
internal static class Demo
{
    /// <summary>Friday 28 August 2026, 9:00 in Moscow: the week before the school year, when councils meet.</summary>
    public static readonly DateTimeOffset FirstMoment = DateTimeOffset.Parse("2026-08-28T09:00+03:00", CultureInfo.InvariantCulture);
}

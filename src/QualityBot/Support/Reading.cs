using QualityBot.Engine;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>Tells the store that support was looked at.</summary>
internal static class Reading
{
    /// <param name="what">A class, a pupil's code, or empty for the overview.</param>
    public static Effect.Add Of(string what, Input input, bool isPaper = false) =>
        new(new SupportReading(input.Ids.Next(), input.Here.Id, input.Someone.Id, input.Now, what, isPaper));
}

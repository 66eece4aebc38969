using System.Globalization;
using QualityDomain.Deadlines;

namespace QualityBot.Cli;

/// <summary>How a reading of a deadline is printed: the same shape in <c>deadlines</c> and <c>read</c>.</summary>
internal sealed record DeadlineLine(
    string Text,
    string Kind,
    string Canonical,
    IReadOnlyList<string> Alternatives,
    string? Due,
    double Confidence,
    string Explanation)
{
    /// <param name="text">The text as it was given, its «\n» still escaped.</param>
    /// <param name="reading">What was understood.</param>
    /// <param name="context">From where the first occurrence counts.</param>
    public static DeadlineLine Of(string text, DeadlineReading reading, DeadlineContext context) => new(
        text,
        DeadlineKinds.NameOf(reading.Deadline),
        reading.Deadline.ToString()!,
        [.. reading.Alternatives.Select(alternative => alternative.ToString()!)],
        reading.FirstDue(context)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Math.Round(reading.Confidence, 3),
        reading.Explanation);
}

using QualityDomain.Deadlines;

namespace QualityDomain.Decisions.RoundTrip;

/// <summary>A deadline in a cell: in plain Russian, which reads back as the same deadline.</summary>
internal static class DeadlineCell
{
    private static readonly string[] Nothing = ["", "-", "–", "—", "нет", "без срока", "не указан", "срок не указан"];

    public static string Print(string canonical) =>
        Deadline.TryParse(canonical, out var value) && value is not Deadline.None ? new DeadlineReading("", value).Explanation.Replace(RussianText.NoBreakSpace, ' ') : "";

    /// <summary>The canonical string of what somebody wrote; null when it is not surely understood.</summary>
    /// <param name="context">Supplies the year that is left out.</param>
    public static string? Read(string text, DeadlineContext context)
    {
        if (Nothing.Contains(text.Trim().TrimEnd('.').ToLowerInvariant()))
        {
            return new Deadline.None().ToString();
        }

        var reading = DeadlineReader.Read(text, context);
        var canonical = reading.Deadline.ToString();
        return reading.Deadline is Deadline.None || (reading.NeedsConfirmation && Print(canonical) != text.Trim()) ? null : canonical; // Our own words are surely understood.
    }
}

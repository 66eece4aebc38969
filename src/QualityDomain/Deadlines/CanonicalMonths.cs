using System.Globalization;

namespace QualityDomain.Deadlines;

/// <summary>The parts of a canonical string that hold years: known ones, or the placeholders SY, SY+1 and CY.</summary>
internal static class CanonicalMonths
{
    public static Deadline? Parse(string body)
    {
        var ranges = new List<MonthRange>();
        YearAnchor? anchor = null;
        foreach (var piece in body.Split(','))
        {
            var ends = piece.Split("..");
            if (ends.Length > 2 || Month(ends[0], ref anchor) is not { } first || Month(ends[^1], ref anchor) is not { } last)
            {
                return null;
            }

            ranges.Add(new(first, last));
        }

        return Anchored(anchor, new Deadline.Months(ranges.ToValueList()));
    }

    public static Deadline? ParseTerm(string body)
    {
        var dash = body.IndexOf('-', StringComparison.Ordinal);
        var digits = body.Reverse().TakeWhile(char.IsAsciiDigit).Count();
        if (dash < 2 || digits == 0 || digits + dash >= body.Length - 1
            || TermKinds.KindOf(body[..2], body[(dash + 1)..^digits]) is not { } kind
            || !int.TryParse(body.AsSpan(body.Length - digits), CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return int.TryParse(body.AsSpan(2, dash - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new Deadline.InTerm(new(kind, year, number))
            : Anchored(
                body[0] == 'S' ? YearAnchor.School : YearAnchor.Calendar,
                new Deadline.InTerm(new(kind, TemplateYear.First + Offset(body.AsSpan(2, dash - 2)), number)));
    }

    public static Deadline? Anchored(YearAnchor? anchor, Deadline? template) =>
        anchor is { } known && template is not null ? new Deadline.Yearless(known, template) : template;

    /// <summary>Splits <c>2023-10-01</c> or <c>SY+1-05-15</c> into the year (for a placeholder that of the template) and the rest with its dash.</summary>
    public static bool TryYear(string piece, out int year, out YearAnchor? anchor, out string rest)
    {
        anchor = piece.StartsWith("SY", StringComparison.Ordinal) ? YearAnchor.School : piece.StartsWith("CY", StringComparison.Ordinal) ? YearAnchor.Calendar : null;
        var dash = piece.IndexOf('-', StringComparison.Ordinal);
        rest = dash < 0 ? "" : piece[dash..];
        year = 0;
        if (dash < 0)
        {
            return false;
        }

        if (anchor is null)
        {
            return int.TryParse(piece.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is > 0 and < 10000;
        }

        year = TemplateYear.First + Offset(piece.AsSpan(2, dash - 2));
        return true;
    }

    private static int Offset(ReadOnlySpan<char> text) => text is "+1" ? 1 : 0;

    private static DateOnly? Month(string piece, ref YearAnchor? anchor) =>
        TryYear(piece, out var year, out anchor, out var rest)
        && DateOnly.TryParseExact($"{year:0000}{rest}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? first
            : null;
}

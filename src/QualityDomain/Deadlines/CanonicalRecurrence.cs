using System.Globalization;

namespace QualityDomain.Deadlines;

/// <summary>Reads the canonical form of a recurrence: frequency, then modifiers.</summary>
internal static class CanonicalRecurrence
{
    public static Recurrence? Parse(string body)
    {
        var end = body.IndexOf(';', StringComparison.Ordinal);
        var rule = Frequency(end < 0 ? body : body[..end]);
        foreach (var (name, value) in Modifiers(end < 0 ? "" : body[(end + 1)..]))
        {
            rule = rule is null ? null : With(rule, name, value);
        }

        return rule;
    }

    private static Recurrence? Frequency(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return RecurrenceUnits.ByName(text) is { } plain ? new(plain) : null;
        }

        var (count, period) = (text[..slash], text[(slash + 1)..]);
        var digits = period.TakeWhile(char.IsAsciiDigit).Count();
        var every = digits == 0 ? 1 : Number(period[..digits]) ?? 0;
        var unit = digits == 0 ? RecurrenceUnits.ByName(period) : RecurrenceUnits.ByLetter(period[digits..]);
        var (least, most) = count switch
        {
            ['>', '=', .. var floor] => (Number(floor), (int?)null),
            ['<', '=', .. var ceiling] => (null, Number(ceiling)),
            "1" when every > 1 => (null, null),
            _ when count.Split("..") is [var floor, var ceiling] => (Number(floor), Number(ceiling)),
            _ => (Number(count), Number(count)),
        };
        return unit is { } known ? new(known, least, most) { Every = every } : null;
    }

    /// <summary>Splits at semicolons outside of guillemets.</summary>
    private static IEnumerable<(string Name, string Value)> Modifiers(string text)
    {
        while (text.Length > 0)
        {
            var quoted = text.StartsWith("after=«", StringComparison.Ordinal);
            var end = quoted ? EndOfQuote(text) : text.IndexOf(';', StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0 || equals > end ? ("", "") : (text[..equals], text[(equals + 1)..end]);
            text = end < text.Length ? text[(end + 1)..] : "";
        }
    }

    /// <summary>The closing mark is the last one that ends the text or stands before <c>;time=</c> or <c>;month=</c>.</summary>
    private static int EndOfQuote(string text)
    {
        var close = text.LastIndexOf('»');
        return close < 0 || close + 1 == text.Length ? -1 : close + 1;
    }

    private static Recurrence? With(Recurrence rule, string name, string value) => name switch
    {
        "by" when Number(value) is { } day => rule with { ByDay = day },
        "nth" when Number(value) is { } nth => rule with { Nth = nth },
        "wd" when value.Split(',').Select(WeekdayCodes.DayOf).ToList() is var days && !days.Contains(null) =>
            rule with { Weekdays = days.OfType<DayOfWeek>().ToValueList() },
        "after" when CanonicalParser.Quoted(value) is { } after => rule with { After = after },
        "time" when TimeOnly.TryParseExact(value, "HH':'mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => rule with { Time = time },
        "month" when value.Split(',').Select(Months).ToList() is var months && !months.Contains(null) =>
            rule with { Months = months.OfType<YearMonths>().ToValueList() },
        _ => null,
    };

    private static YearMonths? Months(string text) =>
        text.Split("..") is [var first, ..] ends && Number(first) is { } from && Number(ends[^1]) is { } to ? new(from, to) : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}

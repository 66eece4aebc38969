using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace QualityDomain.Deadlines;

/// <summary>Reads canonical strings back, exactly as <see cref="CanonicalPrinter"/> writes them.</summary>
internal static class CanonicalParser
{
    public static bool TryParse(string? canonical, [NotNullWhen(true)] out Deadline? deadline)
    {
        deadline = canonical is null ? null : Whole(canonical);
        if (deadline is not null && CanonicalPrinter.Print(deadline) != canonical)
        {
            deadline = null;
        }

        return deadline is not null;
    }

    private static Deadline? Whole(string text)
    {
        var parts = Parts(text).Select(Part).ToList();
        return parts switch
        {
            _ when parts.Contains(null) => null,
            [var only] => only,
            _ => new Deadline.Composite(parts.OfType<Deadline>().ToValueList()),
        };
    }

    /// <summary>Splits at <c> + </c> outside of guillemets that are followed by the start of another part.</summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = text.IndexOf(" + ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" + ", at + 1, StringComparison.Ordinal))
        {
            if (StartsPart(text.AsSpan(at + 3)) && EndsPart(text.AsSpan(start, at - start)))
            {
                parts.Add(text[start..at]);
                start = at + 3;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static readonly string[] Heads =
        ["date:", "by:", "from:", "dates:", "span:", "months:", "recurring:", "relative:", "schedule:", "ongoing:", "event:", "by-event:", "term:"];

    private static bool StartsPart(ReadOnlySpan<char> text)
    {
        foreach (var head in Heads)
        {
            if (text.StartsWith(head, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsPart(ReadOnlySpan<char> part) => part.IndexOf('«') < 0 || part.LastIndexOf('»') > part.IndexOf('«');

    private static Deadline? Part(string text)
    {
        if (text is "none" or "invalid")
        {
            return text == "none" ? new Deadline.None() : new Deadline.Invalid();
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var body = colon < 0 ? "" : text[(colon + 1)..];
        return (colon < 0 ? "" : text[..colon]) switch
        {
            "date" => Anchored(body, days => days is [var day] ? new Deadline.OnDay(day) : null),
            "by" => Anchored(body, days => days is [var day] ? new Deadline.ByDay(day) : null),
            "from" => Anchored(body, days => days is [var day] ? new Deadline.FromDay(day) : null),
            "dates" => Anchored(body, days => new Deadline.OnDays(days.ToValueList())),
            "span" => Anchored(body, days => days is [var first, var last] ? new Deadline.Span(first, last) : null, '/'),
            "months" => CanonicalMonths.Parse(body),
            "recurring" => CanonicalRecurrence.Parse(body) is { } rule ? new Deadline.Recurring(rule) : null,
            "relative" => Relative(body),
            "schedule" => Schedule(body),
            "ongoing" => Ongoing(body),
            "event" => body == "as-needed" ? new Deadline.OnEvent(null) : Quoted(body) is { } text1 ? new Deadline.OnEvent(text1) : null,
            "by-event" => Quoted(body) is { } text2 ? new Deadline.ByEvent(text2) : null,
            "term" => CanonicalMonths.ParseTerm(body),
            _ => null,
        };
    }

    private static Deadline? Anchored(string body, Func<List<DateOnly>, Deadline?> build, char separator = ',')
    {
        var days = new List<DateOnly>();
        YearAnchor? anchor = null;
        foreach (var piece in body.Split(separator))
        {
            if (!CanonicalMonths.TryYear(piece, out var year, out anchor, out var rest)
                || !DateOnly.TryParseExact($"{year:0000}{rest}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return null;
            }

            days.Add(day);
        }

        return CanonicalMonths.Anchored(anchor, build(days));
    }

    private static Deadline.Relative? Relative(string body)
    {
        var words = body.Split(' ', 3);
        if (words is not [{ Length: >= 3 } amount, "after" or "before", var quoted] || Quoted(quoted) is not { } name)
        {
            return null;
        }

        var digits = amount.Skip(1).TakeWhile(char.IsAsciiDigit).Count();
        return int.TryParse(amount.AsSpan(1, digits), CultureInfo.InvariantCulture, out var count) && RelativeUnits.UnitOf(amount[(digits + 1)..]) is { } unit
            ? new Deadline.Relative(count, unit, words[1] == "after", name)
            : null;
    }

    private static Deadline.BySchedule? Schedule(string body)
    {
        var end = body.LastIndexOf('»');
        var tail = body[(end + 1)..];
        var days = tail.StartsWith(";dur=", StringComparison.Ordinal) && int.TryParse(tail.AsSpan(5).TrimEnd('d'), CultureInfo.InvariantCulture, out var count) ? count : (int?)null;
        return Quoted(body[..(end + 1)]) is { } name ? new(name, days) : null;
    }

    private static Deadline.Ongoing? Ongoing(string body) => body switch
    {
        "schoolyear" => new(OngoingPeriod.SchoolYear),
        "year" => new(OngoingPeriod.Year),
        "month" => new(OngoingPeriod.Month),
        "period" => new(OngoingPeriod.Period),
        "always" => new(OngoingPeriod.Always),
        _ when Quoted(body) is { } name => new(OngoingPeriod.Event, 0, name),
        _ when int.TryParse(body.AsSpan().TrimEnd('y'), CultureInfo.InvariantCulture, out var years) => new(OngoingPeriod.Years, years),
        _ => null,
    };

    internal static string? Quoted(string text) => text is ['«', .. var inside, '»'] ? inside : null;
}

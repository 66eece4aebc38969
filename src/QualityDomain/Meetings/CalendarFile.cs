using System.Globalization;
using System.Text;

namespace QualityDomain.Meetings;

/// <summary>One event as calendars know it.</summary>
/// <param name="Uid">Unique in the world and the same for all versions of the event.</param>
/// <param name="Sequence">Grows with each change, so that a calendar takes the newer version.</param>
/// <param name="Stamp">When this version was made.</param>
public sealed record CalendarEvent(string Uid, DateTimeOffset Begin, int Minutes, string Summary, string Place, string Description, int Sequence, bool IsOff, DateTimeOffset Stamp);

/// <summary>Writes an event as an .ics file that every calendar reads.</summary>
/// <remarks>
/// Source: RFC 5545: lines of at most 75 octets, the end of the line not counted, folded by a line end and a space, never inside a
/// letter (section 3.1); backslash, comma, semicolon and line end are escaped in text (3.3.11). Times are in UTC, so no zone has to be
/// described. A cancelled event is the same event with STATUS:CANCELLED and a higher SEQUENCE.
/// </remarks>
public static class CalendarFile
{
    private const int MostOctets = 75;
    private const string LineEnd = "\r\n";

    /// <summary>The whole file; its encoding is UTF-8 without a mark.</summary>
    public static string Write(CalendarEvent one)
    {
        var file = new StringBuilder();
        foreach (var line in Lines(one))
        {
            Fold(line, file);
        }

        return file.ToString();
    }

    private static string[] Lines(CalendarEvent one) =>
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//QualityBot//School//RU",
        $"METHOD:{(one.IsOff ? "CANCEL" : "PUBLISH")}",
        "BEGIN:VEVENT",
        $"UID:{Escape(one.Uid)}",
        $"DTSTAMP:{Utc(one.Stamp)}",
        $"DTSTART:{Utc(one.Begin)}",
        $"DTEND:{Utc(one.Begin.AddMinutes(one.Minutes))}",
        $"SEQUENCE:{one.Sequence.ToString(CultureInfo.InvariantCulture)}",
        $"STATUS:{(one.IsOff ? "CANCELLED" : "CONFIRMED")}",
        $"SUMMARY:{Escape(one.Summary)}",
        .. one.Place.Length > 0 ? [$"LOCATION:{Escape(one.Place)}"] : Array.Empty<string>(),
        .. one.Description.Length > 0 ? [$"DESCRIPTION:{Escape(one.Description)}"] : Array.Empty<string>(),
        "END:VEVENT",
        "END:VCALENDAR",
    ];

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var sign in text.ReplaceLineEndings("\n"))
        {
            _ = sign switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(sign),
                < ' ' and not '\t' => escaped, // Controls are not allowed in a text.
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }

    private static void Fold(string line, StringBuilder file)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes()) // A lone half of a letter comes out as the mark of what cannot be read.
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                file.Append(LineEnd).Append(' ');
                octets = 1;
            }

            file.Append(letter);
            octets += letter.Utf8SequenceLength;
        }

        file.Append(LineEnd);
    }
}

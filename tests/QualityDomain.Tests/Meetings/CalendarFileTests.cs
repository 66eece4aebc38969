using System.Text;
using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Meetings;

namespace QualityDomain.Tests.Meetings;

/// <summary>Calendar files by RFC 5545.</summary>
public sealed class CalendarFileTests
{
    private static readonly CalendarEvent Evening = new(
        "gathering-1-7@qualitybot", new(2026, 9, 17, 18, 0, 0, TimeSpan.FromHours(3)), 60, "Родительское собрание", "Кабинет 12", "", 0, IsOff: false, new(2026, 9, 7, 7, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_plain_event_is_written_line_by_line() => CalendarFile.Write(Evening with { Summary = "Meeting", Place = "Hall" }).ShouldBe(string.Join("\r\n",
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//QualityBot//School//RU", "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:gathering-1-7@qualitybot", "DTSTAMP:20260907T070000Z",
        "DTSTART:20260917T150000Z", "DTEND:20260917T160000Z", "SEQUENCE:0", "STATUS:CONFIRMED", "SUMMARY:Meeting", "LOCATION:Hall", "END:VEVENT", "END:VCALENDAR", "",
    ]));

    [Fact]
    public void A_cancelled_event_says_so_with_a_higher_sequence()
    {
        var file = CalendarFile.Write(Evening with { IsOff = true, Sequence = 3 });

        file.ShouldContain("METHOD:CANCEL\r\n");
        file.ShouldContain("STATUS:CANCELLED\r\n");
        file.ShouldContain("SEQUENCE:3\r\n");
    }

    [Theory]
    [InlineData("зал; второй этаж, налево", @"LOCATION:зал\; второй этаж\, налево")]
    [InlineData(@"C:\зал", @"LOCATION:C:\\зал")]
    [InlineData("зал\nвторой этаж", @"LOCATION:зал\nвторой этаж")]
    [InlineData("зал\r\nвторой этаж", @"LOCATION:зал\nвторой этаж")] // One line end, not two.
    [InlineData("зал: главный", "LOCATION:зал: главный")] // A colon needs no escaping.
    [InlineData("зал\u0007", "LOCATION:зал")] // Controls are dropped.
    public void Signs_with_a_meaning_are_escaped(string place, string line) => Unfolded(CalendarFile.Write(Evening with { Place = place })).ShouldContain(line);

    [Theory]
    [InlineData(67, 1)] // «SUMMARY:» and 67 Latin letters are 75 octets: one line.
    [InlineData(68, 2)]
    [InlineData(67 + 74, 2)] // A continued line begins with a space that counts: 74 letters more.
    [InlineData(67 + 75, 3)]
    public void A_line_holds_75_octets(int letters, int lines)
    {
        var written = CalendarFile.Write(Evening with { Summary = new('x', letters) }).Split("\r\n");
        var first = Array.FindIndex(written, line => line.StartsWith("SUMMARY:", StringComparison.Ordinal));

        written.Skip(first + 1).TakeWhile(line => line.StartsWith(' ')).Count().ShouldBe(lines - 1);
    }

    /// <summary>34 Cyrillic letters after «SUMMARY:» would end in the middle of a letter at octet 75: it goes to the next line whole.</summary>
    [Fact]
    public void A_line_is_not_folded_inside_a_Cyrillic_letter()
    {
        var lines = CalendarFile.Write(Evening with { Summary = new('Щ', 40) }).Split("\r\n");
        var first = Array.FindIndex(lines, line => line.StartsWith("SUMMARY:", StringComparison.Ordinal));

        lines[first].ShouldBe("SUMMARY:" + new string('Щ', 33));
        lines[first + 1].ShouldBe(" " + new string('Щ', 7));
    }

    [Fact]
    public void A_line_is_not_folded_inside_a_pair_of_surrogates()
    {
        var bytes = Encoding.UTF8.GetBytes(CalendarFile.Write(Evening with { Summary = string.Concat(Enumerable.Repeat("🎓", 60)) }));

        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).ShouldNotContain('\uFFFD');
        Unfolded(Encoding.UTF8.GetString(bytes)).ShouldContain($"SUMMARY:{string.Concat(Enumerable.Repeat("🎓", 60))}");
    }

    [Fact]
    public void Whatever_is_written_every_line_fits_and_reads_back() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var file = CalendarFile.Write(Evening with { Description = text.Get });

        return file.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75)
            && file.EndsWith("\r\n", StringComparison.Ordinal)
            && Unfolded(file).Split("\r\n").All(line => line.Length == 0 || line.Contains(':', StringComparison.Ordinal))
            && ReadBack(file) == Clean(text.Get);
    }).QuickCheckThrowOnFailure();

    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    /// <summary>What a calendar would show of the description.</summary>
    private static string ReadBack(string file)
    {
        var line = Unfolded(file).Split("\r\n").FirstOrDefault(line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal))?["DESCRIPTION:".Length..] ?? "";
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            text.Append(line[i] != '\\' ? line[i] : line[++i] is 'n' ? '\n' : line[i]);
        }

        return text.ToString();
    }

    private static string Clean(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune.Value is >= ' ' or '\n' or '\t').Select(rune => rune.ToString()));
}

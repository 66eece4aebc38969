using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Deadlines;
using QualityDomain.People.Responsibles;
using QualityDomain.Tests.Support;

namespace QualityDomain.Tests.Deadlines;

public sealed class AnyTextTests
{
    private static readonly string[] Words =
        ["до", "с", "по", "в", "не", "позднее", "15", "2023", "31.12", "сентября", "-", ",", ".", "(", ")", "каждого", "месяца", "раз", "четверть", "II", "года", "уч.", "течение",
         "после", "«", "»", ":", "/", "\n", "числа", "рабочих", "дней", "график", "постоянно", "Иванова", "И.", "зам.", "директора", "№", "класс", "чем", "за", "00", "99999999999", "х", "реже"];

    private static readonly string[] OtherWords =
        ["анализ", "работа", "справка", "учитель", "математика", "ученики", "протокол", "отчёт", "стол", "дневник", "результаты", "выполнить", "школа", "журнал", "уровень", "совет", "план урока"];

    private static readonly string[] Contexts = ["", "2024-02-29", "2023-08", "SY2023", "CY2010"];

    private static readonly Arbitrary<string> AnyCharacters =
        Gen.ArrayOf(Gen.OneOf(Gen.Choose(0x20, 0x7E), Gen.Choose(0x410, 0x451), Gen.Choose(0x2010, 0x2030), Gen.Choose(0, 0xFFFF))).Resize(500).Select(codes => new string([.. codes.Select(code => (char)code)])).ToArbitrary();

    private static readonly Arbitrary<string> AnyWords =
        Gen.ArrayOf(Gen.Elements(Words)).Resize(120).Select(words => string.Join(words.Length % 2 == 0 ? " " : "", words)).Select(text => text.Length > 500 ? text[..500] : text).ToArbitrary();

    [Fact]
    public void No_characters_break_the_readers() => Prop.ForAll(AnyCharacters, Survives).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void No_order_of_known_words_breaks_the_readers() => Prop.ForAll(AnyWords, Survives).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Words_about_other_things_never_become_a_sure_date() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(OtherWords)).Select(words => string.Join(' ', words)).ToArbitrary(), text =>
                Contexts.All(context => DeadlineReader.Read(text, DeadlineContext.Parse(context)) is { Deadline: Deadline.None } or { NeedsConfirmation: true }))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Whatever_is_read_prints_a_canonical_string_that_reads_back() =>
        Prop.ForAll(AnyWords, text => DeadlineReader.Read(text, new DeadlineContext.SchoolYear(2023)).Deadline is var read
                && (read.ToString().Contains('«', StringComparison.Ordinal) || (Deadline.TryParse(read.ToString(), out var back) && back == read)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    /// <summary>What makes a reader look far: lists without an end, brackets that never close, events without an end.</summary>
    [Theory]
    [InlineData("до 15 сентября по графику 1, 2, 3 ")]
    [InlineData("(")]
    [InlineData("1.")]
    [InlineData("сентябрь, ")]
    [InlineData("после ")]
    [InlineData("по мере ")]
    [InlineData("согласно плану ")]
    [InlineData("1 раз в ")]
    [InlineData("12.10-")]
    [InlineData("те- ")]
    [InlineData("IX-")]
    [InlineData("не позднее чем за ")]
    public void No_cell_takes_more_than_ten_milliseconds(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000))[..4_000];

        ThreadClock.Median(() => DeadlineReader.Read(text, new DeadlineContext.SchoolYear(2023))).ShouldBeLessThan(Limit);
    }

    /// <summary>Days and months without an end, which are read from every word of the text anew.</summary>
    [Theory]
    [InlineData("1 сентября 2 октября ")]
    [InlineData("1 сентября, ")]
    [InlineData("май июнь ")]
    [InlineData("5, 12 октября ")]
    [InlineData("с 1 по 2 сентября, ")]
    [InlineData("01.09.2023 ")]
    [InlineData("сентябрь, ")]
    [InlineData("после ")]
    [InlineData("(")]
    [InlineData("«")]
    [InlineData("\n")]
    public void No_running_text_takes_more_than_ten_milliseconds(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000))[..4_000];

        ThreadClock.Median(() => DeadlineReader.FindIn(text, new DeadlineContext.SchoolYear(2023))).ShouldBeLessThan(Limit);
    }

    /// <summary>Ten milliseconds of the processor; a build without optimisation needs up to five times as long.</summary>
#if DEBUG
    private const double Limit = 50;
#else
    private const double Limit = 10;
#endif

    [Fact]
    public void A_remark_in_brackets_leaves_a_plain_time_sure()
    {
        var reading = DeadlineReader.Read("октябрь (русский язык)", new DeadlineContext.SchoolYear(2023));

        reading.Deadline.ToString().ShouldBe("span:2023-10-01/2023-10-31");
        reading.Leftovers.ShouldBe(["(русский язык)"]);
        reading.NeedsConfirmation.ShouldBeFalse();
    }

    /// <summary>Four letters, three of which stand for II and III: what random characters found once in many runs.</summary>
    [Theory]
    [InlineData("шшаш четверть")]
    [InlineData("шшшш")]
    [InlineData("пшпш мая")]
    public void Letters_that_might_be_a_long_Roman_number_break_nothing(string text) => Survives(text).ShouldBeTrue();

    private static bool Survives(string text) =>
        Contexts.All(context => DeadlineReader.Read(text, DeadlineContext.Parse(context)) is { Confidence: >= 0 and <= 1 } reading
            && reading.Text == text && reading.Explanation.Length > 0 && reading.FirstDue(DeadlineContext.Parse(context)) is null or { Year: > 1900 })
        && DeadlineReader.FindIn(text, new DeadlineContext.Unknown()).All(found => text.Substring(found.Start, found.Length) == found.Reading.Text)
        && PartiesReader.Read(text).Canonical is not null;
}

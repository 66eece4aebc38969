using System.Globalization;
using QualityDomain.Letters;
using QualityDomain.Tests.Support;
using Xunit.Abstractions;

namespace QualityDomain.Tests.Letters;

/// <summary>Messages of a chat and sentences of letters: what is asked for, until which hour, of whom – and that nothing is made up.</summary>
public sealed class MessageTests(ITestOutputHelper output)
{
    private static readonly DateOnly Wednesday = new(2026, 11, 18);

    /// <summary>As for deadlines: nine of ten exactly, word by word; what is missed is missing, not wrong.</summary>
    [Fact]
    public void What_is_asked_for_is_read_exactly()
    {
        var rows = Table.Rows("messages.tsv");
        var wrong = rows.Where(row => Read(row[0]) != row[1]).ToList();

        wrong.ForEach(row => output.WriteLine($"{row[0]}\n  expected {row[1]}\n  read     {Read(row[0])}"));
        output.WriteLine($"{rows.Count - wrong.Count} of {rows.Count}");
        ((double)wrong.Count / rows.Count).ShouldBeLessThanOrEqualTo(0.1);
    }

    [Fact]
    public void A_message_without_a_task_never_becomes_one()
    {
        var invented = Table.Rows("no-tasks.tsv").Where(row => Read(row[0]).Length > 0).ToList();

        invented.ForEach(row => output.WriteLine($"{row[0]}\n  read     {Read(row[0])}"));
        invented.ShouldBeEmpty();
    }

    /// <summary>The day from which a message counts is its own, not the day on which it is sent on.</summary>
    [Theory]
    [InlineData("2026-11-18", "by:2026-11-20")] // a Wednesday
    [InlineData("2026-11-20", "by:2026-11-27")] // a Friday: the next one
    [InlineData("2026-11-21", "by:2026-11-27")]
    public void Until_Friday_counts_from_the_day_of_the_message(string sentOn, string due) =>
        LetterReader.OfMessage("до пятницы сдать списки участников", DateOnly.Parse(sentOn, CultureInfo.InvariantCulture), null)
            .Instructions.ShouldHaveSingleItem().Deadline.ToString().ShouldBe(due);

    [Fact]
    public void A_hurry_without_a_day_is_asked_about()
    {
        var asked = LetterReader.OfMessage("Срочно пришлите списки отсутствующих", Wednesday, null).Instructions.ShouldHaveSingleItem();

        asked.Deadline.ToString().ShouldBe("by:2026-11-18");
        asked.IsUnsure.ShouldBeTrue();
    }

    [Fact]
    public void Two_limits_in_one_sentence_are_looked_at_by_a_person() =>
        LetterReader.OfMessage("До пятницы сдать журналы, а до понедельника сдать отчёты", Wednesday, null).Instructions.ShouldHaveSingleItem().IsUnsure.ShouldBeTrue();

    [Theory]
    [InlineData("Управление образования, чат директоров", true)]
    [InlineData("РУО | Школы района", true)]
    [InlineData("Марина Соколова", false)]
    public void An_office_is_known_by_its_name(string author, bool isOffice) =>
        LetterReader.OfMessage("до пятницы сдать списки участников", Wednesday, author).Head.IsFromOffice.ShouldBe(isOffice);

    [Fact]
    public void Any_text_is_read_without_harm()
    {
        var noise = string.Concat(Enumerable.Repeat("до 15:00 прошу (не позднее № от 12.11 «сдать: 1. ", 400));

        Should.NotThrow(() => LetterReader.OfMessage(noise, Wednesday, null));
    }

    /// <summary>Advice, tales and duties of others beside the orders that look like them.</summary>
    [Theory]
    [InlineData("Мне нужно сегодня до 17:00 сдать отчёт", false)] // one's own
    [InlineData("Нужно сегодня до 17:00 сдать отчёт", true)]
    [InlineData("Подрядчик должен сдать отчёт до пятницы", false)] // of somebody outside
    [InlineData("Классные руководители должны сдать отчёт до пятницы", true)]
    [InlineData("Жители просят сдать отчёт до пятницы", false)]
    [InlineData("Управление просит сдать отчёт до пятницы", true)]
    [InlineData("Когда вы закончите отчёт до пятницы, отдохнём", false)] // what will be
    [InlineData("Закончите отчёт до пятницы", true)]
    [InlineData("Имею право сдать отчёт до пятницы", false)] // what governs the verb
    [InlineData("Всем сдать отчёт до пятницы", true)]
    [InlineData("Отчёт надо было сдать до пятницы", false)] // over
    [InlineData("Лена, сдай отчёт до пятницы", true)] // to one person
    [InlineData("Лена, сдай отчёт", false)]
    [InlineData("Откройте дверь", false)] // of the moment
    public void Words_alike_are_told_apart(string text, bool asks) =>
        LetterReader.OfMessage(text, Wednesday, null).Instructions.Count.ShouldBe(asks ? 1 : 0);

    private static string Read(string text) => string.Join(" || ", LetterReader.OfMessage(text.Replace("\\n", "\n", StringComparison.Ordinal), Wednesday, null).Instructions
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Text} | {one.Deadline}{(one.Time is { } time ? $" {time:HH\\:mm}" : "")}{(one.ResponsibleText.Length > 0 ? $" | {one.ResponsibleText}" : "")}")));
}

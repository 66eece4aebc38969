using QualityBot.Tour;
using TelegramSandbox;
using Xunit.Abstractions;

namespace Scenarios.Dialogues;

/// <summary>What comes in every day, through the whole bot: a message that is sent on at night, a letter as a file; taps are counted.</summary>
public sealed class EveryDayTests(ITestOutputHelper output) : LiveTest(output)
{
    private const int MostTaps = 3;
    private static readonly string Letter = Path.Combine(AppContext.BaseDirectory, "samples", "letter.docx");

    [Fact]
    public async Task A_message_and_a_letter_become_tasks_in_three_taps_and_are_reminded_of_before_the_hour()
    {
        var card = await People.SendOn(Cast.Deputy, "Коллеги, до пятницы 15:00 сдать списки участников олимпиады", "РУО, чат директоров", default);
        card.Text.ShouldContain("Что: Сдать списки участников олимпиады");
        card.Text.ShouldContain("15:00");
        (await Taken(card, "Создать")).Text.ShouldStartWith("Создано: поручение учредителя");

        card = await People.Upload(Cast.Deputy, Letter, default);
        card.Text.ShouldContain("01-12/1234");
        (await Taken(card, "Создать")).Text.ShouldContain("2");

        await People.Pass(TimeSpan.FromDays(8), default);
        People.Heard(Cast.Deputy).ShouldContain(message => message.Text.Contains("до 15:00", StringComparison.Ordinal) && message.Text.Contains("сегодня", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_teacher_and_ordinary_talk_get_no_card()
    {
        (await People.Say(Cast.Deputy, "Отчёт сдам до пятницы", default)).Text.ShouldStartWith("Не понял");
        (await People.Say(Personas.ByRole("subject_teacher"), "До пятницы сдать журналы", default)).Text.ShouldContain("перешлите");
    }

    /// <summary>Accepts what is proposed and says yes; never more taps than a busy person bears.</summary>
    private async Task<ChatMessage> Taken(ChatMessage card, string yes)
    {
        for (var taps = 1; taps <= MostTaps; taps++)
        {
            var last = card.Buttons.Any(button => button.Text.StartsWith(yes, StringComparison.Ordinal));
            card = await People.Press(Cast.Deputy, card, last ? yes : card.Buttons.First().Text, default);
            if (last)
            {
                return card;
            }
        }

        throw new InvalidOperationException($"More than {MostTaps} taps: {card.Text}");
    }
}

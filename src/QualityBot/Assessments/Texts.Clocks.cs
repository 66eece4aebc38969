using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Assessments;

/// <content>The clocks that run from the receipt of results.</content>
internal static partial class Texts
{
    public const string StartClocksKey = "Запустить сроки";
    public const string ReceivedKey = "Результаты получены…";
    public const string NotReceived = "Получение этих результатов отменено. Назовите день получения в «Ходе работы».";
    public const string ClocksRun = "Сроки от этих результатов уже идут.";
    public const string NothingWaits = "Сроков, которые ждут этих результатов, нет.";

    public static RichText AskClocks(Assessment work, int clocks, Person by) => RichText.Lines(
    [
        RichText.Of($"<b>{Name(work.Work)}</b>: результаты загружены ({by.Name.WithInitials}), получены {RussianText.Day(work.ReceivedOn!.Value)}"),
        $"{RussianText.Count(clocks, "срок ждёт", "срока ждут", "сроков ждут")} этих результатов. Запустить от этого дня?",
    ]);

    public static RichText ClocksShared(Assessment work) => $"{Name(work.Work)}: сроки от этого дня уже идут вместе с другими предметами.";

    public static RichText AskReceivedDay(Assessment work) => RichText.Of($"<b>{Title(work)}</b>\nКакого числа результаты получены официально? От этого дня пойдут сроки.");
}

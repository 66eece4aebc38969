using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <content>Sheets of paper that wait for a family. What stands on them is said nowhere here.</content>
internal static partial class Texts
{
    public const string SheetKey = "📨 Лист ждёт семью";
    public const string TalkKey = "Разговор с семьёй";
    public const string SheetWaits = "Семья уже знает: лист ждёт.";
    public const string SheetIsGone = "Этого листа уже нет.";
    public const string ReadBefore = "Уже отмечено, спасибо!";
    public const string ThanksForReading = "Спасибо, отмечено!";
    public const string SheetShown = "Лист для семьи";

    public static string HandedKey(int number) => $"Лист отдан: родитель {number}";

    public static string ReadKey(string code) => code.Length == 0 ? "Ознакомлен(а)" : $"Ознакомлен(а): {code}";

    public static RichText SheetForYou(string code, Person from, string sheet) => RichText.Lines(
        RichText.Of($"📨 <b>{code}</b>: для Вас есть лист от школы. Заберите его, пожалуйста, у классного руководителя: {RussianText.Stopped(from.Name.WithInitials)} Код листа: <b>{sheet}</b>."),
        "Что в нём – только на бумаге. Прочитаете – нажмите кнопку.");

    /// <param name="last">The day on which the last of them hears of it; null: today.</param>
    public static string SheetTold(int told, DateOnly? last) => told switch
    {
        0 => "Подключённых родителей с согласием нет: передайте лист сами.",
        1 => "Сообщение одному родителю готово.",
        _ => $"Сообщения {told} родителям готовы.",
    } + (last is { } day ? $" Неделя у семьи уже полна: сообщение придёт {RussianText.Day(day)}." : "");

    /// <summary>What a parent sees of one child: whether messages come, whether a sheet waits, whom to ask.</summary>
    private static IEnumerable<RichText> ChildLines(FamilyFacts family, Guardianship link)
    {
        yield return RichText.Of($"<b>{family.CodeOf(link)}</b>: {(family.IsCovered(link) ? "сообщения о ребёнке приходят сюда" : "нужно согласие на бумаге, пока только объявления")}");
        if (family.WaitingFor(link) is { } sheet)
        {
            yield return RichText.Of($"📨 Вас ждёт лист, код <b>{sheet.Code}</b>.");
        }

        if (string.Join(", ", family.LeadersOf(link).Select(one => one.Name.WithInitials)) is { Length: > 0 } names)
        {
            yield return $"С вопросами: классный руководитель {RussianText.Stopped(names)}";
        }
    }
}

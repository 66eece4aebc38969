using System.Globalization;
using TelegramSandbox;

namespace QualityBot.Tour;

/// <summary>What the tour prints around the words of the chats.</summary>
internal static class Texts
{
    public const string StopBot = "Остановить бота";
    public const string ResumeBot = "Возобновить";
    public const string NobodyLeads = "Никто из сотрудников не ведёт ни одного решения: отчитываться некому.";
    public const string NothingToHandOver = "Заместителю нечего передать исполнителям.";
    public const string NothingToConfirm = "Отчёт есть, а подтвердить его никто не смог.";
    public const string DirectorHeardNothing = "Директор не узнал о просроченном.";
    public const string DirectorHeardOnAnotherDay = "Директор узнал о просроченном не в пятницу.";

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");
    private static readonly string[] Weekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    public static string Moment(DateTime local) => string.Create(CultureInfo.InvariantCulture, $"{Weekdays[(int)local.DayOfWeek]} {local:dd.MM.yyyy HH:mm}");

    /// <summary>«Соколова М. И.»</summary>
    public static string Short(Persona who) => who.LastName is { } family
        ? $"{family} {string.Join(' ', who.FirstName.Split(' ').Select(name => $"{name[0]}."))}"
        : who.FirstName;

    public static string Head(string moment, Persona chat, bool fromBot, bool edited) =>
        $"[{moment}] {(fromBot ? $"бот → {Short(chat)}{(edited ? " (сообщение изменено)" : "")}:" : $"{Short(chat)}:")}";

    public static string Pressed(string moment, Persona who, string button) => $"[{moment}] {Short(who)} нажимает «{button}»";

    /// <summary>Text, file and buttons, indented.</summary>
    public static string Body(ChatMessage message)
    {
        List<string> lines = [];
        if (message.FileId is not null)
        {
            lines.Add($"📎 {message.FileName ?? "картинка"}");
        }

        lines.AddRange(message.Text.Length > 0 ? message.Text.Split('\n') : []);
        lines.AddRange(message.Rows.Select(row => string.Join(' ', row.Select(button => $"[{button.Text}]"))));
        return string.Join('\n', lines.Select(line => $"    {line}"));
    }

    public static string NoButton(Persona who, string label) => $"У {Short(who)} нет кнопки «{label}».";

    public static string NotTaken(string said) => $"Протокол не записан; бот сказал: «{said.ReplaceLineEndings(" ")}».";

    public static string NobodyHeardOf(Persona silent) => $"Никто из руководства не узнал, что {Short(silent)} не получает напоминаний.";

    public static string NoPaper(string words, string said) => $"По «{words}» файл не пришёл; бот сказал: «{said.ReplaceLineEndings(" ")}».";

    public static string SavedTo(string path) => $"сохранено: {path}";

    public static string Ended(int messages, DateTime until, TimeSpan took) => string.Create(
        Russian, $"\nИстория рассказана: сообщений бота {messages}, часы школы дошли до {until:d MMMM yyyy}, прошло {took.TotalSeconds:0} с.");
}

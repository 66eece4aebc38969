using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>Every word of the papers and of the talk about them; here the talk.</summary>
internal static partial class Texts
{
    public const string AskWhich = "Какой отчёт нужен?";
    public const string OtherMeeting = "Другое заседание…";
    public const string EarlierMeetings = "Более ранние";
    public const string RegisterKey = "Реестр решений";
    public const string OverdueKey = "Просроченные";
    public const string AnyClassKey = "Класс…";
    public const string AskGrade = "Какая параллель?";
    public const string AskClass = "Какой класс?";
    public const string NoClasses = "Классов пока нет: они берутся из списка сотрудников. Напишите сами, например: /report class 5А.";
    public const string MyTasksKey = "Мой список задач";
    public const string Pdf = "📄 PDF";
    public const string Docx = "📝 DOCX";
    public const string Xlsx = "📊 XLSX";
    public const string AskMeeting = "По какому заседанию (плану, приказу)?";
    public const string NoMeetings = "Пока не загружен ни один протокол, план или приказ. Пришлите файл — прочитаю.";
    public const string Preparing = "Готовлю файл…";
    public const string OldPaper = "Такого отчёта нет. Откройте «Отчёты» ещё раз.";

    public static string GradeKey(int grade) => $"{grade}-е";

    public static string ClassKey(string name) => $"Класс {name}";

    public static string NotUnderstood(string asked) =>
        $"Не понял «{RichText.Shorten(asked, 60)}». Можно так: /report class 5А, /report overdue, /report execution, /report register, /report tasks Фамилия — или выберите кнопкой.";

    public static string NoSuchClass(string asked) => $"«{RichText.Shorten(asked, 40)}» не похоже на класс. Напишите, например: /report class 5А.";

    public static string MeetingKey(Meeting meeting) => RichText.Shorten(
        meeting.HeldOn is { } day ? $"{RussianText.ShortDay(day)} {meeting.Title}" : $"{meeting.Title} {meeting.DateAsWritten}".TrimEnd(), 45);

    public static string WhichPerson(string asked) => $"По запросу «{RichText.Shorten(asked, 40)}» нашлось несколько человек. Кто нужен?";

    public static string FileReady(string headline) => $"{headline}. По состоянию на сейчас.";

    /// <summary>Why there is no paper.</summary>
    public static string Explain(Problem problem) => problem switch
    {
        NoSuchMeeting => "Такого заседания нет или его решения ещё не приняты в работу.",
        NobodyOfThatName(var asked) => asked.Length == 0 ? "Такого сотрудника нет." : $"Сотрудника «{RichText.Shorten(asked, 40)}» не нашёл. Напишите фамилию, как в списке сотрудников.",
        NothingForYou or NotAllowed => "Этот отчёт для Вас недоступен: в нём нет ничего, что относится к Вашим задачам или Вашему участку.",
        PupilSupport.NoSuchSupportedPupil(var code) => PupilSupport.SupportTexts.NoPupil(RichText.Shorten(code, 20)),
        _ => Results.KeyTexts.Explain(problem),
    };
}

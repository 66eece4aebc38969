using QualityDomain;
using QualityDomain.People.PupilNames;

namespace QualityBot.Names;

/// <summary>What is said about the key code → name, on the school's own machine; and in the chat when a name was typed there.</summary>
internal static class Texts
{
    public const string NamesDamaged = "Файл с именами учеников повреждён. Верните его из последней копии (restore, порядок – deploy/restore.md) или загрузите списки классов снова: pupils load.";
    public const string NamesDoNotOpen = "Файл с именами учеников не открывается: он зашифрован другим секретом или повреждён. Верните секрет (pupil-names.secret) с прежнего компьютера или загрузите списки классов снова.";
    public const string NamesAreBusy = "Именами учеников сейчас занята другая программа. Повторите через минуту.";

    public const string NameOfPupil = "В сообщении имя ученика";
    public const string TakenAway = "Я ничего не записал и не отправил, а сообщение из чата убрал.";
    public const string DeleteIt = "Я ничего не записал и не отправил; удалите, пожалуйста, сообщение из чата сами.";

    public const string SomebodyElse = "Писателя или учёного с такой же фамилией назовите с инициалами: А. С. Пушкин.";

    /// <summary>The name itself is not repeated.</summary>
    public static string Refused(string why, string done) => $"{why}: вместо имени пишите код, например 5А-07. {done}";

    public static string SecretIsLost(string path) => $"Имена учеников зашифрованы, а секрета нет: {path}. Верните его из сейфа школы. Если его больше нет, уберите папку names рядом с хранилищем и загрузите списки классов снова.";

    public static string SecretIsShort(string path) => $"В файле {path} не секрет: нужно не меньше 32 знаков.";

    public static string SecretUnreadable(string path) => $"Секрет имён {path} не читается. Проверьте права: файл должен принадлежать тому, от чьего имени работает бот.";

    public static string SecretUnwritable(string path) => $"Секрет имён не записан: {path}. Проверьте папку и права.";

    public static string Explain(Problem problem) => problem switch
    {
        NoPupilsRead => "В файле нет списка учеников. Нужна таблица со столбцами «№», «ФИО» и, если классов несколько, «Класс».",
        NoNameForCode(var code) => $"За кодом {code} имени нет. Проверьте код и учебный год.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };

    public static string Year(int startYear) => $"{startYear}/{startYear + 1} учебный год";

    /// <summary>«5А: 25 учеников, новых 2».</summary>
    public static IEnumerable<string> Classes(KeyPlan plan) =>
        from pupil in plan.Pupils
        group pupil by pupil.Listed.Class! into own
        orderby own.Key
        let changed = own.Count(pupil => pupil.Before is null || pupil.NeedsPlace)
        let corrected = own.Count(pupil => pupil is { Before: not null, ChangesSomething: true, NeedsPlace: false })
        select $"{own.Key}: {RussianText.Count(own.Count(), "ученик", "ученика", "учеников")}"
            + (changed > 0 ? $", новых имён {changed}" : "") + (corrected > 0 ? $", исправлений {corrected}" : "") + (changed + corrected == 0 ? ", всё уже записано" : "");

    public static string Explain(ListDoubt doubt) => $"{Place(doubt)}: " + doubt switch
    {
        ListDoubt.NoName(_, _, var text) => $"«{text}» – не похоже на имя, строка пропущена.",
        ListDoubt.OnlyInitials(_, _, var name) => $"{name.WithInitials} – только инициалы: печатать будем так же.",
        ListDoubt.NoSuchClass(_, _, var text) => $"«{text}» – не похоже на класс.",
        _ => throw new InvalidOperationException($"No words for {doubt}."),
    };

    public static string Explain(KeyDoubt doubt) => doubt switch
    {
        KeyDoubt.NoClass(var pupils) => $"Класс не назван: {RussianText.Count(pupils, "строка", "строки", "строк")} без класса, их не сохраню. Назовите класс в поле «Класс» (в команде – --class 5А).",
        KeyDoubt.NoNumbers(var one) => $"{one}: номеров журнала нет или они повторяются – коды даны по порядку строк.",
        KeyDoubt.SameName(var one, var name, var codes) => $"{one}: {name.Full} – полные тёзки, различайте по кодам: {string.Join(", ", codes)}.",
        KeyDoubt.Missing(_, var code, var name) => $"{code} {name.Full}: в списке нет. Если ребёнок выбыл, отметьте это; код никому не перейдёт.",
        KeyDoubt.Moved(var name, var from, var to) => $"{name.Full}: из другого класса – был {from}, теперь {to}.",
        KeyDoubt.Renamed(var code, var before, var now) => $"{code}: было «{before.Full}», стало «{now.Full}» – считаю тем же ребёнком.",
        KeyDoubt.CameLater(var code, var name) => $"{name.Full}: в списке впервые, получает следующий свободный код {code}; остальные коды не меняются.",
        KeyDoubt.ClassIsFull(var one, var name) => $"{one}: {name.Full} – свободных номеров в классе больше нет, строка пропущена.",
        _ => throw new InvalidOperationException($"No words for {doubt}."),
    };

    private static string Place(ListDoubt doubt) => doubt.Sheet.Length > 0 ? $"лист «{doubt.Sheet}», строка {doubt.Row}" : $"строка {doubt.Row}";
}

using QualityBot.Engine;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <content>Class codes and announcements.</content>
internal static partial class Texts
{
    public const string NoClasses = "Не вижу Вашего класса. Попросите секретаря указать в списке сотрудников, какой класс Вы ведёте.";
    public const string AskClass = "Родители какого класса?";
    public const string NewCodeKey = "🔗 Код класса для объявлений";
    public const string OneMoreCodeKey = "🔗 Ещё один лист с кодом";
    public const string ReplaceCodeKey = "Заменить код";
    public const string RevokeCodeKey = "Закрыть код";
    public const string OtherClassKey = "‹ Другой класс";
    public const string CodesRevoked = "Код закрыт. Кто уже подписан, останется.";
    public const string CodeSheetIsReady = "Лист с кодом: повесьте на дверь кабинета или разрежьте и раздайте на собрании.";
    public const string CodeCardNote = "собрания, изменения в расписании, важное от школы";
    public const string CodeCardInstruction = "Наведите камеру телефона на код, откройте ссылку, нажмите «Старт» и «Подписаться». Имя не спросят. Отписаться можно в любой момент.";
    public const string NoSuchCode = "Такого кода нет. Проверьте ссылку или попросите у классного руководителя новую.";
    public const string NotSubscribed = "Вы и так не подписаны на этот класс.";

    public static string ClassKey(string name, ClassStyle style) => Class(name, style);

    public static RichText ClassPage(ClassFamilies facts, string one, ClassStyle style) => RichText.Lines(
    [
        RichText.Of($"<b>Родители {Class(one, style)}</b>"),
        $"На объявления {RussianText.Plural(facts.Subscribers.Count, "подписан", "подписаны", "подписаны")} {RussianText.Count(facts.Subscribers.Count, "человек", "человека", "человек")}.",
        facts.Codes.Count == 0 ? "Кода класса пока нет. Сделайте его за одно нажатие: родители подпишутся сами, имён никто не спросит." : CodeLine([.. facts.Codes.Select(code => code.Last)], facts.Codes.Sum(code => code.Uses)),
    ]);

    private static string CodeLine(IReadOnlyList<DateOnly> last, int uses) =>
        $"Код класса действует до {RussianText.Day(last.Max())} По нему пришли: {uses}. Если ссылка ушла не туда, нажмите «{ReplaceCodeKey}».";

    public static RichText ClassLink(string name, string link, DateOnly last, bool replaced) => RichText.Lines(
    [
        RichText.Of($"<b>Код класса {name}</b>{(replaced ? ", прежний больше не действует" : "")}. Перешлите ссылку родителям, лист для печати придёт следом:"),
        link,
        $"По ссылке подписываются на объявления, и только: кто чей родитель, она не знает. Действует до {RussianText.Day(last)}",
    ]);

    public static string CodeSheetName(string name) => $"Код класса {name.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)}.pdf";

    public static string CodeSheetTitle(string name) => $"Объявления {name} в телефоне";

    public static string CodeSheetSubtitle(DateOnly last) => $"Для родителей. Код действует до {RussianText.Day(last)}";

    public static string CodeCardHeading(string name) => $"Объявления {name}";

    public static string OtherSchool(School own) => $"Этот чат уже подключён к другой школе: {own.DisplayName}. Один чат держит одну школу. Для второй откройте ссылку с другого аккаунта – своего или второго родителя – либо попросите классного руководителя передавать всё на бумаге. Здешние сообщения приходят как прежде.";

    public static RichText AskSubscribe(string name, School school) => RichText.Lines(
        RichText.Of($"{school.DisplayName}, класс <b>{name}</b>."),
        "Сюда будут приходить объявления: собрания, изменения в расписании, важное от школы. Ваше имя и имя ребёнка я не спрашиваю.");

    public static string SubscribeKey(string name) => $"Подписаться на объявления {name}";

    public static RichText Subscribed(string name) => RichText.Of($"✅ <b>Готово: объявления {name} будут приходить сюда.</b> Передумаете – «Мои дети» внизу, кнопка «Отписаться».");

    public static string HearsAlready(string name) => $"Вы уже подписаны на объявления {name}. Больше ничего делать не нужно.";

    public static RichText MyPage(FamilyFacts family, School school) => RichText.Lines(
    [
        .. family.Children.SelectMany(link => ChildLines(family, link)),
        family.Classes.Count == 0 ? "Вы не подписаны на объявления классов. Код класса даёт классный руководитель." : RichText.Of($"<b>Объявления:</b> {string.Join(", ", family.Classes.Select(one => Class(one, school.ClassStyle)))}"),
        .. family.Children.Count == 0 ? ValueList.Of<RichText>(["Чтобы получать и то, что касается Вашего ребёнка, попросите у классного руководителя личный листок с кодом."]) : [],
    ]);

    public static string LeaveKey(string name) => $"Отписаться от {name}";

    public static RichText Unsubscribed(string name) => $"Вы больше не подписаны на объявления {name}. Вернуться можно по коду класса.";

    public static RichText FarewellTo(string name) => $"Вы отписались от {name}, и больше у меня ничего о Вас нет: этот чат и отправленное в него я забываю. Вернуться можно по коду класса.";
}

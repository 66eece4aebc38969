using QualityBot.Engine;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <content>Consent on paper and its withdrawal.</content>
internal static partial class Texts
{
    public const string ConsentsKey = "✍️ Согласия";
    public const string ConsentIsThere = "Согласие уже отмечено.";
    public const string AllConsentsAreThere = "Согласия отмечены у всех.";
    public const string NobodyIsChosen = "Отметьте хотя бы одного.";
    public const string NoConsentThere = "Согласия здесь и так нет.";
    public const string Today = "Сегодня";
    public const string Yesterday = "Вчера";
    public const string DayNotUnderstood = "Не разобрал день. Напишите, например: 01.09.";
    public const string FirstVersion = "1";
    public const string AskVersion = "Какой текст подписан? Нажмите или напишите номер или дату текста, как на бланке.";
    public const string EndConsentNowKey = "Да, согласие отозвано";
    public const string NotLinked = "Вы и так не подключены к этому ребёнку.";
    public const string WithdrawNowKey = "Да, отозвать";
    public const string KeepLinkKey = "Нет, оставить";

    public static RichText AskConsents(string one, ClassStyle style) => RichText.Lines(
        RichText.Of($"<b>Согласия на бумаге, {Class(one, style)}</b>. Отмечены все; снимите галочку у тех, от кого бумаги нет."),
        "Сама бумага хранится в школе, здесь – только день и номер текста.");

    /// <summary>«✅ 07», «☐ 07 (2)».</summary>
    public static string ConsentKey(Rostered pupil, Seat seat, bool chosen) => $"{(chosen ? "✅" : "☐")} {pupil.Code.Number:00}{(seat.Number == 1 ? "" : $" ({seat.Number})")}";

    public static string NextKey(int chosen) => chosen == 0 ? "Дальше" : $"Дальше ({chosen})";

    public static RichText AskConsentDay(string guardians) => $"{guardians}. Какое число на бумаге? Нажмите или напишите, например: 01.09.";

    public static string VersionKey(string version) => $"Текст {version}";

    public static RichText ConsentsSaved(string guardians, int count, DateOnly on, string version) => RichText.Of(
        $"✅ <b>Согласие отмечено</b> ({RussianText.Count(count, "родитель", "родителя", "родителей")}): {guardians}. {RussianText.Day(on)} Текст {version}.");

    /// <summary>«5А-07, 5А-12 (2)»; many in a row are counted.</summary>
    public static string Guardians(IEnumerable<(PupilCode Code, int Number)> guardians)
    {
        var all = guardians.OrderBy(one => one.Code).Select(one => $"{one.Code}{(one.Number == 1 ? "" : $" ({one.Number})")}").ToList();
        return all.Count <= MostGuardians ? string.Join(", ", all) : $"{string.Join(", ", all.Take(MostGuardians))} и ещё {all.Count - MostGuardians}";
    }

    private const int MostGuardians = 8;

    public static string NewConsentKey(Seat seat) => $"Согласие {seat.Number}";

    public static string EndConsentKey(Seat seat) => $"Отозвано {seat.Number}";

    public static RichText SureToEndConsent(string code, int number) => RichText.Of($"Родитель {number} ребёнка <b>{code}</b> отозвал согласие? Он будет отключён, отправленные ему сообщения исчезнут. Записи школы о помощи ребёнку остаются.");

    public static string WithdrawKey(string code, bool covered) => covered ? $"Отозвать согласие: {code}" : $"Отключиться от {code}";

    public static RichText SureToWithdraw(string code, bool covered) => RichText.Of(
        $"{(covered ? "Отозвать согласие" : "Отключиться")}: <b>{code}</b>? Сообщения о ребёнке и объявления класса больше не придут, а уже отправленные я сотру у себя. Школьные записи о помощи ребёнку школа хранит свой срок.");

    public static RichText Withdrawn(string code, bool wholly) => wholly
        ? $"Готово: {code} отключён, и больше у меня ничего о Вас нет. Этот чат и отправленное в него я забываю. Вернуться можно с новым листком."
        : $"Готово: {code} отключён. Вернуться можно с новым листком от классного руководителя.";

    public static string HasWithdrawn(string code, int number) => $"Родитель {number} ребёнка {code} отключился. Если согласие было на бумаге, отметьте отзыв и на ней.";
}

using System.Globalization;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>Every word of announcements. Names of pupils are in none of them.</summary>
internal static partial class Texts
{
    public const string UseButtons = "Выберите, пожалуйста, кнопкой под сообщением.";
    public const string AskWords = "Напишите объявление одним сообщением, перешлите готовое или пришлите файл с подписью. Учеников по именам, пожалуйста, не называйте.";
    public const string AskWordsToFile = "Файл у меня. Теперь напишите к нему объявление: что это и что нужно сделать.";
    public const string Dropped = "Хорошо, ничего не отправляю.";
    public const string PhotoName = "фото.jpg";
    public const string FileIsLost = "Не получилось забрать файл. Попробуйте прислать его ещё раз или напишите объявление без файла.";
    public const string NobodyToTell = "Не вижу, кому Вы можете объявить: за Вами не записан класс. Попросите секретаря указать его в списке сотрудников.";
    public const string ClassesNotUnderstood = "Не понял, какие это классы. Напишите, например: 5А, 5Б, 6–7 — или выберите кнопками.";
    public const string ChooseSomebody = "Отметьте хотя бы одно.";
    public const string AskClasses = "Родители каких классов? Отметьте и нажмите «Готово» — или просто напишите: 5А, 6–7.";
    public const string AskPosts = "Кому из сотрудников? Отметьте должности.";
    public const string AskDay = "В какой день отправить? Нажмите день или напишите, например, 12.09.";
    public const string IsGone = "Этого объявления уже нет или оно не Ваше.";
    public const string ThankYou = "Спасибо, отметил: Вы ознакомлены.";
    public const string WasReadBefore = "Уже отмечено, спасибо.";
    public const string Again = "Напоминаем: Вы ещё не отметили, что прочли.";
    public const string TakenBack = "Это объявление отозвано.";

    public const string ReadKey = "✅ Ознакомлен(а)";
    public const string MaskKey = "Скрыть имена";
    public const string NamesAreFineKey = "Это не ученики";
    public const string RewriteKey = "✏️ Другой текст";
    public const string ByClassKey = "Классы…";
    public const string ByPostKey = "Должности…";
    public const string DropKey = "Не отправлять";
    public const string SingleKey = "Отдельные классы…";
    public const string GradesKey = "Целые параллели…";
    public const string SendNowKey = "Отправить";
    public const string LaterKey = "🕒 Позже…";
    public const string UrgentKey = "❗️ Срочно";
    public const string NotUrgentKey = "Не срочно";
    public const string OtherReadersKey = "Другим читателям";
    public const string PauseKey = "⏸ Пауза";
    public const string ContinueKey = "▶️ Продолжить";
    public const string StopKey = "⏹ Остановить";
    public const string RewordKey = "✏️ Исправить";
    public const string RecallKey = "Отозвать";
    public const string RecallSurelyKey = "Да, отозвать";
    public const string KeepKey = "Оставить";
    public const string WhoKey = "Кто прочёл";
    public const string RefreshKey = "↻ Обновить";
    public const string ToCardKey = "К объявлению";
    public const string NewKey = "➕ Новое объявление";
    public const string ApproveKey = "Отправить";
    public const string DeclineKey = "Не отправлять";

    /// <summary>More classes than a family has children say nothing.</summary>
    private const int MostMarks = 4;
    private const string Hidden = "(имя скрыто)";

    public static string ListKey(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string FileKey(string name) => $"📎 {RichText.Shorten(name, 40)}";

    public static RichText FileOf(string name) => RichText.Of($"Файл к объявлению: {name}");

    public static string GradeKey(int grade) => $"{grade}-е";

    public static string RoleKey(Role role) => Capital(RoleWords.Of(role));

    public static string ChosenKey(int count) => count == 0 ? "Готово" : $"Готово ({count})";

    public static string RepeatKey(int notRead) => $"🔔 Напомнить не прочитавшим ({RussianText.Number(notRead)})";

    public static string SendLaterKey(SchoolMoment goes) => $"Отправить {At(goes)}";

    public static string AskLeaderKey(Person leader) => $"На согласование: {leader.Name.Signature}";

    public static string ReadersKey(ReaderSet set, ClassStyle style) => Capital(Readers(set, style));

    /// <summary>«родители 5А», «все сотрудники»: nominative, for after a dot or a colon.</summary>
    public static string Readers(ReaderSet set, ClassStyle style) => set switch
    {
        ReaderSet.Everybody => "вся школа: сотрудники и родители",
        ReaderSet.Families { Of: null } => "все родители",
        ReaderSet.Families { Of: { } of } => $"родители {Classes(of, style)}",
        ReaderSet.Colleagues { Roles.Count: 0 } => "все сотрудники",
        ReaderSet.Colleagues { Roles: var roles } => string.Join(", ", roles.Select(RoleWords.Of)),
        ReaderSet.Association { Name: var name } => name,
        _ => throw new InvalidOperationException($"Unknown readers {set}."),
    };

    public static string AskReaders(bool freely) => freely ? "Кому объявить? Нажмите — или напишите классы: 5А, 6–7." : "Кому объявить?";

    public static string AskHour(DateOnly day) => $"{Capital(RussianText.DayMonth(day))}, в котором часу?";

    public static RichText AskNames(IReadOnlyList<string> names) => RichText.Lines(
        RichText.Of($"В тексте похоже на имена: <b>{string.Join(", ", names)}</b>."),
        "Если это ученики, имена лучше скрыть: объявление увидят чужие семьи. Кого это касается, родителям скажет классный руководитель.");

    public static string Masked(string text, IReadOnlyList<string> names) => names.Aggregate(text, (masked, name) => masked.Replace(name, Hidden, StringComparison.Ordinal));

    public static RichText Head(Announcement one, IReadOnlyList<SchoolClass> classes, ClassStyle style)
    {
        var mark = classes.Count is > 0 and <= MostMarks ? $" · {string.Join(", ", classes.Select(each => each.Display(style)))}" : "";
        return one.Urgent ? RichText.Of($"❗️ <b>Срочно</b>{mark}") : RichText.Of($"📣 <b>Объявление</b>{mark}");
    }

    public static RichText Signed(Person? author) => author is null ? RichText.Empty : RichText.Of($"<i>{author.Name.Full}{(author.Post is { Length: > 0 } post ? $", {LowerFirst(post)}" : "")}</i>");

    public static string SeveralAtOnce(int count) => $"{Capital(RussianText.Count(count, "объявление", "объявления", "объявлений"))} за эти дни — одним сообщением:";

    public static RichText Preview(ReaderSet set, ReaderCount count, AnnounceDraft draft, SchoolMoment goes, bool isLater, ClassStyle style) => RichText.Lines(
    [
        count.All == 0 ? RichText.Of($"Среди читателей пока никого: {Readers(set, style)}. Родители появятся, когда подпишутся по коду класса.")
            : RichText.Of($"Так это увидят. {Read(count.All)} <b>{RussianText.Count(count.All, "человек", "человека", "человек")}</b>: {Readers(set, style)}."),
        .. count.Unlinked > 0 ? [RichText.Of($"Из них {RussianText.Number(count.Unlinked)} без бота: им скажите лично или на бумаге.")] : Array.Empty<RichText>(),
        .. count.Full > 0 && !draft.Urgent ? [RichText.Of($"У {RussianText.Count(count.Full, "семьи", "семей", "семей")} на этой неделе уже были сообщения: они прочтут, когда будет можно, вместе с другими. Если это не ждёт — «Срочно».")] : Array.Empty<RichText>(),
        .. draft.FileName is { } name ? [RichText.Of($"К нему файл по кнопке: {name}.")] : Array.Empty<RichText>(),
        isLater ? RichText.Of($"Уйдёт <b>{At(goes)}</b>{(draft.At is null ? ": сейчас тихие часы" : "")}.") : draft.Urgent ? "Срочное: уйдёт сразу, в тихие часы — без звука." : "Уйдёт сразу.",
    ]);

    public static RichText AskApproval(Announcement one, Person author, ClassStyle style) => RichText.Lines(
        RichText.Of($"{author.Name.Full} просит согласовать объявление. Прочтут: {Readers(one.Readers, style)}."), RichText.Of($"<i>{one.Text}</i>"), one.FileName is { } name ? $"К нему файл: {name}" : "");

    public static RichText Decided(Announcement one, bool approved, ClassStyle style) => RichText.Of($"{(approved ? "Отправляю" : "Не отправляю")}: {Readers(one.Readers, style)}.\n<i>{RichText.Shorten(one.Text, 160)}</i>");

    public static RichText ToldOfApproval(Announcement one, Person leader, bool approved) =>
        RichText.Of($"{leader.Name.Full}: объявление «{RichText.Shorten(one.Text, 60)}» {(approved ? "согласовано и уходит" : "не согласовано")}.");

    public static RichText AskNewWords(string old) => RichText.Lines("Пришлите новый текст целиком. Сейчас он такой:", RichText.Of($"<i>{old}</i>"));

    public static string Reworded(Announcement one) => one.State == AnnouncementState.Going ? "Исправляю: у тех, кто уже получил, текст сменится на месте и без звука." : "Исправил. Оно ещё не ушло.";

    public static string AskRecall(int sent) => sent == 0 ? "Отозвать объявление? Его ещё никто не получил." : $"Отозвать объявление? Сообщение исчезнет у {RussianText.Count(sent, "человека", "человек", "человек")}; кому не дошло, уже не дойдёт.";

    public static string Explain(Problem problem) => problem switch
    {
        NotAllowed => "Этим читателям Вы объявлять не можете: выберите других.",
        TextDoesNotFit(0, _) => "Объявление пустое. Напишите, пожалуйста, хотя бы несколько слов.",
        TextDoesNotFit(var length, var most) => $"Объявление длинное: {RussianText.Number(length)} знаков, а помещается {RussianText.Number(most)}. Сократите или пришлите его файлом.",
        AnnouncementIsGone => "Это объявление уже отозвано.",
        NotTheAuthorsWords => "Этот текст составлен из сведений о собрании: измените само собрание.",
        NothingUnderWay => "Оно уже не рассылается.",
        StillUnderWay => "Ещё не всем ушло: напомнить можно, когда получат все.",
        WasRepeated => "Напоминание уже было: второй раз я не беспокою.",
        UrgentTooOften(var most) => $"Срочным можно назвать {RussianText.Count(most, "объявление", "объявления", "объявлений")} в неделю. Если это и правда не ждёт, попросите директора или заместителя.",
        NobodyReads => "Читателей нет: выберите, пожалуйста, других.",
        GatheringIsOff => "Это собрание отменено.",
        GatheringIsOver => "Это собрание уже началось или прошло.",
        GatheringLiesBack => "Этот день и час уже прошли.",
        PlaceDoesNotFit(_, var most) => $"Напишите место коротко, до {RussianText.Number(most)} знаков.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };

    /// <summary>«завтра в 7:00» would be wrong the day after: cards name the day.</summary>
    private static string At(SchoolMoment moment) => $"{RussianText.DayMonth(moment.Day)} в {moment.Time.ToString("H:mm", CultureInfo.InvariantCulture)}";

    private static string Classes(ClassSet set, ClassStyle style) => string.Join(", ",
        set.Grades.Count == 0 ? set.Classes.Select(one => one.Display(style)) : [$"{new ClassSet(set.Grades, []).ToString().Replace(",", ", ", StringComparison.Ordinal).Replace("-", "–", StringComparison.Ordinal)} классов", .. set.Classes.Select(one => one.Display(style))]);

    private static string Read(int count) => RussianText.Plural(count, "Прочтёт", "Прочтут", "Прочтут");

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.GetCultureInfo("ru-RU")) + text[1..];

    private static string LowerFirst(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLower(text[0], CultureInfo.GetCultureInfo("ru-RU")) + text[1..] : text;
}

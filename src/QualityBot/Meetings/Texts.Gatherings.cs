using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>Words of gatherings.</summary>
internal static partial class Texts
{
    public const string CallKey = "🗓 Созвать собрание";
    public const string AskKind = "Что созываем?";
    public const string NotCallKey = "Не созывать";
    public const string NotCalled = "Хорошо, никого не приглашаю.";
    public const string AskClassOfGathering = "Какой класс?";
    public const string AskGatheringDay = "В какой день? Нажмите или напишите, например, 24.09.";
    public const string DayNotUnderstood = "Не понял день. Напишите, например, 24.09 — не раньше сегодняшнего и не позже чем через полгода.";
    public const string AskNewTime = "В котором часу? Нажмите или напишите, например, 18:15.";
    public const string TimeNotUnderstood = "Не понял время. Напишите, например, 18:30.";
    public const string AskPlace = "Где? Нажмите или напишите: «актовый зал», «кабинет 12».";
    public const string AskAgenda = "О чём? Напишите повестку, каждый вопрос с новой строки. Учеников по именам, пожалуйста, не называйте.";
    public const string NoAgendaKey = "Без повестки";
    public const string InviteKey = "Пригласить";
    public const string WhoComesKey = "Кто придёт";
    public const string MoveKey = "✏️ Изменить";
    public const string CancelGatheringKey = "Отменить";
    public const string CancelSurelyKey = "Да, отменить";
    public const string KeepGatheringKey = "Не отменять";
    public const string AttendanceKey = "✅ Отметить, кто был";
    public const string CalendarKey = "🗓 В календарь";
    public const string OtherDayKey = "День";
    public const string OtherTimeKey = "Время";
    public const string OtherPlaceKey = "Место";
    public const string TellKey = "Сохранить и сообщить";
    public const string ToGatheringKey = "К собранию";
    public const string GatheringIsGone = "Этого собрания уже нет или оно не для Вас.";
    public const string IsOff = "Собрание отменено.";
    public const string YouCome = "Отметил: придёте. Передумаете — нажмите «Не смогу».";
    public const string YouStayAway = "Отметил: не сможете. Если получится — нажмите «Приду».";
    public const string CalendarFile = "Откройте файл — и собрание появится в календаре телефона.";
    public const string NobodyToMark = "Отмечать пока некого: собрание ещё впереди или за классом нет кодов учеников.";
    public const string NobodyCameKey = "Не было никого";

    public static RichText NamesInAgenda(IReadOnlyList<string> names) =>
        RichText.Of($"В повестке похоже на имена учеников: <b>{string.Join(", ", names)}</b>. Её увидят чужие семьи: напишите, пожалуйста, без имён.");

    public static string ComesKey(bool chosen) => chosen ? "✅ Приду" : "Приду";

    public static string StaysAwayKey(bool chosen) => chosen ? "✅ Не смогу" : "Не смогу";

    public static string SaveAttendanceKey(int came) => $"Записать: были {RussianText.Number(came)}";

    public static string KindKey(GatheringKind kind) => GatheringTitle(kind);

    public static string GatheringKey(Gathering one) => $"🗓 {RussianText.DayMonth(one.Day)} · {GatheringTitle(one.Kind)}";

    public static string GatheringTitle(GatheringKind kind) => kind switch
    {
        GatheringKind.SchoolParents => "Общешкольное родительское собрание",
        GatheringKind.ClassParents => "Родительское собрание класса",
        GatheringKind.PedagogicalCouncil => "Педагогический совет",
        GatheringKind.MethodicalCouncil => "Методический совет",
        GatheringKind.Association => "Заседание ШМО",
        GatheringKind.DirectorMeeting => "Совещание при директоре",
        GatheringKind.Seminar => "Семинар",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A gathering without a title."),
    };

    public static RichText GatheringHead(AnnouncementKind kind, Gathering one, IReadOnlyList<SchoolClass> classes, ClassStyle style)
    {
        var title = $"{GatheringTitle(one.Kind)}{(classes.Count is > 0 and <= MostMarks ? $" · {string.Join(", ", classes.Select(each => each.Display(style)))}" : "")}";
        return kind switch
        {
            AnnouncementKind.Reminder => RichText.Of($"🔔 <b>Напоминаем: {title}</b>"),
            AnnouncementKind.Change => RichText.Of($"🔁 <b>Изменилось: {title}</b>"),
            AnnouncementKind.Cancellation => RichText.Of($"✖️ <b>Отменено: {title}</b>"),
            _ => RichText.Of($"🗓 <b>{title}</b>"),
        };
    }

    public static RichText GatheringBody(AnnouncementKind kind, Gathering one) => kind switch
    {
        AnnouncementKind.Cancellation => $"{Capital(When(one))} собрания не будет.",
        AnnouncementKind.Change => RichText.Lines("Теперь так:", RichText.Of($"<b>{WhenAndWhere(one)}</b>"), "Если уже ответили, ответ остаётся; его можно сменить."),
        AnnouncementKind.Reminder => RichText.Of($"<b>{WhenAndWhere(one)}</b>"),
        _ => RichText.Lines([RichText.Of($"<b>{WhenAndWhere(one)}</b>"), .. one.Agenda.Count == 0 ? Array.Empty<RichText>() : ["Повестка:", .. one.Agenda.Select((point, index) => (RichText)Numbered(point, index + 1))]]),
    };

    /// <summary>«24 сентября, четверг, в 18:00, актовый зал».</summary>
    public static string WhenAndWhere(Gathering one) => $"{When(one)}, {one.Place}";

    public static string AskTime(DateOnly day, bool isWorking) => $"{Capital(RussianText.DayMonth(day))}, {Weekday(day)}{(isWorking ? "" : " (нерабочий день)")}. В котором часу? Нажмите или напишите, например, 18:15.";

    public static RichText GatheringPreview(Gathering one, ReaderCount count, SchoolMoment goes, DateOnly today, ClassStyle style) => RichText.Lines(
    [
        count.All == 0 ? RichText.Of($"Приглашать пока некого: {Readers(one.Guests, style)}. Родители появятся, когда подпишутся по коду класса.")
            : RichText.Of($"Так {RussianText.Plural(count.All, "увидит", "увидят", "увидят")} приглашение <b>{RussianText.Count(count.All, "человек", "человека", "человек")}</b>: {Readers(one.Guests, style)}."),
        .. count.Unlinked > 0 ? [RichText.Of($"Из них {RussianText.Number(count.Unlinked)} без бота: им скажите лично или на бумаге.")] : Array.Empty<RichText>(),
        goes.Day == today && goes.Time >= new TimeOnly(7, 0) ? RichText.Of($"Приглашение уйдёт {At(goes)}, напоминание — накануне.") : RichText.Of($"Сейчас тихие часы: приглашение уйдёт {At(goes)}. Напоминание — накануне."),
    ]);

    public static IEnumerable<string> AnswerLines(GatheringStanding standing)
    {
        yield return $"Придут {RussianText.Number(standing.Come)}, не смогут {RussianText.Number(standing.StayAway)}, не ответили {RussianText.Number(Math.Max(0, standing.Guests - standing.Come - standing.StayAway))}.";
        if (standing.Counts.Sent > 0)
        {
            yield return $"Приглашение: отправлено {RussianText.Number(standing.Counts.Sent)} из {RussianText.Number(standing.Guests)}, прочли {RussianText.Number(standing.Counts.Read)}.{(standing.Counts.Blocked > 0 ? $" Не дошло {RussianText.Number(standing.Counts.Blocked)}." : "")}";
        }
    }

    public static string AskCancel(int sent) => sent == 0 ? "Отменить собрание? Приглашение ещё никто не получил." : $"Отменить собрание? Об этом узнают все, кого пригласили: {RussianText.Count(sent, "человек", "человека", "человек")}.";

    public static RichText AskMove(Gathering old, Gathering changed) => old == changed
        ? RichText.Lines(RichText.Of($"Сейчас: {WhenAndWhere(old)}."), "Что изменить?")
        : RichText.Lines(RichText.Of($"Было: {WhenAndWhere(old)}."), RichText.Of($"Станет: <b>{WhenAndWhere(changed)}</b>."), "Приглашённые узнают об этом одним сообщением.");

    public static RichText Moved(Gathering one) => RichText.Of($"Записал: {WhenAndWhere(one)}. Кто уже приглашён, узнает; кто ещё нет, получит сразу верное.");

    public static RichText WhoComes(IReadOnlyList<(string Label, bool IsParent, bool? Comes)> guests, int most)
    {
        var colleagues = guests.Where(guest => !guest.IsParent).ToList();
        return RichText.Lines(
        [
            RichText.Of($"<b>Придут {guests.Count(guest => guest.Comes == true)}, не смогут {guests.Count(guest => guest.Comes == false)}, не ответили {guests.Count(guest => guest.Comes is null)}</b>"),
            .. Group("Придут", true), .. Group("Не смогут", false), .. Group("Не ответили", null),
            .. guests.Where(guest => guest.IsParent).GroupBy(guest => guest.Label).OrderBy(own => own.Key, StringComparer.Ordinal).Take(most)
                .Select(own => RichText.Of($"{own.Key}: придут {own.Count(guest => guest.Comes == true)}, не смогут {own.Count(guest => guest.Comes == false)}, не ответили {own.Count(guest => guest.Comes is null)}")),
        ]);

        IEnumerable<RichText> Group(string title, bool? comes)
        {
            var names = colleagues.Where(guest => guest.Comes == comes).Select(guest => guest.Label).ToList();
            return names.Count == 0 ? [] : [RichText.Of($"<b>{title}:</b> {string.Join(", ", names.Take(most))}{(names.Count > most ? $" и ещё {names.Count - most}" : "")}")];
        }
    }

    public static RichText AskAttendance(Gathering one, string schoolClass, int came, int all) => RichText.Lines(
        RichText.Of($"<b>{GatheringTitle(one.Kind)}, {RussianText.DayMonth(one.Day)}, {schoolClass}</b>"), RichText.Of($"Чьи родители были? Отмечены {RussianText.Number(came)} из {RussianText.Number(all)}; нажмите номера тех, чьих не было."));

    public static RichText AttendanceKept(string schoolClass, int came, int all) =>
        RichText.Of($"Записал: {schoolClass}, были родители {RussianText.Number(came)} из {RussianText.Number(all)}. Это засчитано как контакт с родителями за месяц.");

    private static string When(Gathering one) => $"{RussianText.DayMonth(one.Day)}, {Weekday(one.Day)}, в {GatheringTime.Of(one.Time)}";

    private static string Weekday(DateOnly day) => System.Globalization.CultureInfo.GetCultureInfo("ru-RU").DateTimeFormat.GetDayName(day.DayOfWeek);

    /// <summary>Points that people numbered themselves keep their numbers.</summary>
    private static string Numbered(string point, int number) => char.IsDigit(point[0]) ? point : $"{number}. {point}";
}

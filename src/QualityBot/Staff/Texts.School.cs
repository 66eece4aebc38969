using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.People.StaffList;

namespace QualityBot.Staff;

/// <summary>Words about set-up, settings, lists and refusals.</summary>
internal static partial class Texts
{
    private const int ShownDoubts = 15;

    // Set-up

    public const string CodeDoesNotOpen = "Код не подходит: он действует сутки и только до создания первой школы. Новый код печатается при запуске программы. Приглашение в школу открывают ссылкой, кодом оно не вводится.";
    public const string AskSchool = "Здравствуйте! Настроим школу, это пара минут. Как она называется полностью, как на бланке?";
    public const string AskZone = "В каком часовом поясе школа? Выберите или напишите название зоны, например Asia/Irkutsk.";
    public const string ZoneNotUnderstood = "Такой зоны не знаю. Выберите кнопкой или напишите, например, Europe/Moscow.";
    public const string AskYourName = "Как Вас зовут? Фамилия, имя и отчество.";
    public const string AskPost = "И кто Вы в школе? Администратором бота Вы будете в любом случае.";
    public const string NextSteps = "Теперь сотрудники. Пришлите свой список в Excel или Word или добавьте людей по одному.";

    public static string SchoolIsThere(School school) => $"Школа создана: {school.Name}. Вы — администратор.";

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // Settings

    public const string HourNotUnderstood = "Напишите время с 7:00 до 19:59, например: /settings 15:20. Позже и раньше бот молчит.";

    public static string Mark(bool chosen) => chosen ? "✓ " : "";

    public static string ContactShort(ContactMode mode) => mode switch
    {
        ContactMode.Messenger => "Мессенджер",
        ContactMode.Page => "Страница школы",
        ContactMode.Paper => "На бумаге",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "A way without a word."),
    };

    public static string DirectorAfter(int days) => $"Директору через {RussianText.Count(days, "день", "дня", "дней")}";

    public static RichText Settings(Person person, TimeOnly hour, School? school) => RichText.Lines(
        new[]
        {
            RichText.Of($"Сообщение о сроках: <b>{hour:H:mm}</b>. Своё время: /settings 15:20"),
            RichText.Of($"Связь: <b>{ContactShort(person.Contact)}</b>"),
            person.Contact == ContactMode.Messenger ? "" : "Напоминаний в чат не будет: Вам передадут их иначе.",
            school is null ? "" : RichText.Of($"\n{school.DisplayName}: директор узнаёт о том, что просрочено больше чем на <b>{RussianText.Count(school.DirectorOverdueDays, "день", "дня", "дней")}</b>."),
        }.Where(line => line.Length > 0));

    // Staff lists

    public const string AskStaffFile = "Пришлите список сотрудников файлом .xlsx или .docx. Нужна колонка «ФИО»; должность, предметы, классы, классное руководство, ШМО, нагрузка и почта — если есть.";
    public const string ReadingList = "Читаю список…";
    public const string StillReading = "Ещё читаю, подождите минуту.";
    public const string FileNotFetched = "Файл не удалось получить. Пришлите его, пожалуйста, ещё раз.";
    public const string NoStaffInFile = "Сотрудников в файле не нашёл: нужна таблица с колонкой «ФИО». Проверьте файл и пришлите ещё раз.";

    public static string SaveList(int count) => $"Сохранить ({count})";

    public static string NothingNewInList(int count) => $"Прочитал {RussianText.Count(count, "человека", "человека", "человек")}: все уже есть, менять нечего.";

    public static RichText StaffPreview(IReadOnlyList<StaffMerge> merges, IReadOnlyList<StaffDoubt> doubts) => RichText.Lines(
        [RichText.Of($"Прочитал <b>{merges.Count}</b> чел.: новых {merges.Count(merge => merge.Known is null)}, с изменениями {merges.Count(merge => merge is { Known: not null, ChangesNothing: false })}."),
        .. merges.SelectMany(merge => merge.Draft.Roles).CountBy(role => role.Role).OrderBy(pair => pair.Key).Select(pair => (RichText)$"• {RoleWords.Of(pair.Key)} — {pair.Value}"),
        .. doubts.Count == 0 ? [] : (RichText[])[RichText.Of($"\n<b>Проверьте ({doubts.Count}):</b>")],
        .. doubts.Take(ShownDoubts).Select(doubt => (RichText)$"стр. {doubt.Row}: {Explain(doubt)}"),
        .. doubts.Count > ShownDoubts ? [$"…и ещё {doubts.Count - ShownDoubts}."] : (RichText[])[],
        "\nНичего ещё не сохранено. Исправить можно в файле (пришлите его снова) или потом в карточках."]);

    public static string ListSaved(IReadOnlyList<StaffMerge> merges, bool withRoles) =>
        $"Сохранено: новых {merges.Count(merge => merge.Known is null)}, обновлено {merges.Count(merge => merge is { Known: not null, ChangesNothing: false })}."
        + (withRoles ? "" : " Роли директора и заместителей назначит тот, кто вправе это делать.");

    public static string Explain(StaffDoubt doubt) => doubt switch
    {
        StaffDoubt.NoName(_, var text) => $"не разобрал имя «{RichText.Shorten(text, 60)}», строка пропущена",
        StaffDoubt.SamePerson(_, var row, var name) => $"{name.WithInitials} уже в строке {row}, объединил",
        StaffDoubt.UnknownPost(_, "") => "нет должности; будет «сотрудник»",
        StaffDoubt.UnknownPost(_, var post) => $"должность «{RichText.Shorten(post, 60)}» без роли; будет «сотрудник»",
        StaffDoubt.UnreadableClasses(_, var text) => $"не разобрал классы «{RichText.Shorten(text, 60)}»",
        StaffDoubt.NoSubject(_, var name) => $"{name.WithInitials}: учитель без предмета",
        StaffDoubt.NoClass(_, var name) => $"{name.WithInitials}: классный руководитель без класса",
        StaffDoubt.NoAssociation(_, var name) => $"{name.WithInitials}: руководитель ШМО, но не сказано какого",
        StaffDoubt.TwoClassTeachers(_, var row, var led) => $"у {led} уже есть классный руководитель (стр. {row})",
        StaffDoubt.TwoDirectors(_, var row) => $"второй директор (первый в строке {row})",
        StaffDoubt.UnreadableHours(_, var text) => $"нагрузка «{RichText.Shorten(text, 30)}» — не число",
        StaffDoubt.UnreadableEmail(_, var text) => $"«{RichText.Shorten(text, 60)}» — не адрес почты",
        StaffDoubt.NoNameColumn => "нет колонки с именами",
        _ => throw new InvalidOperationException($"No words for {doubt}."),
    };

    /// <summary>One sentence for each refusal about people.</summary>
    public static string Explain(Problem problem) => problem switch
    {
        NotAllowed => "Это действие для Вас недоступно.",
        InviteWasUsed => "Это приглашение уже использовали. Если не Вы — скажите администратору школы; новую ссылку дадут там же.",
        InviteWasRevoked => "Это приглашение отозвано: есть более новое. Попросите в школе свежую ссылку.",
        InviteHasExpired => "Срок приглашения истёк: оно действует трое суток. Попросите в школе новую ссылку.",
        PersonHasLeft => "Этот человек уже не работает в школе (или не будет работать в эти дни).",
        LeaveEndsBeforeItBegins => "Первый день позже последнего. Проверьте даты.",
        LeaveOverlaps p => $"На эти дни отсутствие уже записано: {Days(p.Other.First, p.Other.Last)}.",
        CannotStandInForOneself => "Замещать самого себя нельзя. Назовите другого.",
        SubstituteIsAway p => $"Этот человек сам отсутствует {Days(p.Theirs.First, p.Theirs.Last)}. Назовите другого.",
        NobodyWouldManage => "Так нельзя: в школе не останется никого, кто управляет ролями и приглашениями. Сначала дайте эту роль другому.",
        UnknownRole p => $"Никто в школе не подходит под «{p.Request.RoleId}».",
        AmbiguousRole p => $"Подходят несколько: {string.Join(", ", p.Candidates.Select(person => person.Name.WithInitials))}. Уточните.",
        NoSuchSchool p => $"Школы с номером {p.SchoolId} нет. Список школ: школа создаётся командой school add.",
        SchoolIsNotNamed { Schools: [] } => "Школы ещё нет: добавьте её («school add») или запустите бот.",
        SchoolIsNotNamed p => $"Школ несколько, назовите номер ключом --school: {string.Join("; ", p.Schools.Select(school => $"{school.Id} – {school.Name}"))}.",
        NoSuchPersonHere p => $"Сотрудника с номером {p.PersonId} в школе нет.",
        UnknownZone p => $"Часового пояса «{p.Zone}» нет. Нужен вид Europe/Moscow, Asia/Irkutsk.",
        NoStaffRead => NoStaffInFile,
        StillWorksHere p => $"Сотрудник с номером {p.PersonId} ещё работает. Сначала увольнение, потом срок хранения.",
        MustBeKept p => $"Данные хранятся до {RussianText.Day(p.Until)}: срок после увольнения ещё не прошёл.",
        HasOpenWork p => $"На человеке открытых поручений: {p.Count}. Сначала передайте их другим.",
        WasErasedBefore => "Данные этого человека уже стёрты.",
        EverybodyIsConnected => EverybodyIsHere,
        CalendarNotUnderstood { Field: CalendarField.OtherWeek } => "Не разобрал классы. Напишите, например: 10А, 11А. Если таких нет, напишите «нет».",
        CalendarNotUnderstood { Field: CalendarField.DaysOff or CalendarField.WorkingDays } => "Не разобрал даты. Напишите дни через запятую: 09.11, 24.02–26.02. Если таких нет, напишите «нет».",
        CalendarNotUnderstood { Field: CalendarField.Councils } => "Не разобрал даты. Напишите их через запятую: 28.08, 06.11.",
        CalendarNotUnderstood => "Не разобрал даты. Напишите первый и последний день через тире, каждую пару через точку с запятой: 01.09–23.10; 02.11–30.12.",
        TermsAreThreeOrFour p => $"Четвертей должно быть четыре, триместров три, а дат написано: {p.Count}.",
        HalfYearsAreTwo p => $"Полугодий должно быть два, а дат написано: {p.Count}.",
        TooManyDays p => $"{Days(p.Days.First, p.Days.Last)} – это больше {p.Most} дней подряд. Каникулы указываются отдельно; проверьте даты.",
        OutsideTheSchoolYear p => $"{RussianText.Day(p.Day)} не относится к этому учебному году. Проверьте дату.",
        StretchesOverlap p => $"Проверьте {Days(p.Days.First, p.Days.Last)}: дни идут не по порядку или пересекаются.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };
}

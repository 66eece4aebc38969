using QualityBot.Staff;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Minutes;
using QualityDomain.People;

namespace QualityBot.Cli;

/// <summary>What the verbs say to the person at the terminal.</summary>
internal static class Texts
{
    public const string Bug = "Это наша ошибка.";

    public static string Usage(IEnumerable<string> words) =>
        $"Команда «{string.Join(' ', words)}» не понята. Что умеет программа: --help; что умеет команда: КОМАНДА --help.";

    public static string NoFile(string path) => $"Файла {path} нет. Проверьте путь.";

    public static string NotWritten(string path, string why) => $"Файл {path} не записан ({why}). Проверьте, что папка есть и доступна.";

    public static string BadContext(string context) => $"Не понял дату «{context}». Пишите 2026-08-30, 2026-08, SY2026 (учебный год) или CY2026 (календарный).";

    public static string BackedUp(string path, int names, string secret) => $"Копия готова и проверена: {path}"
        + (names == 0 ? "" : $"\nИмена учеников рядом, зашифрованы: {path}.names-… Секрет в копию не входит: храните {secret} отдельно, в сейфе школы.");

    public static string NamesRestored(long school) => $"Имена учеников школы № {school} возвращены и открываются.";

    public static string NamesNeedSecret(long school, string secret) =>
        $"Имена учеников школы № {school} возвращены, но не открываются: положите секрет с прежнего компьютера в {secret} (владелец – тот, от чьего имени работает бот, права 0600).";

    public const string PupilsTried = "Это проба, ничего не сохранено: повторите с ключом --yes.";

    public static string PupilsSaved(int left) => $"Сохранено.{(left > 0 ? $" Отмечены выбывшими: {left}." : "")} Имена – в отдельном зашифрованном файле на этом компьютере, в чат они не уходят.";

    public static string NotAClass(string text) => $"«{text}» не похоже на класс. Пишите так: --class 5А.";

    public const string EraseWhom = "Кого стереть? Назовите сотрудника (--person НОМЕР) или ученика (--pupil 5А-07).";

    public static string NotACode(string text) => $"«{text}» не похоже на код ученика. Пишите так: --pupil 5А-07.";

    public static string NameIsErased(Names.ErasedName one) => $"Стёрто: имя ученика {one.Code} ({Names.Texts.Year(one.StartYear)}). Код и записи под ним остались. В прежних копиях имя есть (зашифровано), пока копии не устарели.";

    public static string WouldEraseName(Names.ErasedName one) => $"{one.Code} ({Names.Texts.Year(one.StartYear)}) – {one.Name.Full}: имя будет стёрто, код и записи под ним останутся. Это проба, ничего не стёрто: повторите с ключом --yes.";

    public const string PupilNames = "Имена учеников";
    public const string NoNamesYet = "списки классов не загружены (не обязательно)";

    public static string NamesOpen(int count) => $"открываются, записано: {count}";

    public static string SecretIsOpen(string path) => $"секрет {path} могут прочитать другие. Исправьте: chmod 600.";

    public static string CopyNotWritten(string path, string why) => $"Копия {path} не записана ({why}). Проверьте, что папка есть, доступна и на диске хватает места.";

    public static string Restored(string path, bool replaced) =>
        $"Хранилище восстановлено: {path}.{(replaced ? " Прежнее лежит рядом с окончанием .replaced." : "")}";

    public static string SandboxIsAt(string url) => $"Токена нет — бот работает в песочнице. Откройте в браузере: {url}";

    public const string DeadlineColumn = "Срок";
    public const string ResponsibleColumn = "Ответственный";

    public static string BadDay(string text) => $"Не понял день «{text}». Пишите 2026-08-28.";

    public static string Head(DocumentHead head) => string.Join(" · ", new[] { head.Title, head.School, head.Number is null ? null : $"№ {head.Number}", head.Date?.ToString() }.Where(part => !string.IsNullOrWhiteSpace(part)));

    public static string Read(int decisions, int skipped) =>
        $"Всего: {RussianText.Count(decisions, "решение", "решения", "решений")}; не решения: {RussianText.Count(skipped, "строка", "строки", "строк")} (причины — с ключом --json).";

    public const string OwnScale = "шкала школы, названа в команде";

    public static string BadClasses(string text) => $"Не понял классы «{text}». Пишите так: --classes 1=4А,2=4Б.";

    public static string BadScale(string text) => $"Не понял шкалу «{text}». Пишите, с какого балла ставится «3», «4» и «5»: --scale 10,16,21.";

    public static string SetupCodeIs(string code) =>
        $"Школы ещё нет. Откройте чат с ботом и отправьте ему этот одноразовый код (действует 24 часа): {code}";

    public static string SchoolAdded(School school) => $"Школа записана: {school.Name}, № {school.Id}.";

    public static string StaffLoaded(StaffLoaded loaded) =>
        $"{loaded.School.Name}: добавлено {loaded.Added}, изменено {loaded.Changed}, сомнений {loaded.Doubts.Count}.";

    public static string RetentionList(IReadOnlyCollection<RetentionVerb.Due> due) => due.Count == 0
        ? "Ближайшей ночью стирать нечего."
        : "Ближайшей ночью будет стёрто:\n" + string.Join('\n', due.Select(one => $"{KindOf(one.Kind)}: {one.Count}")) + "\nЭто проба, ничего не стёрто. Сроки – раздел Retention в appsettings.json.";

    private static string KindOf(string record) => record switch
    {
        nameof(QualityDomain.Support.SupportPlan) => "планы помощи",
        nameof(QualityDomain.Support.SupportEntry) => "занятия",
        nameof(QualityDomain.Support.Checks.PupilCheck) => "проверки месяца",
        nameof(QualityDomain.Support.Checks.ParentContact) => "разговоры с семьями",
        nameof(QualityDomain.Support.Bodies.BodyRecord) => "записи ППк и Совета профилактики",
        nameof(QualityDomain.Support.SupportReading) => "отметки о просмотрах",
        nameof(QualityDomain.Parents.PaperConsent) => "отметки о согласиях",
        nameof(QualityDomain.Parents.Complaint) => "обращения",
        nameof(QualityDomain.Parents.FamilySheet) => "листы для семей",
        nameof(QualityDomain.Parents.Slip) => "листки родителей",
        nameof(QualityDomain.Parents.ClassCode) => "коды классов",
        nameof(QualityDomain.People.PupilPlace) => "коды выбывших учеников",
        nameof(QualityDomain.People.Pupil) => "выбывшие ученики",
        _ => record,
    };

    public static string NoPupilHere(string code) => $"Ученика {code} в этом учебном году в школе нет. Проверьте код.";

    public static string Exported(string path, int tables, int rows) => $"Готово: {path}. Таблиц: {tables}, строк: {rows}. В файле личные данные: храните его как список сотрудников.";

    public static string WouldErase(Staff.Erased one) =>
        $"{one.Person.Name.Full} (№ {one.Person.Id}), последний день {one.Person.LeftOn:dd.MM.yyyy}. Будут стёрты: имя, должность, почта, адресов в мессенджере {one.Links}, приглашений {one.Invites}, отпусков {one.Leaves}, сообщений {one.Messages}. "
        + "Останутся поручения под номером вместо имени и тексты документов. Это проба, ничего не стёрто: повторите с ключом --yes.";

    public static string ErasedIs(Staff.Erased one) => $"Стёрто: сотрудник № {one.Person.Id}. В прежних резервных копиях данные есть, пока копии не устарели.";

    public static string InviteIs(InviteIssued invite) => $"{invite.Link}\nДействует до {TimeZoneInfo.ConvertTime(invite.Expires, TimeZoneInfo.FindSystemTimeZoneById(invite.Zone)):dd.MM.yyyy HH:mm} по времени школы, один раз.";

    public static string UnknownRole(string role) => $"Роли «{role}» нет. Бывают: {string.Join(", ", Enum.GetValues<Role>().Select(RoleIds.Of))}.";

    public const string NoOutput = "Не сказано, куда положить документ: добавьте -o ФАЙЛ.pdf или -o ФАЙЛ.docx.";

    public static string PaperIsReady(string path) => $"Готово: {path}";

    public static string BadFormat(string name) => $"Формат «{name}» не подходит: бывает pdf, docx и, для показателей, xlsx.";

    public static string CannotWrite(string path) => $"Не получилось записать {path}. Проверьте папку и права.";

    public static string NoSuchPaper(string what) => $"Отчёта «{what}» нет. Бывают: execution, register, overdue, class, tasks, invites; о работе – analysis, routes, years, minutes, outcome, plan, conduct, schedule, acquaintance.";

    public static string NoClass(string about) => $"«{about}» не похоже на класс. Пишите так: report class 5А.";

    public const string NoFigures = "В xlsx выводятся только показатели аналитической справки: report analysis НОМЕР -o показатели.xlsx.";

    public const string CodeOfRoutesOnly = "--code и --name бывают только у маршрута одного ученика: report routes НОМЕР --code 4А-07 --name \"Фамилия Имя\".";

    public static string NoWork(IReadOnlyList<QualityDomain.Assessments.Cycle.Assessment> works) => works.Count == 0
        ? "Результатов пока нет: загрузите файл в чате или командой."
        : "Какая работа? Укажите номер:\n" + string.Join('\n', works.Select(work => $"{work.Id} – {Assessments.Texts.Name(work.Work)}"));

    public static string NoMeeting(IReadOnlyList<Meeting> meetings) => meetings.Count == 0
        ? "Ни одного протокола, плана или приказа ещё нет."
        : $"Назовите номер: {string.Join("; ", meetings.Select(meeting => $"{meeting.Id} – {Papers.Texts.SourceWithTitle(meeting)}"))}.";

    public static string NotOnePerson(string about, IReadOnlyList<Person> found) => found.Count == 0
        ? $"Сотрудника «{about}» нет. Назовите номер или начало фамилии."
        : $"Подходят несколько: {string.Join("; ", found.Select(person => $"{person.Id} – {person.Name.WithInitials}"))}. Назовите номер.";

    public const string Configuration = "Настройки";
    public const string Store = "Хранилище";
    public const string Libraries = "Библиотеки и шрифты";
    public const string Clock = "Часы и пояса";
    public const string Connection = "Связь";
    public const string NoToken = "читаются; токена нет, бот работает в песочнице";
    public const string HasToken = "читаются; токен задан";
    public const string AllThere = "всё на месте";

    public static string Program(string name) => $"Программа {name}";

    public static string Reads(string kinds) => $"есть, читаю {kinds}";

    public static string NotInstalled(string kinds, string package) => $"нет (необязательно): {kinds} не читаю. Поставить: apt-get install {package}";
    public const string NoZones = "нет часовых поясов. Установите пакет tzdata.";
    public const string Port = "Порт";

    public static string UnknownZone(School school) =>
        $"часовой пояс школы «{school.DisplayName}» (№ {school.Id}) неизвестен: {school.ZoneId}. Напоминания ей не придут. Обновите tzdata или исправьте пояс: /settings.";

    public static string PortIsFree(int port) => $"{port} свободен";

    public static string BotHasIt(int port) => $"{port}: бот работает";

    public static string PagePortIsTaken(int port) => $"порт {port} для печати с именами занят другой программой: закройте её или укажите свободный в LocalPage:Port (0 – без страницы).";

    public const string SandboxNeedsNone = "песочнице не нужна";
    public const string AuditBroken = "журнал изменений нарушен: кто-то менял файл в обход бота. Сравните с последней копией.";

    public static string NoAnswer(string? reason) => $"Telegram не отвечает ({reason}). Проверьте Telegram:Token, Telegram:BaseUrl и выход в сеть.";
}

using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Tests.Papers;

/// <summary>A made-up school in the middle of its year: few decisions to count by hand, or forty to look at.</summary>
/// <remarks>The day is 7 September 2026, as in TestBot. Director 1, deputy 2, class teacher of 5А 3, other teachers from 4 on; chats are the ids.</remarks>
internal static class GivenSchool
{
    public const long Council = 500;
    public const long EarlierCouncil = 501;

    public static readonly DateOnly Today = new(2026, 9, 7);

    private static readonly (string Family, string Given, string Patronymic, string Post)[] Names =
    [
        ("Громов", "Дмитрий", "Кириллович", "Директор"), ("Беляева", "Анна", "Петровна", "Заместитель директора по УВР"), ("Тихонова", "Ольга", "Сергеевна", "Учитель математики"),
        ("Лебедев", "Игорь", "Олегович", "Учитель физики"), ("Соловьёва", "Мария", "Ильинична", "Учитель русского языка"), ("Жукова", "Елена", "Андреевна", "Учитель начальных классов"),
        ("Орлов", "Павел", "Викторович", "Учитель истории"), ("Калинина", "Вера", "Николаевна", "Педагог-психолог"), ("Рябинина", "Нина", "Юрьевна", "Социальный педагог"),
        ("Белов", "Артём", "Денисович", "Учитель информатики"), ("Крылова", "Дарья", "Романовна", "Учитель биологии"), ("Фомина", "Алла", "Борисовна", "Библиотекарь"),
        ("Зимин", "Сергей", "Львович", "Учитель физкультуры"), ("Морозова", "Юлия", "Павловна", "Учитель химии"), ("Савельев-Ручьёв", "Константин", "Александрович", "Учитель географии"),
        ("Тарасова", "Галина", "Ивановна", "Учитель английского языка"), ("Ефимова", "Лидия", "Егоровна", "Учитель музыки"), ("Гусев", "Роман", "Антонович", "Учитель ОБЗР"),
        ("Никитина", "Инна", "Глебовна", "Учитель начальных классов"), ("Власова", "Зоя", "Марковна", "Учитель начальных классов"), ("Котов", "Егор", "Ильич", "Учитель технологии"),
        ("Дорофеева", "Тамара", "Семёновна", "Методист"), ("Устинова", "Кира", "Вадимовна", "Учитель литературы"), ("Ларина", "Софья", "Олеговна", "Учитель математики"), ("Шубин", "Олег", "Петрович", "Учитель русского языка"),
    ];

    public static readonly School School = Given.School with
    {
        Name = "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 12 города Заречный»",
        ShortName = "МБОУ «СОШ № 12»", Place = "г. Заречный", Address = "г. Заречный, ул. Школьная, д. 12",
    };

    /// <summary>Twenty-five people with their chats.</summary>
    public static IEnumerable<object> People => Names.SelectMany((name, index) => (IEnumerable<object>)
    [
        new Person(index + 1, School.Id, name.Family, name.Given, name.Patronymic) { Post = name.Post },
        new Appointment(index + 100_001, School.Id, index + 1, RoleOf(index)) { Classes = index == 2 ? ["5А"] : [] },
        new ChannelLink(index + 200_001, School.Id, index + 1, "telegram", $"{index + 1}", Given.Since),
    ]);

    public static Meeting Minutes { get; } = new(Council, School.Id, DecisionKind.Council, "Педагогический совет") { HeldOn = new(2026, 8, 28), Number = "1" };

    /// <summary>One decision of each standing, as the comments say: 7 to be done, 1 cancelled.</summary>
    public static IEnumerable<object> OneOfEach =>
    [
        Minutes,
        .. Decided(1, "Утвердить план работы школы", lead: 2, due: new(2026, 9, 1), reported: new(2026, 9, 1)), // in time: on the due day itself
        .. Decided(2, "Утвердить рабочие программы", lead: 3, due: new(2026, 9, 1), reported: new(2026, 9, 4)), // three days late
        .. Decided(3, "Составить график контрольных работ", lead: 2, due: new(2026, 9, 4), reported: new(2026, 9, 4), confirmed: false), // waits for confirmation
        .. Decided(4, "Провести входную диагностику в 5-х классах", lead: 3, due: new(2026, 9, 25), grades: [5]), // in work
        .. Decided(5, "Составить списки группы поддержки 5А", lead: 3, due: new(2026, 9, 2), classes: ["5А"]), // overdue by five days
        .. Decided(6, "Обсудить результаты ВПР на заседании ШМО", lead: 4, due: null, words: "в течение 10 дней после получения результатов"), // waits for an event
        .. Decided(7, "Провести родительское собрание", lead: 4, due: new(2026, 9, 20), original: new(2026, 9, 10)), // in work, postponed
        .. Decided(8, "Приобрести учебники", lead: 2, due: new(2026, 9, 3), state: DecisionState.Cancelled), // cancelled
        new Postponement(9_001, School.Id, 20_007, new(2026, 9, 10), new(2026, 9, 20), "болезнь классного руководителя", 2, new(2026, 9, 3)),
        new Proof(9_101, School.Id, 30_001, ProofKind.Reference, "Приказ № 112 от 01.09.2026", 2, new(2026, 9, 1)),
    ];

    /// <summary>A decision with its one due day and its one card.</summary>
    public static IEnumerable<object> Decided(
        int number, string text, long lead, DateOnly? due, DateOnly? reported = null, bool confirmed = true, DateOnly? original = null, string words = "",
        ValueList<int>? grades = null, ValueList<string>? classes = null, DecisionState state = DecisionState.Active, long meeting = Council, long helper = 0, School? school = null)
    {
        var here = (school ?? School).Id;
        var done = reported is not null && confirmed;
        var closed = state == DecisionState.Cancelled;
        var (id, occurrence, card) = (10_000L + number, 20_000L + number, 30_000L + number);
        yield return new Decision(id, here, number, DecisionKind.Council, text, new(2026, 8, 28))
        {
            MeetingId = meeting, ItemNumber = $"{number}", DeadlineText = words, Grades = grades ?? [], Classes = classes ?? [],
            State = done ? DecisionState.Closed : state, CancelledBecause = closed ? "закуплено раньше" : null,
        };
        yield return new Occurrence(occurrence, here, id)
        {
            Due = due, OriginalDue = original ?? due,
            State = closed ? OccurrenceState.Cancelled : done ? OccurrenceState.Closed : due is null ? OccurrenceState.Waiting : OccurrenceState.Open,
        };
        yield return new Assignment(card, here, id, occurrence, lead, Part.Lead, due, new(2026, 8, 28))
        {
            State = closed ? AssignmentState.Cancelled : done ? AssignmentState.Confirmed : reported is not null ? AssignmentState.Reported : AssignmentState.Acknowledged,
            ReportedOn = reported, ClosedOn = done ? reported : null,
        };
        if (helper > 0)
        {
            yield return new Assignment(card + 5_000, here, id, occurrence, helper, Part.CoExecutor, due, new(2026, 8, 28));
        }
    }

    /// <summary>Forty decisions of two councils, as long and uneven as real ones.</summary>
    public static IEnumerable<object> Forty =>
    [
        Minutes,
        Minutes with { Id = EarlierCouncil, Title = "Педагогический совет", HeldOn = new(2026, 5, 28), Number = "7" },
        .. Enumerable.Range(1, 40).SelectMany(Ordinary),
        .. Enumerable.Range(1, 40).Where(n => n % 9 == 4).Select(n => new Postponement(9_000 + n, School.Id, 20_000 + n, DueOf(n).AddDays(-4), DueOf(n), "результаты получены позже, чем ожидалось; анализ требует данных всех параллелей", 2, new(2026, 8, 31))),
        .. Enumerable.Range(1, 40).Where(n => n % 3 == 0).Select(n => new Proof(9_100 + n, School.Id, 30_000 + n, ProofKind.Reference, n % 2 == 0 ? $"Приказ № {100 + n} от 02.09.2026" : $"Справка в папке ВШК-{n}", 2, new(2026, 9, 2))),
    ];

    private static readonly string[] Texts =
    [
        "Провести поэлементный анализ результатов Всероссийских проверочных работ в 5–8 классах, выявить задания, с которыми справились менее 50 % обучающихся, и представить выводы на заседаниях школьных методических объединений",
        "Утвердить план внутришкольного контроля на 2026/2027 учебный год",
        "Организовать дополнительные занятия по математике для обучающихся, не преодолевших порог",
        "Классным руководителям ознакомить родителей (законных представителей) с графиком оценочных процедур под подпись",
        "Внести изменения в рабочие программы по русскому языку с учётом типичных затруднений",
        "Провести семинар «Формирующее оценивание на уроке»",
        "Обеспечить присутствие общественных наблюдателей при проведении проверочных работ",
    ];

    private static DateOnly DueOf(int n) => new DateOnly(2026, 8, 30).AddDays(n * 5 % 60);

    private static IEnumerable<object> Ordinary(int n) => Decided(
        n, Texts[n % Texts.Length], lead: 2 + (n * 7 % 22), due: n % 13 == 5 ? null : DueOf(n),
        reported: n % 3 == 0 ? DueOf(n).AddDays(n % 2 == 0 ? -1 : 2) is var day && day > Today ? Today : day : n % 8 == 1 ? Today : null, confirmed: n % 3 == 0,
        original: n % 9 == 4 ? DueOf(n).AddDays(-4) : null, words: n % 13 == 5 ? "в течение 10 дней со дня получения результатов оценочной процедуры" : "",
        grades: n % 5 == 0 ? [5, 6] : [], classes: n % 11 == 0 ? ["5А"] : [], state: n == 31 ? DecisionState.Cancelled : DecisionState.Active,
        meeting: n <= 26 ? Council : EarlierCouncil, helper: n % 4 == 0 ? 5 + (n % 17) : 0);

    private static Role RoleOf(int index) => index switch
    {
        0 => Role.Director,
        1 => Role.DeputyAcademic,
        2 => Role.ClassTeacher,
        7 => Role.Psychologist,
        8 => Role.SocialPedagogue,
        11 => Role.Librarian,
        21 => Role.Methodist,
        _ => Role.SubjectTeacher,
    };
}

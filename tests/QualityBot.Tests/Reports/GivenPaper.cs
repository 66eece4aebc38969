using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Tests.Reports;

/// <summary>Papers of a made-up school, with one of every block.</summary>
internal static class GivenPaper
{
    public static readonly DateTimeOffset Made = new(2026, 11, 20, 7, 30, 0, TimeSpan.FromHours(5));

    public static readonly Letterhead School = new(
        "Муниципальное бюджетное общеобразовательное учреждение\n«Средняя общеобразовательная школа № 47 города Заречинска»",
        "МБОУ «СОШ № 47»",
        ["600000, г. Заречинск, ул. Садовая, д. 15, тел. (00000) 1-23-45", "ИНН 0000000000, ОГРН 0000000000000"]);

    private static readonly string[] Subjects = ["математике", "русскому языку", "физике", "биологии", "истории"];

    /// <summary>Nothing but a title.</summary>
    public static ReportDocument Bare { get; } = new("Справка", Made);

    public static Table Register(int rows) => new(
        [new("№", 0.7, Alignment.Centre), new("Решение", 5), new("Ответственный", 2.6), new("Срок", 1.7, Alignment.Centre), new("Исполнение", 3)],
        [.. Enumerable.Range(1, rows).Select(i => Row.Of(
            $"{i}",
            $"Провести дополнительные занятия по {Subjects[i % 5]} для обучающихся 5–{5 + (i % 4)} классов, не справившихся с заданиями № {i % 9 + 1} и № {i % 7 + 10}",
            i % 3 == 0 ? "Беляева А.П., учителя-предметники" : "Громов Д.К.",
            RussianText.ShortDay(new DateOnly(2026, 9, 1).AddDays(i * 3 % 240)),
            i % 4 == 0 ? new RichText([new("просрочено на 5 дней", Bold: true)]) : $"выполнено, справка № {i} от 10.10.2026"))]);

    public static Signatures Signed { get; } = new([new("Заместитель директора по учебно-воспитательной работе", "А.П. Беляева"), new("Директор", "Д.К. Громов")]);

    public static ProgressChart Progress { get; } = new(
        "Исполнение решений",
        [new("выполнено", Tone.Good), new("в работе", Tone.Fair), new("перенесено", Tone.Weak), new("просрочено", Tone.Bad)],
        [14, 6, 2, 1]);

    public static StackedBars Marks { get; } = new(
        "Отметки за работу, обучающихся",
        [new("5", Tone.Good), new("4", Tone.Fair), new("3", Tone.Weak), new("2", Tone.Bad)],
        [new("5А", [4, 11, 9, 2]), new("5Б", [2, 8, 12, 5]), new("5В", [0, 7, 15, 6])]);

    public static ColumnChart Tasks { get; } = new(
        "Выполнение заданий, % от наибольшего балла",
        [.. new[] { 92m, 85, 71, 64.5m, 43, 38, 77, 55, 90, 22 }.Select((value, i) => new ChartColumn($"№\u00A0{i + 1}", value, value < 50 ? Tone.Bad : Tone.Accent))],
        "") { Top = 100 };

    /// <summary>What a school prints about a council's decisions.</summary>
    public static ReportDocument Execution(int rows) => new("СПРАВКА\nо выполнении решений педагогического совета", Made)
    {
        Letterhead = School,
        Approval = new("Директор МБОУ «СОШ № 47»", "Д.К. Громов"),
        DateLine = new(new(2026, 11, 20)) { Number = "12", Place = "г. Заречинск" },
        Subtitle = "протокол № 3 от 30 августа 2026 г., период с 1 сентября по 20 ноября 2026 г.",
        Provenance = "Сформировано 20.11.2026 в 7:30 заместителем директора А.П. Беляевой из протокола № 3 от 30.08.2026 и отчётов исполнителей.",
        QrText = "https://t.me/example_bot?start=paper-12",
        Blocks =
        [
            new Paragraph(new RichText([new("Цель: "), new("оценить исполнение решений", Bold: true), new(" педагогического совета по результатам Всероссийских проверочных работ и назвать то, что требует внимания администрации.")])),
            new Paragraph("Из 23 решений выполнено 14 (60,9\u00A0%), в работе 6, перенесено 2, просрочено 1. Все решения имеют ответственного; сроки двух решений перенесены по заявлению ответственных с указанием причины."),
            Progress,
            new Heading("1. Ход исполнения"),
            Register(rows) with { Caption = "Таблица 1. Решения педагогического совета" },
            new Heading("2. Результаты, из которых решения следуют", Level: 2),
            Marks,
            Tasks,
            new Heading("Рекомендации"),
            new ItemList(["Заместителю директора: проверить исполнение просроченного решения до 1 декабря 2026 г.", "Руководителям школьных методических объединений: обсудить задания, с которыми справились менее половины обучающихся, и внести изменения в рабочие программы; результаты обсуждения представить на следующем заседании.", "Классным руководителям: ознакомить родителей."]),
            Signed,
            new Acquainted(["Беляева А.П.", "Громов Д.К.", ""], "Со справкой ознакомлены:"),
        ],
    };

    public static ReportDocument Invites { get; } = new("Приглашения в бот школы", Made)
    {
        Subtitle = "Действуют до 27 ноября 2026 г., каждое – для одного человека",
        Blocks =
        [
            new CardGrid([.. Enumerable.Range(1, 9).Select(i => new Card(
                "Беляева Анна Петровна",
                i % 2 == 0 ? "учитель математики, классный руководитель 5А" : "заместитель директора по учебно-воспитательной работе",
                $"https://t.me/example_bot?start=inv-AbCdEfGhIj{i:00}",
                $"t.me/example_bot?start=inv-AbCdEfGhIj{i:00}",
                "Наведите камеру телефона на код и нажмите «Запустить». Код личный: не передавайте его другим."))]),
        ],
    };
}

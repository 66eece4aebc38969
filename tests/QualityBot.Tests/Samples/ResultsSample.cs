using System.Globalization;
using System.Text;
using QualityBot.Tests.Support;

namespace QualityBot.Tests.Samples;

/// <summary>Results of the made-up fourth grade in the work ВПР Русский язык 2026, three classes, in every format that schools meet. No pupil is real.</summary>
internal static class ResultsSample
{
    /// <summary>Tasks of the made-up work: code, points, level, skill. They give 24 points.</summary>
    private static readonly (string Code, int Max, string Level, string Skill)[] Tasks =
    [
        ("1К1", 4, "Б", "Писать под диктовку по правилам орфографии"), ("1К2", 3, "Б", "Писать под диктовку по правилам пунктуации"), ("2", 2, "Б", "Находить однородные члены"),
        ("3.1", 1, "Б", "Находить главные члены предложения"), ("3.2", 2, "Б", "Различать части речи"), ("4", 1, "Б", "Ставить ударение"), ("5", 1, "Б", "Характеризовать звуки"),
        ("6", 2, "П", "Определять основную мысль текста"), ("7", 3, "П", "Составлять план текста"), ("8", 2, "П", "Строить вопрос по тексту"),
        ("9.1", 1, "Б", "Толковать слово по тексту"), ("9.2", 2, "П", "Подбирать близкие по смыслу слова"),
    ];

    private static readonly int[] Sizes = [25, 24, 22];

    /// <summary>A pupil by their place: class 1–3, a strength that spreads evenly, class 2 weaker in the plan of the text.</summary>
    private sealed record Line(string Code, int Class, string Variant, string[] Scores, int Total, int Mark, int? Journal);

    private static readonly Line[] Lines = [.. Enumerable.Range(0, Sizes.Sum()).Select(Pupil)];

    /// <summary>The form that a school fills in: lines prepared beforehand, lists of allowed values beside, three who were absent.</summary>
    public static byte[] Form()
    {
        object?[] head = ["Код участника", "Вариант", .. Tasks.Select(task => $"{task.Code.Replace('К', 'K')} ({task.Max}б)"), "Порядковый номер класса", "Отметка за предыдущий триместр/ четверть/полугодие", "Итого баллов", null, null, "1", "отсутствовал"];
        var pupils = Lines.Select(line => (object?[])[line.Code, line.Variant, .. line.Scores, line.Class, line.Journal is { } journal ? journal : "нет отметки", line.Total]);
        var absent = Enumerable.Range(1, 3).Select(one => (object?[])[$"{40090 + one}", "отсутствовал", .. Tasks.Select(_ => (object?)null), one, 4, 0]);
        var prepared = Enumerable.Range(0, 20).Select(_ => (object?[])[null, null, .. Tasks.Select(_ => (object?)null), null, null, 0]);
        return new XlsxFile()
            .Sheet("Протокол", [head, .. pupils, .. absent, .. prepared])
            .Sheet("Служебный", [["Вариант", "Отметка", "Балл"], [1, 5, 4], [2, 4, "X"], ["отсутствовал", "нет отметки", null]])
            .Sheet("Порядковый номер класса", [["Номер", "Класс"], [1, "4А"], [2, "4Б"], [3, "4В"]])
            .Build();
    }

    /// <summary>Ф1: title, level, head, the line of the school, pupils with their marks.</summary>
    public static byte[] Individual() => new XlsxFile().Sheet("Ф1",
    [
        ["Индивидуальные результаты"], ["ВПР 2026 Русский язык 4 класс"], ["Предмет:", "Русский язык"], ["Максимальный первичный балл:", 24], ["Дата:", "21.04.2026"], [],
        ["Уровень сложности задания", null, null, null, null, null, .. Tasks.Select(task => task.Level)],
        ["ОО", "Муниципалитет", "Название ОО", "Код участника", "Класс", "Вариант", .. Tasks.Select(task => $"{task.Code}({task.Max}б)"), "Первичный балл", "Отметка", "Отметка по журналу"],
        ["МБОУ «Школа № 12 г. Заречный» (edu000012)", null, null, $"Кол-во участников: {Lines.Length}"],
        .. Lines.Select(line => (object?[])["edu000012", "Заречный", "МБОУ «Школа № 12 г. Заречный»", line.Code, line.Class, line.Variant, .. line.Scores, line.Total, line.Mark, line.Journal is { } journal ? journal : "нет отметки"]),
    ]).Build();

    /// <summary>Ф3: marks of the country, the region, the town, the school.</summary>
    public static byte[] Statistics()
    {
        double Share(int mark) => Math.Round(100.0 * Lines.Count(line => line.Mark == mark) / Lines.Length, 2);
        return new XlsxFile().Sheet("Ф3",
        [
            ["Статистика по отметкам"], ["ВПР 2026 Русский язык 4 класс"],
            ["Группы участников", "Кол-во ОО", "Кол-во участников", 2, 3, 4, 5],
            ["Вся выборка", 36_012, 1_722_202, 5.06, 32.92, 44.33, 17.69],
            ["Озёрная область", 402, 14_880, 5.61, 34.02, 43.25, 17.12],
            ["город Заречный", 9, 871, 4.94, 33.64, 44.89, 16.53],
            ["МБОУ «Школа № 12 г. Заречный» (edu000012)", null, Lines.Length, Share(2), Share(3), Share(4), Share(5)],
        ]).Build();
    }

    /// <summary>Marks against the journal, the outcomes one under the other.</summary>
    public static byte[] Journal()
    {
        var pairs = Lines.Where(line => line.Journal is not null).ToList();
        object?[][] Group(string name, int lowered, int confirmed, int raised)
        {
            double all = lowered + confirmed + raised;
            return
            [
                [name],
                ["Понизили (Отметка < Отметка по журналу) %", lowered, Math.Round(100 * lowered / all, 2)],
                ["Подтвердили (Отметка = Отметке по журналу) %", confirmed, Math.Round(100 * confirmed / all, 2)],
                ["Повысили (Отметка > Отметка по журналу) %", raised, Math.Round(100 * raised / all, 2)],
                ["Всего", all, 100],
            ];
        }

        return new XlsxFile().Sheet("Сравнение",
        [
            ["Сравнение отметок с отметками по журналу"], ["ВПР 2026 Русский язык 4 класс"], ["Группы участников", "Кол-во участников", "%"],
            .. Group("Озёрная область", 3_561, 9_684, 1_635),
            .. Group("МБОУ «Школа № 12 г. Заречный» (edu000012)", pairs.Count(line => line.Mark < line.Journal), pairs.Count(line => line.Mark == line.Journal), pairs.Count(line => line.Mark > line.Journal)),
        ]).Build();
    }

    /// <summary>A work of the school's own: a sheet for each class, a sheet that says what the tasks check.</summary>
    public static byte[] OwnWork()
    {
        object?[][] Class(int number, string name) =>
        [
            ["Входная контрольная работа, математика, 5 класс, 2026"], ["№ п/п", "Код", "Задания", null, null, null, null, "Итого", "Отметка"], [null, null, "1", "2", "3", "4", "5", null, null],
            .. Enumerable.Range(1, 18 + number).Select(pupil =>
            {
                int[] points = [pupil % 3 == 0 ? 0 : 1, pupil % 2, pupil * number % 3, pupil % 5 == 0 ? 0 : 2, (pupil + number) % 4 == 0 ? 3 : 1];
                return (object?[])[pupil, $"{name}-{pupil:00}", .. points.Select(point => (object)point), points.Sum(), points.Sum() switch { >= 8 => 5, >= 6 => 4, >= 4 => 3, _ => 2 }];
            }),
            [null, "Средний балл", 0.7, 0.5, 1, 1.6, 1.5],
        ];
        return new XlsxFile()
            .Sheet("5А", Class(1, "5А"), "C2:G2").Sheet("5Б", Class(2, "5Б"), "C2:G2")
            .Sheet("Спецификация",
            [
                ["№ задания", "Проверяемое умение", "Планируемый результат", "Уровень", "Макс. балл"],
                [1, "Сравнивать натуральные числа", "Числа и вычисления", "Б", 1], [2, "Выполнять действия с числами", "Числа и вычисления", "Б", 1],
                [3, "Решать задачи в два действия", "Текстовые задачи", "Б", 2], [4, "Находить периметр", "Геометрические фигуры", "Б", 2], [5, "Решать задачи на движение", "Текстовые задачи", "П", 3],
            ])
            .Build();
    }

    /// <summary>The plain table of one class as the Russian Excel saves it: semicolons, the encoding of older programs, decimal commas in the heads.</summary>
    public static byte[] Plain()
    {
        var text = new StringBuilder("Контрольная работа по математике, 6А класс, 2026\r\nКод;1;2;3,1;3,2;Итого;Отметка\r\nМакс. балл;1;2;1;2;6;\r\n");
        for (var pupil = 1; pupil <= 12; pupil++)
        {
            string[] scores = [pupil % 4 == 0 ? "0" : "1", pupil % 3 == 0 ? "х" : "2", pupil % 2 == 0 ? "1" : "X", pupil == 5 ? "н/п" : $"{pupil % 3}"];
            var total = scores.Sum(score => int.TryParse(score, out var points) ? points : 0);
            text.Append(CultureInfo.InvariantCulture, $"6А-{pupil:00};{string.Join(';', scores)};{total};{(total >= 5 ? 5 : total >= 4 ? 4 : total >= 2 ? 3 : 2)}\r\n");
        }

        return QualityBot.Documents.CodePages.Get(1251).GetBytes(text.ToString());
    }

    private static Line Pupil(int place)
    {
        var number = place < Sizes[0] ? 1 : place < Sizes[0] + Sizes[1] ? 2 : 3;
        var strength = 20 + (place * 37 % 80);
        var scores = Tasks.Select((task, at) =>
        {
            var luck = ((place * 53) + (at * 29)) % 100;
            var chance = strength - (task.Level == "П" ? 30 : 0) + (at < 2 ? 15 : 0) - (number == 2 && task.Code == "7" ? 40 : 0);
            var points = Math.Clamp((int)Math.Round(task.Max * (chance + 50 - luck) / 100.0), 0, task.Max);
            return task.Level == "П" && points == 0 && luck > 70 ? place % 2 == 0 ? "X" : "Х" : $"{points}"; // Latin and Cyrillic
        }).ToArray();
        var total = scores.Sum(score => int.TryParse(score, out var points) ? points : 0);
        var mark = total >= 21 ? 5 : total >= 16 ? 4 : total >= 10 ? 3 : 2;
        int? journal = place % 23 == 7 ? null : Math.Clamp(mark + (place % 6 == 0 ? 1 : place % 11 == 4 ? -1 : 0), 3, 5);
        return new($"{40001 + place}", number, $"{1 + (place % 2)}", scores, total, mark, journal);
    }
}

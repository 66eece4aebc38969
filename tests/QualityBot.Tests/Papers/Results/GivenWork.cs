using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityBot.Tests.Papers.Results;

/// <summary>A made-up ВПР in Russian of the fourth grade: 24 points, boundaries 10, 16 and 21, the same for the same classes.</summary>
internal static class GivenWork
{
    public static readonly Work Russian4 = new("ВПР", "Русский язык", 4, 2026);

    private static readonly (string Code, int Max, double Difficulty, DifficultyLevel Level, string Skill)[] Tasks =
    [
        ("1К1", 4, -0.9, DifficultyLevel.Basic, "соблюдать орфографические нормы при письме под диктовку"),
        ("1К2", 3, -1.4, DifficultyLevel.Basic, "соблюдать пунктуационные нормы при письме под диктовку"),
        ("2", 3, -0.8, DifficultyLevel.Basic, "распознавать однородные члены предложения"),
        ("3.1", 1, -1.0, DifficultyLevel.Basic, "распознавать главные члены предложения"),
        ("3.2", 3, -0.4, DifficultyLevel.Basic, "распознавать части речи"),
        ("4", 2, -1.2, DifficultyLevel.Basic, "соблюдать орфоэпические нормы"),
        ("5", 1, -0.9, DifficultyLevel.Basic, "классифицировать согласные звуки"),
        ("6", 2, 0.9, DifficultyLevel.Advanced, "определять основную мысль текста"),
        ("7", 3, 1.0, DifficultyLevel.Advanced, "составлять план прочитанного текста"),
        ("8", 1, 1.8, DifficultyLevel.Advanced, "задавать вопросы по содержанию текста"),
        ("9", 1, -0.6, DifficultyLevel.Basic, "распознавать значение слова"),
    ];

    public static MarkScale Scale { get; } = new("ВПР", "Русский язык", 4, 24, 10, 16, 21, "описание работы 2026 года") { FirstYear = 2026 };

    /// <summary>A sheet of classes of these sizes; rows of the file count on from 2.</summary>
    /// <param name="weak">A class that fails the task «2»; null: none.</param>
    public static ResultSheet Sheet(int seed, string? weak, params (string Class, int Size)[] classes)
    {
        var random = new Random(seed);
        var pupils = new List<PupilResult>();
        foreach (var (name, size) in classes)
        {
            for (var at = 1; at <= size; at++)
            {
                var ability = Normal(random) + 0.3;
                var scores = Tasks.Select(task => ScoreOf(random, ability - task.Difficulty - (name == weak && task.Code == "2" ? 3 : 0), task.Max)).ToValueList();
                pupils.Add(new($"{name}-{at:00}", name, scores)
                {
                    Row = pupils.Count + 2,
                    Mark = Scale.MarkOf(scores.Sum(score => score.Points), _ => null),
                    JournalMark = at % 9 == 0 ? null : Math.Clamp((int)Math.Round(3.6 + ability), 2, 5),
                });
            }
        }

        return new(Russian4, [.. Tasks.Select(task => new TaskSpec(task.Code, task.Max) { Level = task.Level, Skill = task.Skill })], [.. pupils])
        {
            Scale = Scale,
            Absent = [.. classes.Where(one => one.Size > 10).Select(one => new AbsentPupil($"{one.Class}-{one.Size + 1:00}", one.Class))],
        };
    }

    /// <summary>Four classes of 25; 4Б fails the task «2».</summary>
    public static WorkAnalysis Parallel { get; } = Analysed(Sheet(7, "4Б", ("4А", 25), ("4Б", 25), ("4В", 25), ("4Г", 25)));

    public static WorkAnalysis OneClass { get; } = Analysed(Sheet(11, null, ("4А", 18)));

    public static WorkAnalysis TinyClass { get; } = Analysed(Sheet(3, null, ("4А", 4)));

    /// <summary>Twelve classes, thirty tasks, names as long as they come.</summary>
    public static WorkAnalysis Wide
    {
        get
        {
            var sheet = Sheet(5, null, [.. "АБВГДЕЖЗИКЛМ".Select((letter, at) => ($"10{letter}", at == 4 ? 3 : 22))]);
            return Analysed(sheet with
            {
                Work = new("Промежуточная аттестация", "Основы духовно-нравственной культуры народов России и мировых религиозных традиций", 10, 2026),
                Tasks = [.. Enumerable.Range(1, 30).Select(at => new TaskSpec($"{at}К{1 + (at % 3)}", 4) { Level = (DifficultyLevel)(at % 3), Skill = $"умение {at % 9}: устанавливать причинно-следственные связи, строить логическое рассуждение, делать умозаключения и выводы" })],
                // Basic tasks are solved by all but every eleventh, so that the list of pupils stays short.
                Pupils = [.. sheet.Pupils.Select((pupil, row) => pupil with { Mark = Math.Max(pupil.Mark!.Value, 4), Scores = [.. Enumerable.Range(0, 30).Select(at => at % 3 == 0 && row % 11 != 0 ? Score.Of(4) : pupil.Scores[at % pupil.Scores.Count])] })],
                Scale = null,
            });
        }
    }

    public static WorkAnalysis Analysed(ResultSheet sheet) => WorkAnalysis.Of(sheet, KnownRuleSets.Fioko2026);

    private static Score ScoreOf(Random random, double ease, int max)
    {
        var points = Enumerable.Range(0, max).Count(_ => random.NextDouble() < 1 / (1 + Math.Exp(-ease)));
        return points == 0 && random.NextDouble() < 0.3 ? Score.NotAttempted : Score.Of(points);
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

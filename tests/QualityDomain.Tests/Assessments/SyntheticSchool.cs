using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityDomain.Tests.Assessments;

/// <summary>What is planted into a made-up parallel; nothing by default.</summary>
/// <param name="WeakSkill">The second class fails the tasks of one skill.</param>
/// <param name="Inflated">The first class got points it did not earn, in the work alone.</param>
/// <param name="Peak">Who missed a boundary by a point was lifted over it.</param>
/// <param name="Copied">Six pupils of the first class have the work of a seventh.</param>
/// <param name="JournalAbove">Marks of the journal are one higher for every second pupil.</param>
/// <param name="Growth">By how much the ability of the cohort grows a year, in its standard deviations.</param>
internal sealed record Planted(bool WeakSkill = false, bool Inflated = false, bool Peak = false, bool Copied = false, bool JournalAbove = false, double Growth = 0);

/// <summary>A made-up cohort that writes a work a year: abilities are normal, tasks are of the Rasch kind, a fixed seed gives the same school.</summary>
internal sealed class SyntheticSchool(int seed, int pupils, Planted planted)
{
    /// <summary>24 points as in the real work: code, points, difficulty, level, skill.</summary>
    private static readonly (string Code, int Max, double Difficulty, DifficultyLevel Level, string Skill)[] Tasks =
    [
        ("1", 4, -1.1, DifficultyLevel.Basic, "орфография"), ("2", 3, -0.9, DifficultyLevel.Basic, "орфография"), ("3", 2, -0.8, DifficultyLevel.Basic, "синтаксис"), ("4", 1, -1.0, DifficultyLevel.Basic, "синтаксис"),
        ("5", 2, -0.7, DifficultyLevel.Basic, "морфология"), ("6", 1, -1.2, DifficultyLevel.Basic, "морфология"), ("7", 1, -0.6, DifficultyLevel.Basic, "фонетика"), ("8", 2, 0.2, DifficultyLevel.Advanced, "текст"),
        ("9", 3, 0.4, DifficultyLevel.Advanced, "текст"), ("10", 2, 0.1, DifficultyLevel.Advanced, "текст"), ("11", 1, -0.5, DifficultyLevel.Basic, "лексика"), ("12", 2, 0.5, DifficultyLevel.Advanced, "лексика"),
    ];

    public static readonly MarkScale Scale = new("ВПР", "Русский язык", 4, 24, 10, 16, 21, "синтетическая школа") { FirstYear = 2024, LastYear = 2026 };

    private const int ClassSize = 25;
    private readonly Random random = new(seed);
    private double[]? abilities;

    /// <summary>The sheets of three years, the same pupils in the same order.</summary>
    public ResultSheet[] Years() => [.. Enumerable.Range(0, 3).Select(Year)];

    /// <summary>One sheet of the first year.</summary>
    public ResultSheet Year() => Year(0);

    private ResultSheet Year(int year)
    {
        abilities ??= [.. Enumerable.Range(0, pupils).Select(_ => Normal())];
        var lines = abilities.Select((ability, at) => Pupil(at, ability + (planted.Growth * year))).ToList();
        for (var copy = 1; planted.Copied && copy <= 6; copy++)
        {
            lines[copy] = lines[copy] with { Scores = lines[0].Scores, Mark = lines[0].Mark, Variant = lines[0].Variant };
        }

        return new(new("ВПР", "Русский язык", 4 + year, 2024 + year), [.. Tasks.Select(task => new TaskSpec(task.Code, task.Max) { Level = task.Level, Skill = task.Skill })], [.. lines]) { Scale = Scale };
    }

    private PupilResult Pupil(int at, double ability)
    {
        var (number, inflated) = ((at / ClassSize) + 1, planted.Inflated && at < ClassSize);
        var scores = Scores(ability + (inflated ? 1.3 : 0), planted.WeakSkill && number == 2);
        var total = scores.Sum(score => score.Points);
        if (planted.Peak && total is 9 or 15 or 20 && random.NextDouble() < 0.8)
        {
            scores = Lifted(scores);
            total = scores.Sum(score => score.Points);
        }

        // The journal knows the pupil as well as another work of the same kind would.
        var journal = Mark(Scores(ability, weak: false).Sum(score => score.Points)) + (planted.JournalAbove && at % 2 == 0 ? 1 : 0);
        return new($"{at + 1:0000}", $"{number}", [.. scores]) { Variant = $"{1 + (at % 2)}", Mark = Mark(total), JournalMark = Math.Min(journal, 5) };
    }

    private Score[] Scores(double ability, bool weak) => [.. Tasks.Select(task =>
    {
        var chance = 1 / (1 + Math.Exp(-(ability - task.Difficulty - (weak && task.Skill == "текст" ? 1.6 : 0))));
        var points = Enumerable.Range(0, task.Max).Count(_ => random.NextDouble() < chance);
        return points == 0 && random.NextDouble() < 0.3 ? Score.NotAttempted : Score.Of(points);
    })];

    /// <summary>One point more where one is missing.</summary>
    private static Score[] Lifted(Score[] scores)
    {
        var at = Enumerable.Range(0, scores.Length).First(task => scores[task].Points < Tasks[task].Max);
        return [.. scores.Select((score, task) => task == at ? Score.Of(score.Points + 1) : score)];
    }

    private static int Mark(int total) => Scale.MarkOf(total, _ => null)!.Value;

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

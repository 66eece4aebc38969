using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualityBot.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Cli;

/// <summary>What <c>analyse --json</c> prints: names are never changed, only added. Shares are 0–1, nothing is rounded, null: nothing may be said.</summary>
public sealed record AnalysisJson(
    AnalysisJson.WorkPart Work,
    IReadOnlyList<AnalysisJson.GroupPart> Groups,
    IReadOnlyList<AnalysisJson.PupilPart> Pupils,
    IReadOnlyList<AnalysisJson.ComparisonPart> Comparison,
    IReadOnlyList<AnalysisJson.MarkerPart> Markers,
    IReadOnlyDictionary<string, string?> Outcome,
    IReadOnlyList<AnalysisJson.DoubtPart> Doubts,
    IReadOnlyList<AnalysisJson.BenchmarkPart> Benchmarks,
    IReadOnlyList<AnalysisJson.JournalBenchmarkPart> JournalBenchmarks)
{
    /// <summary>The group of all participants.</summary>
    private const string School = "school";

    public sealed record WorkPart(string? Procedure, string? Subject, int? Grade, int? Year, int? MaxScore, int Participants, int Absent, string? Scale);

    public sealed record GroupPart(
        string Name, int N, int Absent, IReadOnlyDictionary<string, int> Marks, double? PassRate, double? QualityRate, double? Simonov, double? MeanMark, double? MeanScore,
        double? MedianScore, IntervalsPart Intervals, JournalPart Journal, IReadOnlyList<ItemPart> Items, IReadOnlyList<int> Scores, IReadOnlyList<SkillPart> Skills);

    public sealed record IntervalsPart(double[]? PassRate, double[]? QualityRate);

    public sealed record JournalPart(int Pairs, int Lowered, int Confirmed, int Raised, int WithoutPair, IReadOnlyList<int> Matrix, double SignTest);

    public sealed record ItemPart(
        string Code, int Max, string? Level, double? Solved, double? Full, double? Partial, double? Zero, double? Skipped, double[]? Interval, string? Status, string RuleSet, int N);

    public sealed record SkillPart(string Skill, double? Mastered, double[]? Interval, bool SystemDeficit);

    public sealed record PupilPart(string Code, string? Group, int? Score, int? Mark, int? Journal, IReadOnlyList<string> Gaps, IReadOnlyList<string> NotAttempted, IReadOnlyList<string> Needs);

    public sealed record ComparisonPart(string Group, string Against, string Item, double Difference, double[] Interval);

    public sealed record MarkerPart(string Code, string Group, string Detail, double? P, string Wording, int N);

    public sealed record DoubtPart(int Row, string Column, string Message, string Code, string? File);

    public sealed record BenchmarkPart(string Name, string Level, int Participants, IReadOnlyDictionary<string, double> Marks, double PassRate, double QualityRate, string Source);

    public sealed record JournalBenchmarkPart(string Name, string Level, int Lowered, int Confirmed, int Raised);

    /// <summary>The object as one line.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, AnalysisJsonContext.Readable.AnalysisJson);

    public static AnalysisJson Of(AnalysedFiles files)
    {
        var analysis = files.Analysis;
        var needs = analysis?.Needs.ToDictionary(need => need.Gaps.Pupil, need => need.Reasons) ?? [];
        return new(
            new(files.Work.Procedure, files.Work.Subject, files.Work.Grade, files.Work.Year, analysis?.Sheet.Max, analysis?.Sheet.Pupils.Count ?? files.Benchmarks.FirstOrDefault(row => row.Level == BenchmarkLevel.School)?.Participants ?? 0, analysis?.School.Absent ?? 0, analysis?.Sheet.Scale?.Source),
            [.. analysis is null ? files.Benchmarks.Where(row => row.Level == BenchmarkLevel.School).Take(1).Select(row => Group(row, files.Journals.FirstOrDefault(each => each.Level == BenchmarkLevel.School))) : analysis.Groups.Select(group => Group(group, analysis))],
            [.. analysis is null ? [] : analysis.Pupils.Select(pupil => Pupil(pupil, needs.TryGetValue(pupil.Pupil, out var reasons) ? [.. reasons] : []))],
            [.. analysis is null ? [] : analysis.Comparisons.Select(one => new ComparisonPart(one.Group, $"{School} without {one.Group}", one.Task.Code, one.Difference, Pair(one.Interval)))],
            [.. analysis is null ? [] : analysis.Markers.Select(marker => new MarkerPart(
                JsonNamingPolicy.SnakeCaseLower.ConvertName(marker.GetType().Name), marker.Group ?? School, Assessments.Texts.Detail(marker), marker.P, Assessments.Texts.MarkerWording, marker.N))],
            analysis?.Groups.ToDictionary(group => group.Group ?? School, group => group.Journal.Outcome is { } outcome ? Id(outcome.Half) : null) ?? [],
            [.. files.Doubts.Select(doubt => new DoubtPart(doubt.Row, doubt.Column, Assessments.Texts.Doubt(doubt), Id(doubt.Kind), doubt.File.Length > 0 ? doubt.File : null))],
            [.. files.Benchmarks.Select(row => new BenchmarkPart(row.Name, Id(row.Level), row.Participants,
                new Dictionary<string, double> { ["5"] = row.Fives, ["4"] = row.Fours, ["3"] = row.Threes, ["2"] = row.Twos }, row.PassRate, row.QualityRate, row.Source))],
            [.. files.Journals.Select(row => new JournalBenchmarkPart(row.Name, Id(row.Level), row.Lowered, row.Confirmed, row.Raised))]);
    }

    private static GroupPart Group(GroupFigures group, QualityDomain.Assessments.WorkAnalysis analysis) => Group(
        group, [.. group.Items.Select(item => Item(item, analysis.Rules))], null) with
    {
        Skills = [.. analysis.Skills(group).Select(skill => new SkillPart(skill.Skill, skill.Mastered, Pair(skill.Interval), skill.IsSystemDeficit(analysis.Rules)))],
    };

    private static GroupPart Group(GroupFigures group, IReadOnlyList<ItemPart> items, JournalBenchmark? journal) => new(
        group.Group ?? School, group.N, group.Absent,
        new Dictionary<string, int> { ["5"] = group.Marks.Fives, ["4"] = group.Marks.Fours, ["3"] = group.Marks.Threes, ["2"] = group.Marks.Twos },
        group.Marks.Pass.Value, group.Marks.Quality.Value, group.Marks.Simonov, group.Marks.Mean, group.Scores.Mean, group.Scores.Median,
        new(Pair(group.Marks.Pass.Interval), Pair(group.Marks.Quality.Interval)),
        journal is not null ? new(journal.Pairs, journal.Lowered, journal.Confirmed, journal.Raised, 0, group.Journal.Matrix, 1)
            : new(group.Journal.Pairs, group.Journal.Lowered, group.Journal.Confirmed, group.Journal.Raised, group.Journal.WithoutPair, group.Journal.Matrix, group.Journal.SignTest),
        items,
        group.Scores.Histogram,
        []);

    /// <summary>The school of an export of statistics: its marks, and nothing that only lines of pupils tell.</summary>
    private static GroupPart Group(BenchmarkRow row, JournalBenchmark? journal) => Group(
        new(null, row.Participants, 0, row.Counts, new([]), new([.. Enumerable.Repeat(0, 16)], 0), []), [], journal);

    private static ItemPart Item(ItemFigures item, ThresholdRuleSet rules) => new(
        item.Task.Code, item.Task.Max, item.Task.Level is { } level ? DifficultyLevels.Letter(level) : null,
        item.Solved, item.Full, item.Partial, item.Zero, item.Skipped, Pair(item.Interval),
        item.Solved is null ? Id(ItemStatus.TooFew) : item.StatusBy(rules) is { } status ? Id(status) : null, rules.Name, item.Counts.N);

    private static PupilPart Pupil(PupilGaps gaps, IReadOnlyList<NeedReason> reasons) => new(
        gaps.Pupil.Code, gaps.Pupil.Group.Length > 0 ? gaps.Pupil.Group : null, gaps.Pupil.Total, gaps.Pupil.Mark, gaps.Pupil.JournalMark,
        [.. gaps.Tasks.Select(gap => gap.Task.Code)],
        [.. gaps.Tasks.Where(gap => gap.NotAttempted).Select(gap => gap.Task.Code)],
        [.. reasons.Select(reason => JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.GetType().Name))]);

    private static double[]? Pair(Interval? interval) => interval is { } both ? Pair(both) : null;

    private static double[] Pair(Interval interval) => [interval.Low, interval.High];

    private static string Id<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

/// <summary>The serializer, made when the program is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnalysisJson))]
internal sealed partial class AnalysisJsonContext : JsonSerializerContext
{
    /// <summary>Cyrillic and quotation marks as they are: the text is for other programs, never for a web page.</summary>
    public static AnalysisJsonContext Readable { get; } = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

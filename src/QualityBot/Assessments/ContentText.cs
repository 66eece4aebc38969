using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QualityBot.Assessments.Reading;
using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments;

/// <summary>What was read of a work as one compact text and back: a column of the store, the stage of a dialogue.</summary>
/// <remarks>A pupil is one short row; points are one sign a task. A hundred pupils with twenty tasks take about six kilobytes.</remarks>
internal static class ContentText
{
    private const string Signs = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const char Skipped = 'X';
    private const char Unread = '?';

    /// <summary>Points that have no sign are written with commas after this.</summary>
    private const char LongForm = '=';

    public static string Write(ResultFile file) => JsonSerializer.Serialize(Stored.Of(file), StageJson.Options);

    public static ResultFile Read(string text) => JsonSerializer.Deserialize<Stored>(text, StageJson.Options)!.ToFile();

    /// <summary>By what the same results are known again: names of files and doubts do not matter.</summary>
    public static string Sha256(ResultFile file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(file.Of(Work.Unknown).Called("") with { Doubts = [] }))));

    /// <summary>The shape of the text. Names are short because they are repeated in every row of the store.</summary>
    private sealed record Stored(Work Work, Table? T, ValueList<BenchmarkRow> B, ValueList<JournalBenchmark> J, ValueList<ResultDoubt> D)
    {
        public static Stored Of(ResultFile file) => new(file.Work, file.Sheet is { } sheet ? Table.Of(sheet) : null, file.Marks, file.Journals, file.Doubts);

        public ResultFile ToFile() => new(Work, T?.Sheet(Work), B, J, D);
    }

    private sealed record Table(ValueList<TaskSpec> T, int? Max, string[][] P, string[][] A)
    {
        public static Table Of(ResultSheet sheet) => new(sheet.Tasks, sheet.DeclaredMax, [.. sheet.Pupils.Select(Row)], [.. sheet.Absent.Select(absent => (string[])[absent.Code, absent.Group])]);

        public ResultSheet Sheet(Work work) => new(work, T, [.. P.Select(Pupil)]) { Absent = [.. A.Select(absent => new AbsentPupil(absent[0], absent[1]))], DeclaredMax = Max };
    }

    private static string[] Row(PupilResult pupil) =>
        [pupil.Code, pupil.Group, Points(pupil.Scores), Text(pupil.Mark), Text(pupil.JournalMark), Text(pupil.DeclaredTotal), pupil.Variant ?? "", Text(pupil.Row), .. pupil.File.Length > 0 ? [pupil.File] : Array.Empty<string>()];

    private static PupilResult Pupil(string[] row) => new(row[0], row[1], Points(row[2]))
    {
        Mark = Number(row[3]), JournalMark = Number(row[4]), DeclaredTotal = Number(row[5]), Variant = row[6].Length > 0 ? row[6] : null, Row = Number(row[7]) ?? 0, File = row.Length > 8 ? row[8] : "",
    };

    private static string Points(ValueList<Score> scores) => scores.All(score => score.Points < Signs.Length)
        ? string.Concat(scores.Select(score => !score.IsKnown ? Unread : !score.IsAttempted ? Skipped : Signs[score.Points]))
        : LongForm + string.Join(',', scores);

    private static ValueList<Score> Points(string text) => text.StartsWith(LongForm)
        ? [.. text[1..].Split(',').Select(score => score is [Unread] ? Score.Unknown : score is [Skipped] ? Score.NotAttempted : Score.Of(int.Parse(score, CultureInfo.InvariantCulture)))]
        : [.. text.Select(sign => sign switch { Unread => Score.Unknown, Skipped => Score.NotAttempted, _ => Score.Of(Signs.IndexOf(sign)) })];

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int? Number(string text) => text.Length > 0 ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

using System.Globalization;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments.Reading;

/// <summary>Reads the cells of a line: points, marks, totals. What is odd becomes a doubt, never a repair in silence.</summary>
internal static class ScoreCell
{
    /// <param name="max">The most points of the task; null: not known yet.</param>
    /// <returns>The score, and the kind of doubt; null: none.</returns>
    public static (Score Score, ResultDoubtKind? Doubt) Read(string text, int? max) => text switch
    {
        "" => (Score.NotAttempted, ResultDoubtKind.BlankScore),
        "X" or "x" or "Х" or "х" => (Score.NotAttempted, null),
        _ when IsLoose(text) => (Score.NotAttempted, ResultDoubtKind.LooseNotAttempted),
        _ when Whole(text) is not { } points || points < 0 || points > short.MaxValue => (Score.Unknown, ResultDoubtKind.UnreadableScore),
        _ when Whole(text) > max => (Score.Unknown, ResultDoubtKind.AboveMax),
        _ => (Score.Of(Whole(text)!.Value), null),
    };

    /// <summary>A whole number, also as «3,0»; null: it is none.</summary>
    public static int? Whole(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number == Math.Floor(number) && Math.Abs(number) < 1_000_000 ? (int)number : null;

    /// <summary>A mark from 2 to 5, or none.</summary>
    /// <returns>The mark, and whether the cell is neither a mark nor a known word for its absence.</returns>
    public static (int? Mark, bool IsDoubtful) Mark(string text) => Whole(text) switch
    {
        >= 2 and <= 5 and var mark => (mark, false),
        not null => (null, true),
        _ => (null, !NoMark(text)),
    };

    /// <summary>Whether the text says that the pupil did not write.</summary>
    public static bool SaysAbsent(string text) => text.Trim().TrimEnd('.').ToLowerInvariant() is { } word
        && (word.StartsWith("отсут", StringComparison.Ordinal) || word.StartsWith("не писал", StringComparison.Ordinal) || word.StartsWith("неявка", StringComparison.Ordinal)
            || word.StartsWith("не был", StringComparison.Ordinal) || word is "н" or "н/я" or "н/б" or "нб" or "б" or "болен" or "больна" or "болел" or "болела" or "нет");

    private static bool IsLoose(string text) => text.ToLowerInvariant() is "n" or "н/п" or "н\\п" or "нп" or "n/p" or "-" or "–" or "—" or "xx" or "хх";

    private static bool NoMark(string text) => text.Length == 0
        || text.ToLowerInvariant() is "нет отметки" or "нет оценки" or "нет" or "-" or "–" or "—" or "н/а" or "не аттестован" or "не аттестована" or "осв" or "осв." or "освобожден" or "освобождён" or "зачет" or "зачёт";
}

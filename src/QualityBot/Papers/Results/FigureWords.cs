using System.Globalization;
using QualityDomain;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Papers.Results;

/// <summary>How papers of results write numbers. What must not be said is a dash.</summary>
internal static class FigureWords
{
    public const string Nothing = "–";

    /// <summary>«88,0», of a share from 0 to 1.</summary>
    public static string Percent(double? share) => Number(share * 100, 1);

    /// <summary>«70», of a share from 0 to 1.</summary>
    public static string Whole(double share) => Number(share * 100, 0);

    public static string Number(double? number, int digits) => number is { } known ? Math.Round((decimal)known, digits, MidpointRounding.AwayFromZero).ToString($"F{digits}", CultureInfo.InvariantCulture).Replace('.', ',') : Nothing;

    /// <summary>«88,0 (70–96)» for cells.</summary>
    public static string Cell(double? share, Interval? interval) => share is null ? Nothing : interval is { } known ? $"{Percent(share)} ({Whole(known.Low)}–{Whole(known.High)})" : Percent(share);

    public static string Cell(Share share) => Cell(share.Value, share.Interval);

    /// <summary>«22 из 25 (88,0 %; с уверенностью 95 % от 70 до 96 %)» for sentences; of fewer than five the count alone.</summary>
    public static string Sentence(Share share) => share.Value is null ? $"{share.Count} из {share.Of}"
        : $"{share.Count} из {share.Of} ({Percent(share.Value)}{RussianText.NoBreakSpace}%, {Bounds(share.Interval!.Value)})";

    /// <summary>«от 70 до 96 %».</summary>
    public static string Bounds(Interval interval) => $"от {Whole(interval.Low)} до {Whole(interval.High)}{RussianText.NoBreakSpace}%";

    /// <summary>«12,5 п.п.», without a sign.</summary>
    public static string Points(double difference) => $"{Number(Math.Abs(difference) * 100, 1)}{RussianText.NoBreakSpace}п.п.";

    /// <summary>«от −2 до 16 п.п.».</summary>
    public static string PointBounds(Interval interval) => $"от {Signed(interval.Low)} до {Signed(interval.High)}{RussianText.NoBreakSpace}п.п.";

    /// <summary>As a part of a chart.</summary>
    public static Reports.Measured? Measured(double? share, Interval? interval) => share is { } value && interval is { } known
        ? new((decimal)Math.Round(value * 100, 1), (decimal)Math.Round(known.Low * 100, 1), (decimal)Math.Round(known.High * 100, 1)) : null;

    private static string Signed(double share) => Whole(share) is var text && text == "-0" ? "0" : text.Replace('-', '−');
}

using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments;

/// <summary>How many got which mark, and the measures that schools draw from it.</summary>
/// <remarks>
/// Source of the formulas: the e-journal NetSchool, «Формулы» (S-16). N counts all marks given and «не аттестован»; pupils who left,
/// who are released or who have no mark are in no count.
/// </remarks>
/// <param name="Unassessed">«Не аттестован», and the mark «1» where it is used.</param>
public readonly record struct MarkCounts(int Fives, int Fours, int Threes, int Twos, int Unassessed = 0)
{
    public static MarkCounts Of(IEnumerable<int> marks)
    {
        Span<int> counts = stackalloc int[6];
        foreach (var mark in marks)
        {
            counts[mark is >= 2 and <= 5 ? mark : 1]++;
        }

        return new(counts[5], counts[4], counts[3], counts[2], counts[1]);
    }

    /// <summary>N of the formulas.</summary>
    public int Total => Fives + Fours + Threes + Twos + Unassessed;

    /// <summary>Абсолютная успеваемость: marks 3, 4 and 5.</summary>
    public Share Pass => new(Fives + Fours + Threes, Total);

    /// <summary>Качество знаний: marks 4 and 5.</summary>
    public Share Quality => new(Fives + Fours, Total);

    /// <summary>Share of «2».</summary>
    public Share Failed => new(Twos, Total);

    /// <summary>Степень обученности учащихся (Симонов), 0–1: weights 100, 64, 36, 16 and 7 per cent; null: fewer than five.</summary>
    public double? Simonov => Share.Shown(Total, ((Fives * 1.00) + (Fours * 0.64) + (Threes * 0.36) + (Twos * 0.16) + (Unassessed * 0.07)) / Total);

    /// <summary>The mean of the marks, «не аттестован» not counted; null: fewer than five.</summary>
    public double? Mean => (Total - Unassessed) is var n ? Share.Shown(n, ((Fives * 5.0) + (Fours * 4) + (Threes * 3) + (Twos * 2)) / n) : null;

    /// <summary>The count of a mark from 2 to 5.</summary>
    public int this[int mark] => mark switch { 5 => Fives, 4 => Fours, 3 => Threes, 2 => Twos, _ => 0 };

    public static MarkCounts operator +(MarkCounts one, MarkCounts other) =>
        new(one.Fives + other.Fives, one.Fours + other.Fours, one.Threes + other.Threes, one.Twos + other.Twos, one.Unassessed + other.Unassessed);
}

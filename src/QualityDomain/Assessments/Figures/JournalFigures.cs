using QualityDomain.Assessments.Results;
using QualityDomain.Assessments.Statistics;

namespace QualityDomain.Assessments.Figures;

/// <summary>Marks of the work beside marks of the journal, over the pupils who have both.</summary>
/// <remarks>The wording of the three outcomes is that of ФИС ОКО (S-17): понизили, подтвердили, повысили.</remarks>
/// <param name="Matrix">Sixteen counts: journal 2–5 by rows, work 2–5 by columns.</param>
/// <param name="WithoutPair">How many were left out because a mark is missing.</param>
public sealed record JournalFigures(ValueList<int> Matrix, int WithoutPair)
{
    /// <summary>How many have both marks.</summary>
    public int Pairs { get; } = Matrix.Sum();

    /// <summary>Понизили: the mark of the work is below the journal.</summary>
    public int Lowered => Count((journal, work) => work < journal);

    /// <summary>Подтвердили.</summary>
    public int Confirmed => Count((journal, work) => work == journal);

    /// <summary>Повысили.</summary>
    public int Raised => Count((journal, work) => work > journal);

    /// <summary>Gaps of two marks and more, which are looked at one by one.</summary>
    public int FarApart => Count((journal, work) => Math.Abs(work - journal) >= 2);

    /// <summary>Mean of work − journal; null: fewer than five pairs.</summary>
    public double? MeanShift => Pairs == 0 ? null : Share.Shown(Pairs, Cells.Sum(cell => (double)cell.Count * (cell.Work - cell.Journal)) / Pairs);

    /// <summary>Two-sided sign test of lowered against raised.</summary>
    public double SignTest => Statistics.SignTest.TwoSided(Lowered, Raised);

    /// <summary>Quality by the journal (marks 4 and 5), of the same pupils.</summary>
    public Share JournalQuality => new(Count((journal, _) => journal >= 4), Pairs);

    /// <summary>Quality by the work, of the same pupils.</summary>
    public Share WorkQuality => new(Count((_, work) => work >= 4), Pairs);

    /// <summary>Quadratically weighted kappa: 1 is agreement, 0 is chance. Null: fewer than five pairs, or all have one mark.</summary>
    public double? Kappa
    {
        get
        {
            var (rows, columns) = (Margins(cell => cell.Journal), Margins(cell => cell.Work));
            var (seen, chance) = (0.0, 0.0);
            foreach (var (journal, work, count) in Cells)
            {
                double distance = (journal - work) * (journal - work);
                seen += distance * count;
                chance += distance * rows[journal - 2] * columns[work - 2] / Math.Max(Pairs, 1);
            }

            return chance == 0 ? null : Share.Shown(Pairs, 1 - (seen / chance));
        }
    }

    /// <summary>The half of the technological map; null: fewer than five pairs.</summary>
    public JournalOutcome? Outcome => Pairs < Share.Fewest ? null : JournalOutcome.Of(
        lost: Count((journal, work) => journal >= 4 && work < 4), gained: Count((journal, work) => journal < 4 && work >= 4), Pairs);

    public static JournalFigures Of(IEnumerable<PupilResult> pupils)
    {
        var matrix = new int[16];
        var without = 0;
        foreach (var pupil in pupils)
        {
            if (pupil is { Mark: { } work, JournalMark: { } journal })
            {
                matrix[((journal - 2) * 4) + work - 2]++;
            }
            else
            {
                without++;
            }
        }

        return new([.. matrix], without);
    }

    private IEnumerable<(int Journal, int Work, int Count)> Cells => Matrix.Select((count, at) => ((at / 4) + 2, (at % 4) + 2, count));

    private int Count(Func<int, int, bool> isMeant) => Cells.Where(cell => isMeant(cell.Journal, cell.Work)).Sum(cell => cell.Count);

    private double[] Margins(Func<(int Journal, int Work, int Count), int> mark) =>
        [.. Enumerable.Range(2, 4).Select(each => (double)Cells.Where(cell => mark(cell) == each).Sum(cell => cell.Count))];
}

using System.Globalization;
using System.Text.RegularExpressions;
using QualityBot.Documents;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;

namespace QualityBot.Assessments.Reading;

/// <summary>The exports of statistics: «Статистика по отметкам» and «Сравнение отметок с отметками по журналу».</summary>
internal static partial class StatisticsTables
{
    private const int LatestRow = 40;
    private static readonly string[] Outcomes = ["понизил", "подтвердил", "повысил"];

    /// <summary>Rows of marks; empty: the sheet holds no such table.</summary>
    public static (ValueList<BenchmarkRow> Rows, ValueList<ResultDoubt> Doubts) Marks(Sheet sheet, string source)
    {
        for (var row = 0; row < Math.Min(sheet.Rows.Count, LatestRow); row++)
        {
            var cells = sheet.Rows[row];
            var marks = Enumerable.Range(2, 4).Select(mark => Array.FindIndex(cells, cell => cell.Trim('«', '»', '"', ' ', '%') == $"{mark}")).ToArray();
            var (name, participants) = (Array.FindIndex(cells, cell => Says(cell, "групп")), Array.FindIndex(cells, cell => Says(cell, "участник") && (Says(cell, "кол") || Says(cell, "числ"))));
            if (marks.Contains(-1) || participants < 0)
            {
                continue;
            }

            var organisations = Array.FindIndex(cells, cell => Says(cell, "кол-во оо") || Says(cell, "количество оо"));
            var (rows, doubts) = (new List<BenchmarkRow>(), new List<ResultDoubt>());
            for (var line = row + 1; line < sheet.Rows.Count; line++)
            {
                var shares = marks.Select(mark => Number(sheet[line, mark])).ToArray();
                var title = sheet[line, Math.Max(name, 0)];
                if (title.Length == 0 || Number(sheet[line, participants]) is not { } count || shares.Contains(null))
                {
                    continue;
                }

                // An export gives per cents, a workbook formatted as per cents gives shares.
                var unit = shares.Sum() > 1.5 ? 100 : 1;
                if (Math.Abs((shares.Sum()!.Value / unit) - 1) > 0.02)
                {
                    doubts.Add(new(ResultDoubtKind.SharesDoNotAddUp, line + 1, "", string.Create(CultureInfo.InvariantCulture, $"{shares.Sum()!.Value:0.##}")));
                }

                int? schools = organisations >= 0 ? ScoreCell.Whole(sheet[line, organisations]) : null;
                rows.Add(new(title, LevelOf(title, rows.Count, isOne: organisations >= 0 && schools is null), (int)count,
                    shares[0]!.Value / unit, shares[1]!.Value / unit, shares[2]!.Value / unit, shares[3]!.Value / unit)
                { Organisations = schools, Source = source });
            }

            return ([.. rows], [.. doubts]);
        }

        return ([], []);
    }

    /// <summary>Rows of marks against the journal: the three outcomes as columns, or one under the other below the name of the group.</summary>
    public static ValueList<JournalBenchmark> Journals(Sheet sheet)
    {
        for (var row = 0; row < Math.Min(sheet.Rows.Count, LatestRow); row++)
        {
            var columns = Outcomes.Select(outcome => Array.FindIndex(sheet.Rows[row], cell => Says(cell, outcome))).ToArray();
            if (!columns.Contains(-1))
            {
                return Across(sheet, row, columns);
            }
        }

        return Below(sheet);
    }

    private static ValueList<JournalBenchmark> Across(Sheet sheet, int head, int[] columns)
    {
        var participants = Array.FindIndex(sheet.Rows[head], cell => Says(cell, "участник") && !Outcomes.Any(outcome => Says(cell, outcome)) && !Says(cell, "групп"));
        var rows = new List<JournalBenchmark>();
        for (var line = head + 1; line < sheet.Rows.Count; line++)
        {
            var all = participants >= 0 ? Number(sheet[line, participants]) : null;
            var counts = columns.Select(column => CountAt(sheet, head, line, column, all)).ToArray();
            if (sheet[line, 0].Length > 0 && !counts.Contains(null))
            {
                rows.Add(new(sheet[line, 0], LevelOf(sheet[line, 0], rows.Count, isOne: false), counts[0]!.Value, counts[1]!.Value, counts[2]!.Value));
            }
        }

        return [.. rows];
    }

    /// <summary>The count of an outcome: its column or the one beside it, whichever is headed by a number of people; else from the per cent.</summary>
    private static int? CountAt(Sheet sheet, int head, int line, int column, double? all)
    {
        foreach (var at in (int[])[column, column + 1])
        {
            var heading = $"{sheet[head, at]} {(Number(sheet[head + 1, at]) is null ? sheet[head + 1, at] : "")}";
            if ((at == column || !Outcomes.Any(outcome => Says(sheet[head, at], outcome))) && (Says(heading, "кол") || Says(heading, "чел")) && Number(sheet[line, at]) is { } count)
            {
                return (int)count;
            }
        }

        return Number(sheet[line, column]) is not { } value ? null
            : all is { } participants ? (int)Math.Round(participants * value / 100, MidpointRounding.AwayFromZero)
            : value == Math.Floor(value) ? (int)value : null;
    }

    private static ValueList<JournalBenchmark> Below(Sheet sheet)
    {
        var (rows, name) = (new List<JournalBenchmark>(), "");
        var counts = new int?[3];
        for (var line = 0; line < sheet.Rows.Count; line++)
        {
            var outcome = Array.FindIndex(Outcomes, each => Says(sheet[line, 0], each));
            if (outcome < 0)
            {
                name = sheet[line, 0].Length > 0 && !Says(sheet[line, 0], "всего") && !Says(sheet[line, 0], "групп") ? sheet[line, 0] : name;
                continue;
            }

            counts[outcome] = sheet.Rows[line].Skip(1).Select(Number).FirstOrDefault(number => number is not null) is { } count && count == Math.Floor(count) ? (int)count : null;
            if (outcome == 2 && !counts.Contains(null))
            {
                rows.Add(new(name, LevelOf(name, rows.Count, isOne: false), counts[0]!.Value, counts[1]!.Value, counts[2]!.Value));
                counts = new int?[3];
            }
        }

        return [.. rows];
    }

    private static BenchmarkLevel LevelOf(string name, int place, bool isOne) => name switch
    {
        _ when Country().IsMatch(name) => BenchmarkLevel.Country,
        _ when isOne || School().IsMatch(name) => BenchmarkLevel.School,
        _ when Municipality().IsMatch(name) => BenchmarkLevel.Municipality,
        _ when Region().IsMatch(name) => BenchmarkLevel.Region,
        _ => (BenchmarkLevel)Math.Min(place, (int)BenchmarkLevel.School),
    };

    private static bool Says(string cell, string sign) => cell.Contains(sign, StringComparison.OrdinalIgnoreCase);

    private static double? Number(string text) => double.TryParse(text.Replace(',', '.').Replace("\u00A0", "", StringComparison.Ordinal).TrimEnd('%', ' '),
        NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : null;

    [GeneratedRegex("""вся выборка|росси|^рф$""", RegexOptions.IgnoreCase)]
    private static partial Regex Country();

    [GeneratedRegex("""edu\d|(?:\b|[МГ])Б?ОУ|школ|гимнази|лице""", RegexOptions.IgnoreCase)]
    private static partial Regex School();

    [GeneratedRegex("""_m\d|район|округ|^г\.|город|муницип""", RegexOptions.IgnoreCase)]
    private static partial Regex Municipality();

    [GeneratedRegex("""област|край|республик|reg\d""", RegexOptions.IgnoreCase)]
    private static partial Regex Region();
}

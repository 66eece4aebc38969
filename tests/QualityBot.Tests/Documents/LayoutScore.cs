using System.Text.RegularExpressions;
using QualityBot.Documents;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Documents;

/// <summary>Compares what was read with what a careful clerk would list.</summary>
/// <param name="Expected">How many decisions there are.</param>
/// <param name="Exact">How many of them were read with number, text, deadline, responsible, section and doubts right.</param>
/// <param name="Differences">One line for each thing that differs.</param>
internal sealed partial record LayoutScore(int Expected, int Exact, IReadOnlyList<string> Differences)
{
    /// <summary>Doubts about the meaning of one phrase belong to the reading of expressions, not to that of documents.</summary>
    private static readonly DoubtKind[] OfExpressions = [DoubtKind.Ambiguous, DoubtKind.LowConfidence, DoubtKind.UnknownRole, DoubtKind.StaleYear, DoubtKind.BeforeMeeting];

    public static LayoutScore Of(LayoutFile file)
    {
        var read = MinutesReader.Read(
            DocumentOpener.Open(file.Build(), "д.docx").Match(document => document, problem => throw new InvalidDataException($"{file.Name}: {problem}")), null);
        var differences = new List<string>();
        foreach (var line in file.Expected.Where(line => Head().IsMatch(line)))
        {
            var (key, value) = (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..].Trim());
            if (HeadOf(read, key) is var found && !Same(value, found))
            {
                differences.Add($"{key}: «{found}» for «{value}»");
            }
        }

        var rows = file.Expected.Where(line => line.Contains('|') && !Head().IsMatch(line)).Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        var exact = 0;
        var used = new HashSet<int>();
        foreach (var row in rows)
        {
            var at = read.Decisions.Index().Where(pair => !used.Contains(pair.Index) && Same(row[1], pair.Item.Text)).Select(pair => pair.Index)
                .DefaultIfEmpty(read.Decisions.Index().Where(pair => !used.Contains(pair.Index) && Begins(row[1], pair.Item.Text)).Select(pair => pair.Index).DefaultIfEmpty(-1).First()).First();
            if (at < 0)
            {
                differences.Add($"missing: {row[1]}");
                continue;
            }

            used.Add(at);
            var wrong = Wrong(row, read.Decisions[at]).ToArray();
            exact += wrong.Length == 0 ? 1 : 0;
            differences.AddRange(wrong.Select(what => $"{row[1]} – {what}"));
        }

        differences.AddRange(read.Decisions.Index().Where(pair => !used.Contains(pair.Index)).Select(pair => $"too much: {pair.Item.Number} | {pair.Item.Text} | {pair.Item.DeadlineText} | {pair.Item.ResponsibleText}"));
        return new(rows.Length, exact, differences);
    }

    private static IEnumerable<string> Wrong(string[] row, ReadDecision decision)
    {
        string At(int index) => index < row.Length ? row[index] is "-" ? "" : row[index] : "";
        var doubts = decision.Doubts.Where(doubt => !OfExpressions.Contains(doubt.Kind))
            .Select(doubt => doubt.Kind is DoubtKind.Inherited ? $"{doubt.Kind}.{doubt.Field}" : $"{doubt.Kind}").Order();
        (string Name, string Expected, string Found)[] fields =
        [
            ("number", At(0), decision.Number ?? ""),
            ("text", At(1), decision.Text),
            ("deadline", At(2), decision.DeadlineText),
            ("responsible", At(3), decision.ResponsibleText),
            ("section", At(4), decision.Section ?? ""),
            ("doubts", string.Join(' ', At(5).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order()), string.Join(' ', doubts)),
            ("result", At(6), row.Length > 6 ? decision.ExpectedResult ?? "" : ""),
        ];
        return fields.Where(field => field.Expected != "*" && !Same(field.Expected, field.Found)).Select(field => $"{field.Name}: «{field.Found}» for «{field.Expected}»");
    }

    private static string HeadOf(ReadDocument read, string key) => key switch
    {
        "kind" => read.Head.Kind.ToString(),
        "title" => read.Head.Title,
        "school" => read.Head.School ?? "",
        "date" => read.Head.Date.ToString() ?? "",
        "number" => read.Head.Number ?? "",
        "year" => $"{read.Head.SchoolYear}",
        "meeting" => string.Join(' ', read.Decisions.Select(decision => decision.Meeting?.Kind.ToString() ?? "none").Distinct()),
        _ => throw new InvalidDataException(key),
    };

    /// <summary>Line breaks and the sign at the end are no difference; «…» at the end stands for the rest.</summary>
    private static bool Same(string expected, string found) => expected.EndsWith('…')
        ? Bare(found).StartsWith(Bare(expected[..^1]), StringComparison.Ordinal)
        : Bare(expected) == Bare(found);

    private static bool Begins(string expected, string found) => Bare(expected) is var whole && whole[..Math.Min(12, whole.Length)] is var start && Bare(found).Contains(start, StringComparison.Ordinal);

    private static string Bare(string text) => Spaces().Replace(text, " ").Trim(' ', '.', ';', ',', '…');

    [GeneratedRegex("""^(?:kind|title|school|date|number|year|meeting): """)]
    private static partial Regex Head();

    [GeneratedRegex("""\s+""")]
    private static partial Regex Spaces();
}

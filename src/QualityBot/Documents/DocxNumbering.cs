using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace QualityBot.Documents;

/// <summary>The numbers that Word draws before paragraphs: they are in no text, only in the numbering part and in the order of paragraphs.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly XNamespace w;
    private readonly Dictionary<string, Level?[]> lists = [];
    private readonly Dictionary<string, (string List, Dictionary<int, int> Starts)> numbers = [];
    private readonly Dictionary<string, int[]> counters = [];
    private readonly HashSet<string> begun = [];

    private sealed record Level(string Format, string Text, int Start);

    public DocxNumbering(XNamespace w, XElement? part)
    {
        this.w = w;
        foreach (var list in part?.Elements(w + "abstractNum") ?? [])
        {
            var levels = new Level?[Levels];
            foreach (var level in list.Elements(w + "lvl"))
            {
                if (Number(level.Attribute(w + "ilvl")?.Value) is >= 0 and < Levels and var depth)
                {
                    levels[depth] = LevelOf(level);
                }
            }

            lists[list.Attribute(w + "abstractNumId")?.Value ?? ""] = levels;
        }

        foreach (var number in part?.Elements(w + "num") ?? [])
        {
            var starts = new Dictionary<int, int>();
            foreach (var change in number.Elements(w + "lvlOverride"))
            {
                if (Value(change.Element(w + "startOverride")) is { } start && Number(change.Attribute(w + "ilvl")?.Value) is { } depth)
                {
                    starts[depth] = Number(start) ?? 1;
                }
            }

            numbers[number.Attribute(w + "numId")?.Value ?? ""] = (Value(number.Element(w + "abstractNumId")) ?? "", starts);
        }
    }

    /// <summary>Counts the paragraph and gives its number or bullet; null when its list draws nothing.</summary>
    public string? Next(string numId, int depth)
    {
        if (depth is < 0 or >= Levels || !numbers.TryGetValue(numId, out var number) || !lists.TryGetValue(number.List, out var levels))
        {
            return null;
        }

        var counts = counters.TryGetValue(number.List, out var known) ? known : counters[number.List] = new int[Levels];
        if (begun.Add(numId))
        {
            // A list that restarts has an override of its own; without one it goes on counting.
            foreach (var (level, start) in number.Starts.Where(pair => pair.Key is >= 0 and < Levels))
            {
                counts[level] = start - 1;
            }
        }

        counts[depth] = Math.Max(counts[depth] + 1, levels[depth]?.Start ?? 1);
        for (var deeper = depth + 1; deeper < Levels; deeper++)
        {
            counts[deeper] = (levels[deeper]?.Start ?? 1) - 1;
        }

        return levels[depth] is { } own ? Draw(own, levels, counts) : null;
    }

    private static string? Draw(Level own, Level?[] levels, int[] counts)
    {
        if (own.Format is "bullet")
        {
            return "•";
        }

        if (own.Format is "none" && !own.Text.Contains('%', StringComparison.Ordinal))
        {
            return null;
        }

        var text = new StringBuilder(own.Text);
        for (var level = 0; level < Levels; level++)
        {
            text.Replace($"%{level + 1}", Spell(counts[level], levels[level]?.Format ?? "decimal"));
        }

        var label = text.ToString().Trim();
        return label.Length is 0 or > 40 ? null : label;
    }

    private static string Spell(int number, string format) => format switch
    {
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "lowerLetter" => Letter(number, "abcdefghijklmnopqrstuvwxyz"),
        "russianUpper" => Letter(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"),
        "russianLower" => Letter(number, "абвгдежзиклмнопрстуфхцчшщэюя"),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" or "bullet" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int number, string alphabet) => number < 1 ? "" : alphabet[(number - 1) % alphabet.Length].ToString();

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value && text.Length < 20; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private Level LevelOf(XElement level) => new(
        Value(level.Element(w + "numFmt")) ?? "decimal",
        Value(level.Element(w + "lvlText")) ?? "",
        Number(Value(level.Element(w + "start"))) ?? 1);

    private string? Value(XElement? element) => element?.Attribute(w + "val")?.Value;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}

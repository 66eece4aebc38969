using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.People;

/// <summary>Classes as plans and staff lists name them: whole grades («1-6», «3,4») and single classes («5А, Б»), in ascending order.</summary>
/// <remarks>Source: the school's plans. «Все классы» are the grades 1–11. A range of grades or letters includes both ends.</remarks>
public sealed partial record ClassSet(ValueList<int> Grades, ValueList<SchoolClass> Classes)
{
    private const string Alphabet = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ";

    /// <summary>Every grade that is named, by itself or through a class.</summary>
    public ValueList<int> AllGrades => Grades.Concat(Classes.Select(one => one.Grade)).Distinct().Order().ToValueList();

    /// <summary>Whether the class itself or its whole grade is named.</summary>
    public bool Contains(SchoolClass one) => Grades.Contains(one.Grade) || Classes.Contains(one);

    /// <summary>Reads a set; false when something in the text is not a class or a grade.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ClassSet? result)
    {
        result = null;
        var plain = SchoolClass.Capitals(text ?? "");
        if (All().IsMatch(plain))
        {
            result = new(Enumerable.Range(1, 11).ToValueList(), []);
            return true;
        }

        plain = PluralEnding().IsMatch(plain) ? Ordinal().Replace(plain, "${grade} ") : plain;
        plain = And().Replace(Noise().Replace(plain, " "), ", ");
        var (grades, classes, end, grade) = (new SortedSet<int>(), new SortedSet<SchoolClass>(), 0, 0);
        foreach (Match token in Token().Matches(plain))
        {
            if (token.Index != end || !Take(token))
            {
                return false;
            }

            end = token.Index + token.Length;
        }

        if (end != plain.Length || grades.Count + classes.Count == 0)
        {
            return false;
        }

        result = new(grades.ToValueList(), classes.Where(one => !grades.Contains(one.Grade)).ToValueList());
        return true;

        bool Take(Match token)
        {
            if (token.Groups["gap"].Success)
            {
                return true;
            }

            if (token.Groups["first"].Success)
            {
                var (first, last) = (Number(token, "first"), Number(token, "last"));
                grades.UnionWith(Enumerable.Range(first, Math.Max(0, last - first + 1)));
                return first is >= 1 && first <= last && last <= 11;
            }

            if (token.Groups["grade"].Success)
            {
                grade = Number(token, "grade");
                if (!token.Groups["letters"].Success)
                {
                    return grade is >= 1 and <= 11 && (grades.Add(grade) || true);
                }
            }

            return token.Groups["to"].Success
                ? AddLetters(Between(token.Groups["letters"].Value[^1], token.Groups["to"].Value[0]))
                : AddLetters(token.Groups["letters"].Success ? token.Groups["letters"].Value : token.Groups["alone"].Value);
        }

        bool AddLetters(string letters)
        {
            var all = letters.Length > 0;
            foreach (var letter in letters)
            {
                all &= SchoolClass.TryParse($"{grade}{letter}", out var one) && (classes.Add(one) || true);
            }

            return all;
        }
    }

    /// <summary>«1-4,5А,5Б»; it reads back as the same set.</summary>
    public override string ToString() => string.Join(',', Ranges().Concat(Classes.Select(one => one.ToString())));

    private IEnumerable<string> Ranges()
    {
        for (var i = 0; i < Grades.Count;)
        {
            var last = i;
            while (last + 1 < Grades.Count && Grades[last + 1] == Grades[last] + 1)
            {
                last++;
            }

            yield return (last - i) switch
            {
                0 => $"{Grades[i]}",
                1 => $"{Grades[i]},{Grades[last]}",
                _ => $"{Grades[i]}-{Grades[last]}",
            };
            i = last + 1;
        }
    }

    private static string Between(char first, char last) =>
        (Alphabet.IndexOf(first), Alphabet.IndexOf(last)) is (>= 0 and var from, >= 0 and var to) && from <= to ? Alphabet[from..(to + 1)] : "";

    private static int Number(Match token, string name) => int.Parse(token.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^\s*ВСЕ(\s+КЛАССЫ)?\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex All();

    /// <summary>«5-х классов» speaks of grades; «5-Х класс» would be the class with that letter.</summary>
    [GeneratedRegex("""КЛАССЫ|КЛАССОВ|КЛАССАМ|КЛАССАХ""")]
    private static partial Regex PluralEnding();

    [GeneratedRegex("""(?<grade>[0-9])\s?[-–]?\s?(ЫХ|ЫЕ|ИХ|МИ|Х|Е|М)(?![А-ЯЁ])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();

    [GeneratedRegex("""[«»"“”„'’()]|КЛАСС[А-ЯЁ]*|КЛ(?![А-ЯЁ])\.?""")]
    private static partial Regex Noise();

    [GeneratedRegex("""(?<=\s)И\s+(?=[0-9А-ЯЁ])""")]
    private static partial Regex And();

    [GeneratedRegex("""(?<gap>[\s,;./]+)|(?<first>[0-9]{1,2})\s*[-–—…]\s*(?<last>[0-9]{1,2})|(?<grade>[0-9]{1,2})(\s*[-–—]?\s*(?<letters>[А-ЯЁ]{1,6})(\s*[-–—]\s*(?<to>[А-ЯЁ]))?)?|(?<alone>[А-ЯЁ])(?![А-ЯЁ])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}

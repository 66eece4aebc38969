using System.Text.RegularExpressions;

namespace QualityDomain.People;

/// <summary>Classes that a sentence speaks of: «в 5–9 классах», «учащихся 5А и 5Б классов», «9-х классов», «в классе 7Б».</summary>
/// <remarks>
/// Source: council decisions of schools, which mostly have no column for classes. A number stands for a grade only right before the word
/// «класс»; behind it only a class with its letter counts, since «в 9 классе 5 учеников» speaks of no fifth grade.
/// </remarks>
public static partial class ClassMentions
{
    private static readonly ClassSet None = new([], []);

    /// <summary>Everything that is named; empty when nothing is.</summary>
    public static ClassSet In(string text) => Mention().Matches(SchoolClass.Capitals(text))
        .Select(mention => ClassSet.TryParse($"{mention.Groups["set"].Value} КЛАССЫ", out var set) ? set : None)
        .Aggregate(None, (all, set) => new(
            all.Grades.Concat(set.Grades).Distinct().Order().ToValueList(),
            all.Classes.Concat(set.Classes).Distinct().Order().ToValueList()));

    [GeneratedRegex(
        """
        (?<![0-9№.])(?<set>[0-9]{1,2}(\s?[-–]?\s?(ЫХ|ЫЕ|ИХ|МИ|Х|Е|М|[«"„“]?[А-ЯЁ][»"“”]?)(?![А-ЯЁ]))?(\s*(,|[-–—]|И)\s*[0-9]{1,2}(\s?[-–]?\s?(ЫХ|ЫЕ|ИХ|МИ|Х|Е|М|[«"„“]?[А-ЯЁ][»"“”]?)(?![А-ЯЁ]))?)*)\s*КЛ(АСС|\.)
        |КЛАСС[А-ЯЁ]{0,3}\s+(?<set>[0-9]{1,2}\s?[-–]?\s?[«"„“]?[А-ЯЁ][»"“”]?(?![А-ЯЁ])(\s*(,|И)\s*[0-9]{1,2}\s?[-–]?\s?[«"„“]?[А-ЯЁ][»"“”]?(?![А-ЯЁ]))*)
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mention();
}

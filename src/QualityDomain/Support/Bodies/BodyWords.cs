using System.Text.RegularExpressions;
using QualityDomain.Support.Log;

namespace QualityDomain.Support.Bodies;

/// <summary>What a line of a body may say: no child's name, and nothing of health or of a sentence.</summary>
/// <remarks>
/// Source: 152-ФЗ, art. 10 (health and convictions are special categories, for which the paper of the body is the place).
/// The list of words is ours; it stops a slip of the pen, not somebody who wants to.
/// </remarks>
public static partial class BodyWords
{
    /// <summary>Why the line cannot be kept; null: it can.</summary>
    public static Problem? RefusalOf(string line) =>
        line.Trim() is { Length: < 3 } or { Length: > BodyRecord.Longest } ? new LineIsOff(BodyRecord.Longest)
        : ChildNames.AreIn(line) ? new NameInLine()
        : Findings().Match(line) is { Success: true } found ? new FindingInLine(found.Value)
        : null;

    public static bool SpeakOfExamination(string line) => Examination().IsMatch(line);

    [GeneratedRegex("""обследо""", RegexOptions.IgnoreCase)]
    private static partial Regex Examination();

    [GeneratedRegex("""(?<!\p{L})(?:диагно[зс]\p{L}*|инвалид\p{L}*|умственн\p{L}*\sотстал\p{L}*|задержк\p{L}*\sпсих\p{L}*|ЗПР|РАС|СДВГ|аути[зс]\p{L}*|шизофр\p{L}*|эпилеп\p{L}*|психиатр\p{L}*|психическ\p{L}*|нарко\p{L}*|алкогол\p{L}*|беременн\p{L}*|суицид\p{L}*|судим\p{L}*|[FG][0-9]{2}(?:\.[0-9])?)(?!\p{L})""", RegexOptions.IgnoreCase)]
    private static partial Regex Findings();
}

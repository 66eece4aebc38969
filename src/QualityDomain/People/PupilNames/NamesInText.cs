using System.Text.RegularExpressions;
using QualityDomain.Support.Log;

namespace QualityDomain.People.PupilNames;

/// <summary>Finds the school's pupils by name in what somebody wrote (rule P-5): the family name in any case of the grammar beside a given name or an initial that fits.</summary>
/// <remarks>
/// A family name alone counts when it is written with a capital and can be nothing else: «Мороз» and «Зима» are words. What names a colleague
/// as well is the colleague's: staff and pupils share family names. Source: decisions of ours.
/// </remarks>
public sealed partial class NamesInText
{
    private const int ShortestForm = 3;
    private const int SameBeginning = 2;

    private readonly ILookup<string, PersonName> pupils;

    /// <summary>Prepares the forms once for many texts.</summary>
    public NamesInText(IEnumerable<PersonName> pupils) => this.pupils = pupils
        .SelectMany(name => FamilyForms.Of(name.Family).Where(form => form.Length >= ShortestForm).Distinct().Select(form => (Form: form, Name: name)))
        .ToLookup(pair => pair.Form, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>Whether some word of the text could be a pupil's family name: a quick look, before the staff is asked for.</summary>
    public bool MayBeIn(string text) => Word().EnumerateMatches(text) is var words && AnyKnown(words, text);

    /// <summary>Whether the text names a pupil.</summary>
    /// <param name="staff">Everybody who works at the school.</param>
    public bool AreIn(string text, IReadOnlyCollection<PersonName> staff)
    {
        var words = Word().Matches(text).Select(match => new Written(match.Value, match.Index)).ToList();
        return words.Index().Any(word => pupils[Folded.Of(word.Item.Text)].Any(pupil => Means(pupil, word.Index, words, text, staff)));
    }

    private bool AnyKnown(Regex.ValueMatchEnumerator words, string text)
    {
        foreach (var word in words)
        {
            if (pupils.Contains(Folded.Of(text.Substring(word.Index, word.Length))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Means(PersonName pupil, int at, List<Written> words, string text, IReadOnlyCollection<PersonName> staff)
    {
        var beside = Beside(at, words, text).ToList();
        var colleagues = staff.Where(one => FamilyForms.Of(one.Family).Contains(Folded.Of(words[at].Text))).ToList();
        return beside.Exists(word => Fits(pupil, word, beside))
            ? !colleagues.Exists(one => beside.Exists(word => Fits(one, word, beside)))
            : char.IsUpper(words[at].Text[0]) && colleagues.Count == 0 && FamilyForms.SpeaksForItself(pupil.Family) && !beside.Exists(word => (word.Length == 1 && char.IsUpper(word[0])) || ChildNames.IsGiven(word));
    }

    /// <summary>The words next to the family name: two behind it, two before it, on the same line and with no other sign between than names of people and files have.</summary>
    private static IEnumerable<string> Beside(int at, List<Written> words, string text)
    {
        for (var i = at + 1; i < words.Count && i <= at + 2 && Joined(words[i - 1], words[i], text); i++)
        {
            yield return words[i].Text;
        }

        for (var i = at - 1; i >= 0 && i >= at - 2 && Joined(words[i], words[i + 1], text); i--)
        {
            yield return words[i].Text;
        }
    }

    private static bool Joined(Written one, Written next, string text) =>
        text.AsSpan((one.At + one.Text.Length)..next.At).Trim(" .,_\u00A0") is "";

    /// <summary>The initial or the given name of that person; where both initials stand, the other one must fit too.</summary>
    private static bool Fits(PersonName person, string word, List<string> beside)
    {
        var (given, patronymic, written) = (Folded.Of(person.Given), Folded.Of(person.Patronymic), Folded.Of(word));
        if (given.Length == 0)
        {
            return false;
        }

        return written.Length == 1
            ? char.IsUpper(word[0]) && written[0] == given[0] && (patronymic.Length == 0 || beside.Count(other => other.Length == 1) < 2 || beside.Exists(other => other.Length == 1 && Folded.Of(other)[0] == patronymic[0]))
            : (given, written) is ("лев", ['л', 'ь', 'в', ..]) || given.Length >= SameBeginning && written.Length > SameBeginning && written.AsSpan(0, SameBeginning).SequenceEqual(given.AsSpan(0, SameBeginning)) && written.Length <= given.Length + 4;
    }

    private sealed record Written(string Text, int At);

    [GeneratedRegex("""[А-ЯЁа-яё]+(?:[-‑–][А-ЯЁа-яё]+)*""")]
    private static partial Regex Word();
}

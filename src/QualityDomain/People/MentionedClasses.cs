using System.Text.RegularExpressions;

namespace QualityDomain.People;

/// <summary>Classes that the wording of a decision names: «в 3–4 классах», «учащихся 5А», «выпускников 9-х классов», «начальной школы».</summary>
/// <remarks>Decision of ours: they only tell whose area it is where a column of classes is missing; a number without «класс» or a letter is none.</remarks>
public static partial class MentionedClasses
{
    public static ClassSet In(string text)
    {
        var (grades, classes) = (new SortedSet<int>(), new SortedSet<SchoolClass>());
        foreach (Match found in Named().Matches(text))
        {
            if (ClassSet.TryParse(found.Value, out var set))
            {
                grades.UnionWith(set.Grades);
                classes.UnionWith(set.Classes);
            }
        }

        if (Primary().IsMatch(text))
        {
            grades.UnionWith([1, 2, 3, 4]);
        }

        return new(grades.ToValueList(), classes.Where(one => !grades.Contains(one.Grade)).ToValueList());
    }

    /// <summary>Numbers and letters up to «классы», or one class with its letter.</summary>
    [GeneratedRegex("""(?<![\w.,])(1[01]|[1-9])([-–—]?(ы|и)?[хе])?\s*[«"]?[А-Е]?[»"]?(\s*([-–—,]|\sи\s)\s*(1[01]|[1-9])([-–—]?(ы|и)?[хе])?\s*[«"]?[А-Е]?[»"]?){0,6}\s*(класс(ов|ы|ах|ам|ами|а|е|у|ом)?|кл\.)(?!\w)|(?<![\w.,])(1[01]|[1-9])\s?[«"]?[А-Е][»"]?(?![\w.])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex("""начальн(ых|ые|ым|ыми)\s+класс|начальн(ой|ая|ую)\s+школ|младших\s+школьников""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Primary();
}

using System.Globalization;
using System.Text.RegularExpressions;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.People;

namespace QualityBot.Assessments.Reading;

/// <summary>Which work it is, from the lines over a table and from the name of the file.</summary>
internal static partial class WorkTitle
{
    /// <summary>What each line says, the first that says it counts; the name of the file is the last to be asked.</summary>
    public static Work Read(IEnumerable<string> lines) => lines.Select(Line).Aggregate(Work.Unknown, (work, line) => work.FilledFrom(line));

    private static Work Line(string text)
    {
        var subject = SubjectName.Recognise(Subject().Match(text) is { Success: true } labelled ? labelled.Groups["subject"].Value : text);
        var procedure = KnownProcedures.Recognise(text);
        return new(procedure?.Code, subject, GradeOf(text), YearOf(text, procedure)) { IsAdvanced = text.Contains("углуб", StringComparison.OrdinalIgnoreCase) };
    }

    private static int? GradeOf(string text) => Grade().Match(text) is { Success: true } match
        && int.Parse(match.Groups["grade"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 11 and var grade ? grade : null;

    /// <summary>The year itself; of a school year the spring for works that are written in spring, else nothing.</summary>
    private static int? YearOf(string text, Procedure? procedure)
    {
        if (SchoolYear().Match(text) is { Success: true } years && Number(years, "first") is var first && Number(years, "second") == (first + 1) % 100)
        {
            return procedure?.Code is KnownProcedures.Vpr or KnownProcedures.Oge or KnownProcedures.Ege or KnownProcedures.Gve ? first + 1 : null;
        }

        return Year().Match(text) is { Success: true } year ? Number(year, "year") : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""предмет\s*[:\-–—]?\s*(?<subject>[^,;\n]{3,60})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();

    [GeneratedRegex("""(?<![\d.])(?<grade>\d{1,2})\s?[-–]?\s?(?:[«"]?[А-Яа-яA-Za-z][»"]?\s?)?(?:х|ый|й|го|е|м)?[\s_]?(?:классы?|класса|классов|классах|кл\.?)(?![а-я])|класс\s*[:\-–—]\s*(?<grade>\d{1,2})(?!\d)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Grade();

    [GeneratedRegex("""(?<!\d)(?<first>20\d\d)\s?[-–/]\s?(?:20)?(?<second>\d\d)(?!\d)""", RegexOptions.ExplicitCapture)]
    private static partial Regex SchoolYear();

    [GeneratedRegex("""(?<!\d)(?<year>20\d\d)(?!\d)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}

using System.Text.RegularExpressions;

namespace QualityDomain.People.StaffList;

/// <summary>Which roles the wording of a post names. A cell may name several posts.</summary>
/// <remarks>Source: nomenclature of posts of teaching staff and how schools shorten it. Caretakers and cooks have no role here but tasks of their own.</remarks>
internal static partial class Posts
{
    /// <summary>The roles in the order of the text; empty when none is known.</summary>
    public static ValueList<Role> Read(string post)
    {
        var text = Folded.Of(post.Replace('.', ' ')); // «зам.директора» are two words.
        var roles = new List<Role>();
        foreach (Match match in Pattern().Matches(text))
        {
            var role = match.Groups.Values.Skip(1).First(group => group.Success).Name switch
            {
                "pastoral" => Role.DeputyPastoral,
                "deputy" => Role.DeputyAcademic,
                "director" => Role.Director,
                "secretary" => Role.Secretary,
                "head" => Role.AssociationHead,
                "leader" => Role.ClassTeacher,
                "primary" => Role.PrimaryTeacher,
                "psychologist" => Role.Psychologist,
                "social" => Role.SocialPedagogue,
                "methodist" => Role.Methodist,
                "librarian" => Role.Librarian,
                "computers" => Role.ItAdministrator,
                "teacher" => Role.SubjectTeacher,
                _ => (Role?)null, // A post with a role's word in it, which is another post.
            };
            if (role is { } known && !roles.Contains(known))
            {
                roles.Add(known);
            }
        }

        return roles.ToValueList();
    }

    [GeneratedRegex("""
          (?<other>зам[а-я]*\s+дир[а-я]*\s+по\s+(ахч|ахр|административн|хозяйств|безопасн|финанс)[а-я]*|учитель\s+(логопед|дефектолог)|(помощник|советник)\s+директора)
        | (?<pastoral>зам[а-я]*\s+(дир[а-я]*\s+)?(школы\s+)?по\s+(вр\b|воспит)[а-я]*)
        | (?<deputy>зам[а-я]*\s+(дир[а-я]*)|завуч[а-я]*|зувр)
        | (?<director>\bдиректор[а-я]*|и\s?о\s+директора)
        | (?<secretary>секретар[а-я]*|делопроизводител[а-я]*)
        | (?<head>(руководител[а-я]*|рук)\s+(шмо|мо|школьн[а-я]*\s+методич[а-я]*|методич[а-я]*\s+объед[а-я]*|кафедр[а-я]*))
        | (?<leader>(классн[а-я]*|кл)\s+рук[а-я]*)
        | (?<primary>учител[а-я]*\s+(начальн[а-я]*|нач)(\s+кл[а-я]*)?)
        | (?<psychologist>психолог[а-я]*)
        | (?<social>социальн[а-я]*\s+педагог[а-я]*|соцпедагог[а-я]*|соц\s+педагог[а-я]*)
        | (?<methodist>методист[а-я]*)
        | (?<librarian>библиотек[а-я]*)
        | (?<computers>системн[а-я]*\s+администратор[а-я]*|инженер[а-я]*|администратор\s+сайта|техник[а-я]*|специалист\s+по\s+икт|лаборант[а-я]*)
        | (?<teacher>учител[а-я]*|преподавател[а-я]*)
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}

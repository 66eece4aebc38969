using QualityBot.Staff;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>Rows of a paper that this person may not take in, so that they are never left out silently.</summary>
/// <param name="Words">How many, why, and who can take them.</param>
internal sealed record LeftOut(int Count, string Words)
{
    private const int MostNamed = 3;

    /// <summary>Null when nothing is left out.</summary>
    public static LeftOut? Of(PaperDraft draft, IntakeFacts facts, Permission permission)
    {
        var rows = draft.Rows.Where(row => row.IsTaken && !facts.May(permission, row)).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var grades = rows.SelectMany(row => row.NamedClasses.Grades).Distinct().Order().ToValueList();
        var classes = rows.SelectMany(row => row.NamedClasses.Classes).Where(one => !grades.Contains(one.Grade)).Distinct().Order().ToValueList();
        var takers = rows.Select(row => facts.WhoMay(permission, row)).Aggregate((one, other) => [.. one.Intersect(other)]);
        return new(rows.Count, Texts.LeftOut(rows.Count, new ClassSet(grades, classes).ToString(), [.. takers.OrderBy(person => IsHead(person, facts)).Take(MostNamed).Select(person => Named(person, facts))]));
    }

    /// <summary>The deputy of the area is named before the director, who has the whole school.</summary>
    private static bool IsHead(Person person, IntakeFacts facts) => Roles(person, facts).Any(one => one.Role is Role.Director or Role.Secretary);

    private static string Named(Person person, IntakeFacts facts) =>
        Roles(person, facts).FirstOrDefault(one => Permissions.ReachOf(one.Role, Permission.ImportPapers) != Reach.Nothing) is { } role ? $"{person.Name.WithInitials} ({RoleWords.Of(role.Role)})" : person.Name.WithInitials;

    private static IEnumerable<Appointment> Roles(Person person, IntakeFacts facts) => facts.Appointments.Where(one => one.PersonId == person.Id && one.HeldOn(facts.Today));
}

using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Decisions.Intake;

/// <summary>From a party as a document names it to the question whom of the staff it means.</summary>
public static class RoleRequests
{
    private const string PersonRole = "person";
    private const string OtherRole = "other";

    /// <summary>Requests from the narrowest to the widest: what the decision names of grades and subjects helps, but never hides the only holder.</summary>
    /// <param name="party">The party, with what it names itself.</param>
    /// <param name="grades">Grades that the decision names.</param>
    /// <param name="classes">Classes that the decision names («5А»).</param>
    /// <param name="subjects">Subjects that the decision names.</param>
    /// <param name="association">The association whose meeting it was; null: none.</param>
    public static IEnumerable<RoleRequest> Of(Party party, ValueList<int> grades, ValueList<string> classes, ValueList<string> subjects, string? association)
    {
        if (party.PersonName is { } name)
        {
            return [new(PersonRole) { Name = name, Post = party.Post }];
        }

        if (party.OtherText is { } words)
        {
            return [new(OtherRole) { Name = words }];
        }

        var own = ClassSet.TryParse(party.Grades, out var set) ? set : new(StageOf(party) ?? [], []);
        var bare = new RoleRequest(party.Role)
        {
            Grades = own.Grades,
            Classes = own.Classes.Select(one => one.ToString()).ToValueList(),
            Subjects = party.Subjects,
            Associations = party.Name is { } named ? [named] : [],
            Area = party.Note is { } remark && !remark.StartsWith("по ", StringComparison.Ordinal) ? remark : null, // «По согласованию», «по графику» are remarks, no areas.
        };
        var inArea = own.AllGrades.Count > 0 ? bare : bare with { Grades = grades, Classes = classes };
        var taught = party.Subjects.Count > 0 ? inArea : inArea with { Subjects = subjects };
        var united = association is not null && bare.Associations.Count == 0 ? taught with { Associations = [association] } : taught;
        return new[] { united, taught, inArea, bare, bare with { Associations = [] } }.Distinct();
    }

    /// <summary>«Классные руководители начальных классов»: the stage of school that the words behind the role name.</summary>
    private static ValueList<int>? StageOf(Party party) =>
        party is { Note: { } words, Role: PartyRoles.ClassTeachers or PartyRoles.Teachers or PartyRoles.SubjectTeachers } ? SchoolStages.Of(words) : null;

    /// <summary>The first request that finds somebody, or that finds several; otherwise the answer to the widest.</summary>
    public static Outcome<RoleHolding> Find(this RoleHolders holders, IEnumerable<RoleRequest> requests)
    {
        Outcome<RoleHolding>? last = null;
        foreach (var request in requests)
        {
            last = holders.Find(request);
            if (last is Outcome<RoleHolding>.Ok or Outcome<RoleHolding>.Refused { Problem: AmbiguousRole })
            {
                return last;
            }
        }

        return last ?? new UnknownRole(new(""));
    }
}

using QualityDomain.People;

namespace QualityDomain.Parents;

/// <summary>How a guardian appears in the program. The name is asked of nobody, so a guardian is called by the child or the class.</summary>
/// <remarks>Source: a decision of ours (P-1, data minimisation). This is the only place that says how.</remarks>
public static class Guardian
{
    private const string Word = "Родитель";

    /// <summary>The record of somebody who came by a class code or a slip.</summary>
    public static Person New(long id, long schoolId) => new(id, schoolId, Word, "", null);

    /// <summary>Whether the person came as a guardian and has told no name.</summary>
    public static bool IsOne(Person person) => person is { FamilyName: Word, GivenName: "" };

    /// <summary>«Родитель 5А-07, 7Б-12» for who is linked with children, «Родитель, 5А» for who hears a class, «Родитель» for neither; a person with a name goes by the name.</summary>
    /// <param name="codes">Codes of the children with whom the person is linked.</param>
    /// <param name="classes">Classes whose announcements the person hears.</param>
    public static string NameOf(Person person, IEnumerable<string> codes, IEnumerable<string> classes) =>
        !IsOne(person) ? person.Name.WithInitials
        : string.Join(", ", codes.Order(StringComparer.Ordinal)) is { Length: > 0 } children ? $"{Word} {children}"
        : string.Join(", ", classes.Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } heard ? $"{Word}, {heard}"
        : Word;
}

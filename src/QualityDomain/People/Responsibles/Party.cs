using System.Text;

namespace QualityDomain.People.Responsibles;

/// <summary>Who answers for a task, as a document says it: a role, a body or a named person.</summary>
/// <param name="Role">An id of <see cref="PartyRoles"/>, <c>person:ФИО</c> or <c>other:TEXT</c>.</param>
public sealed record Party(string Role)
{
    private const string PersonPrefix = "person:";
    private const string OtherPrefix = "other:";

    /// <summary>Grades as written, «5,6» or «1-4»; null: none are named.</summary>
    public string? Grades { get; init; }

    /// <summary>School subjects in the nominative.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>The post of a named person: an id of <see cref="PartyRoles"/>.</summary>
    public string? Post { get; init; }

    /// <summary>A name that narrows the role: of an association, of a department.</summary>
    public string? Name { get; init; }

    /// <summary>What else the text says of the role: the area of a deputy that has no id of its own.</summary>
    public string? Note { get; init; }

    /// <summary>«Фамилия И.О.» in the nominative; null for roles.</summary>
    public string? PersonName => Role.StartsWith(PersonPrefix, StringComparison.Ordinal) ? Role[PersonPrefix.Length..] : null;

    /// <summary>The text that names nobody we know; null for roles and persons.</summary>
    public string? OtherText => Role.StartsWith(OtherPrefix, StringComparison.Ordinal) ? Role[OtherPrefix.Length..] : null;

    public static Party Person(string name) => new(PersonPrefix + name);

    public static Party Other(string text) => new(OtherPrefix + text);

    /// <summary>The canonical form: <c>subject_teachers[grades=5,6][subject=история,география]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Role);
        Append(text, "grades", Grades);
        Append(text, "subject", Subjects.Count > 0 ? string.Join(',', Subjects) : null);
        Append(text, "role", Post);
        Append(text, "name", Name);
        Append(text, "note", Note);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string qualifier, string? value)
    {
        if (value is not null)
        {
            text.Append('[').Append(qualifier).Append('=').Append(value).Append(']');
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using QualityDomain.People;

namespace QualityDomain.Meetings;

/// <summary>Who is to read an announcement or come to a gathering.</summary>
/// <remarks>Parents are those who hold the role of a parent for a class on the day; everybody else with a role is staff.</remarks>
public abstract record ReaderSet
{
    private const char Comma = ',';

    private ReaderSet() { }

    /// <summary>The whole school: staff and parents.</summary>
    public sealed record Everybody : ReaderSet
    {
        public override string ToString() => "all";
    }

    /// <summary>Parents of the classes and grades; null: of all.</summary>
    public sealed record Families(ClassSet? Of) : ReaderSet
    {
        public override string ToString() => Of is null ? "families" : $"families:{Of}";
    }

    /// <summary>Staff with one of the roles; none named: all staff.</summary>
    public sealed record Colleagues(ValueList<Role> Roles) : ReaderSet
    {
        public override string ToString() => Roles.Count == 0 ? "staff" : $"staff:{string.Join(Comma, Roles)}";
    }

    /// <summary>The members of a subject association with its head.</summary>
    public sealed record Association(string Name) : ReaderSet
    {
        public override string ToString() => $"association:{Name}";
    }

    /// <summary>Whether whoever holds this role belongs to the readers.</summary>
    public bool Holds(Appointment held) => this switch
    {
        Everybody => true,
        Families(var of) => held.Role == Role.Parent && (of is null || ClassesOf(held).Any(of.Contains)),
        Colleagues(var roles) => held.Role != Role.Parent && (roles.Count == 0 || roles.Contains(held.Role)),
        Association(var name) => held.Role != Role.Parent && Folded.Same(held.Association, name),
        _ => throw new InvalidOperationException($"Unknown readers {this}."),
    };

    /// <summary>Whether parents may be among them, to whom the budget of unasked messages applies.</summary>
    public bool HasFamilies => this is Everybody or Families;

    /// <summary>The parent's classes that are meant, ascending: what marks the one copy that a parent of several children gets.</summary>
    public IReadOnlyList<SchoolClass> ClassesMeant(IEnumerable<Appointment> held) =>
    [
        .. held.Where(one => one.Role == Role.Parent && Holds(one)).SelectMany(ClassesOf)
            .Where(one => this is not Families { Of: { } of } || of.Contains(one)).Distinct().Order(),
    ];

    /// <summary>What a permission is asked for. A whole grade is more than any class of it.</summary>
    public Scope ScopeIn(long school) => this switch
    {
        Families({ } of) => new(school) { Grades = of.Grades, Classes = of.Grades.Count > 0 ? [] : of.Classes.Select(one => one.ToString()).ToValueList() },
        Association(var name) => new(school) { Association = name },
        _ => new(school),
    };

    /// <summary>Reads what <see cref="object.ToString"/> wrote.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out ReaderSet? result)
    {
        var (kind, rest) = (text ?? "").Split(':', 2) is [var one, var two] ? (one, two) : (text, null);
        result = (kind, rest) switch
        {
            ("all", null) => new Everybody(),
            ("families", null) => new Families(null),
            ("families", { } classes) when ClassSet.TryParse(classes, out var of) => new Families(of),
            ("staff", null) => new Colleagues([]),
            ("staff", { } roles) when roles.Split(Comma).All(name => Enum.TryParse<Role>(name, out _)) => new Colleagues(roles.Split(Comma).Select(Enum.Parse<Role>).ToValueList()),
            ("association", { Length: > 0 } name) => new Association(name),
            _ => null,
        };
        return result is not null;
    }

    private static IEnumerable<SchoolClass> ClassesOf(Appointment held) =>
        held.Classes.Select(name => SchoolClass.TryParse(name, out var one) ? one : null).OfType<SchoolClass>();
}

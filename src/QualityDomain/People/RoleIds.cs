using System.Diagnostics.CodeAnalysis;

namespace QualityDomain.People;

/// <summary>The names of roles outside the program: verbs, machine-readable output, canonical strings of responsibles.</summary>
public static class RoleIds
{
    /// <summary>One name for each role. Teachers' roles are named by their group, as schools do.</summary>
    public static string Of(Role role) => role switch
    {
        Role.Director => "director",
        Role.DeputyAcademic => "deputy_uvr",
        Role.DeputyPastoral => "deputy_vr",
        Role.Secretary => "secretary",
        Role.AssociationHead => "shmo_head",
        Role.ClassTeacher => "class_teachers",
        Role.SubjectTeacher => "subject_teachers",
        Role.PrimaryTeacher => "primary_teachers",
        Role.Psychologist => "psychologist",
        Role.SocialPedagogue => "social_pedagogue",
        Role.Methodist => "methodist",
        Role.Librarian => "librarian",
        Role.ItAdministrator => "it_admin",
        Role.Administrator => "admin",
        Role.Parent => "parent",
        Role.Employee => "employee",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a name."),
    };

    /// <summary>The roles that an id stands for, one or several; false when it names a body («pedcouncil») or nothing.</summary>
    public static bool TryRead(string? id, [NotNullWhen(true)] out ValueList<Role>? roles)
    {
        roles = id switch
        {
            "deputy" => [Role.DeputyAcademic, Role.DeputyPastoral],
            "administration" => [Role.Director, Role.DeputyAcademic, Role.DeputyPastoral],
            "teachers" => [Role.SubjectTeacher, Role.PrimaryTeacher, Role.ClassTeacher, Role.Psychologist, Role.SocialPedagogue],
            _ => Enum.GetValues<Role>().Where(role => Of(role) == id).ToValueList(),
        };
        roles = roles.Count == 0 ? null : roles;
        return roles is not null;
    }
}

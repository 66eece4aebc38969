using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>Roles in Russian.</summary>
internal static class RoleWords
{
    /// <summary>Roles in the order in which they are offered; a parent's is given by slips, not here.</summary>
    public static ValueList<Role> Offered { get; } =
    [
        Role.Director, Role.DeputyAcademic, Role.DeputyPastoral, Role.Secretary, Role.AssociationHead, Role.ClassTeacher,
        Role.SubjectTeacher, Role.PrimaryTeacher, Role.Psychologist, Role.SocialPedagogue, Role.Methodist, Role.Librarian,
        Role.ItAdministrator, Role.Administrator, Role.Employee,
    ];

    public static string Of(Role role) => role switch
    {
        Role.Director => "директор",
        Role.DeputyAcademic => "зам. директора по УВР",
        Role.DeputyPastoral => "зам. директора по ВР",
        Role.Secretary => "секретарь",
        Role.AssociationHead => "руководитель ШМО",
        Role.ClassTeacher => "классный руководитель",
        Role.SubjectTeacher => "учитель-предметник",
        Role.PrimaryTeacher => "учитель начальных классов",
        Role.Psychologist => "педагог-психолог",
        Role.SocialPedagogue => "социальный педагог",
        Role.Methodist => "методист",
        Role.Librarian => "библиотекарь",
        Role.ItAdministrator => "системный администратор",
        Role.Administrator => "администратор бота",
        Role.Parent => "родитель",
        Role.Employee => "сотрудник",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a word."),
    };

    /// <summary>«учитель-предметник: русский язык; 5А, 6Б».</summary>
    public static string Of(Appointment one) => Of(one.Role, one.Grades, one.Classes, one.Subjects, one.Association);

    public static string Of(Role role, ValueList<int> grades, ValueList<string> classes, ValueList<string> subjects, string? association)
    {
        var named = new ClassSet(grades, classes.Select(text => SchoolClass.TryParse(text, out var one) ? one : null).OfType<SchoolClass>().ToValueList()).ToString().Replace(",", ", ", StringComparison.Ordinal);
        var details = new[]
        {
            role == Role.AssociationHead ? association ?? "" : string.Join(", ", subjects),
            named is "" ? "" : grades.Count > 0 ? $"{named} кл." : named,
        }.Where(detail => detail is not "");
        return string.Join("; ", details) is { Length: > 0 } all ? $"{Of(role)}: {all}" : Of(role);
    }
}

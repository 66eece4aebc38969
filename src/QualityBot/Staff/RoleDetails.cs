using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.StaffList;

namespace QualityBot.Staff;

/// <summary>What narrows a role down, as a person types it: «математика; 5А, 6Б», «5А», «1–4», «ШМО гуманитарного цикла».</summary>
internal static class RoleDetails
{
    /// <summary>Whether the role needs a further question.</summary>
    public static bool Needed(Role role) => role is Role.ClassTeacher or Role.SubjectTeacher or Role.PrimaryTeacher or Role.AssociationHead or Role.DeputyAcademic or Role.DeputyPastoral;

    /// <summary>Reads the details; null when they do not fit the role.</summary>
    public static RoleDraft? Read(Role role, string text) => role switch
    {
        Role.ClassTeacher => ClassSet.TryParse(text, out var led) && led.Classes.Count > 0 && led.Grades.Count == 0 ? new(role) { Classes = Names(led) } : null,
        Role.PrimaryTeacher => ClassSet.TryParse(text, out var taught) ? new(role) { Classes = Names(taught), Grades = taught.Grades } : null,
        Role.DeputyAcademic or Role.DeputyPastoral => ClassSet.TryParse(text, out var area) ? new(role) { Grades = area.AllGrades.Count == 11 ? [] : area.AllGrades } : null,
        Role.AssociationHead => text.Trim() is { Length: > 2 and <= 200 } name ? new(role) { Association = name } : null,
        Role.SubjectTeacher => Teacher(text),
        _ => new(role),
    };

    private static RoleDraft? Teacher(string text)
    {
        var parts = text.Split([';', ':', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var subjects = parts.Where(part => !ClassSet.TryParse(part, out _)).SelectMany(part => part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToValueList();
        var classes = ClassSet.TryParse(string.Join(',', parts.Where(part => ClassSet.TryParse(part, out _))), out var set) ? set : new([], []);
        return subjects.Count == 0 || subjects.Any(subject => subject.Length is < 2 or > 100) ? null
            : new(Role.SubjectTeacher) { Subjects = subjects, Classes = Names(classes), Grades = classes.Grades };
    }

    private static ValueList<string> Names(ClassSet set) => set.Classes.Select(one => one.ToString()).ToValueList();
}

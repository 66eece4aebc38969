using QualityDomain.People.Responsibles;

namespace QualityDomain.Decisions.Intake;

/// <summary>A party in Russian, as a chat names it.</summary>
public static class PartyNames
{
    public static string Of(Party party)
    {
        var name = party switch
        {
            { PersonName: { } person } => person,
            { OtherText: { } text } => text,
            _ => Name(party.Role),
        };
        var details = new[] { party.Name, party.Note, party.Subjects.Count > 0 ? string.Join(", ", party.Subjects) : null, party.Grades is { } grades ? $"{grades} кл." : null }
            .OfType<string>().ToList();
        return details.Count == 0 ? name : $"{name} ({string.Join("; ", details)})";
    }

    private static string Name(string role) => role switch
    {
        PartyRoles.DeputyAcademic => "зам. директора по УВР",
        PartyRoles.DeputyPastoral => "зам. директора по ВР",
        PartyRoles.Deputy => "зам. директора",
        PartyRoles.Director => "директор",
        PartyRoles.Secretary => "секретарь",
        PartyRoles.Administration => "администрация",
        PartyRoles.AssociationHead => "руководители ШМО",
        PartyRoles.SubjectTeachers => "учителя-предметники",
        PartyRoles.ClassTeachers => "классные руководители",
        PartyRoles.PrimaryTeachers => "учителя начальных классов",
        PartyRoles.Teachers => "педагоги",
        PartyRoles.SubjectDepartment => "предметная кафедра",
        PartyRoles.Organizer => "организатор",
        PartyRoles.Psychologist => "педагог-психолог",
        PartyRoles.SocialPedagogue => "социальный педагог",
        PartyRoles.Methodist => "методист",
        PartyRoles.MethodicalCouncil => "методический совет",
        PartyRoles.Librarian => "библиотекарь",
        PartyRoles.ItAdministrator => "системный администратор",
        PartyRoles.PedagogicalCouncil => "педагогический совет",
        PartyRoles.WorkingGroup => "рабочая группа",
        PartyRoles.ParentsCommittee => "родительский комитет",
        PartyRoles.Parent => "родители",
        _ => role,
    };
}

namespace QualityDomain.People.Responsibles;

/// <summary>Ids of the roles and bodies that answer for tasks.</summary>
public static class PartyRoles
{
    public const string DeputyAcademic = "deputy_uvr";
    public const string DeputyPastoral = "deputy_vr";
    public const string Deputy = "deputy";
    public const string Director = "director";
    public const string Secretary = "secretary";
    public const string Administration = "administration";
    public const string AssociationHead = "shmo_head";
    public const string SubjectTeachers = "subject_teachers";
    public const string ClassTeachers = "class_teachers";
    public const string PrimaryTeachers = "primary_teachers";
    public const string Teachers = "teachers";
    public const string SubjectDepartment = "subject_department";
    public const string Organizer = "organizer";
    public const string Psychologist = "psychologist";
    public const string SocialPedagogue = "social_pedagogue";
    public const string Methodist = "methodist";
    public const string MethodicalCouncil = "methodical_council";
    public const string Librarian = "librarian";
    public const string ItAdministrator = "it_admin";
    public const string PedagogicalCouncil = "pedcouncil";
    public const string WorkingGroup = "working_group";
    public const string ParentsCommittee = "parents_committee";
    public const string Parent = "parent";
}

namespace QualityDomain.People;

/// <summary>A post or duty that a person holds at the school. A person may hold several.</summary>
/// <remarks>Rows of the matrix in DOMAIN.md §2.</remarks>
public enum Role
{
    Director,
    DeputyAcademic,
    DeputyPastoral,
    Secretary,
    AssociationHead,
    ClassTeacher,
    SubjectTeacher,
    PrimaryTeacher,
    Psychologist,
    SocialPedagogue,
    Methodist,
    Librarian,
    ItAdministrator,
    Administrator,
    Parent,
}

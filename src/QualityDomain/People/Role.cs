namespace QualityDomain.People;

/// <summary>A post or duty that a person holds at the school. A person may hold several.</summary>
/// <remarks>Columns of the matrix in <see cref="Permissions"/>; external names in <see cref="RoleIds"/>.</remarks>
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

    /// <summary>Who runs the program for the school: may be any person, most often the system administrator or the secretary.</summary>
    Administrator,
    Parent,

    /// <summary>Everybody else who works at the school: has tasks of the own, and no more.</summary>
    Employee,
}

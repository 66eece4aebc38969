namespace QualityDomain.People;

/// <summary>How far a permission of a role reaches. A cell of the matrix may name several; one that covers is enough.</summary>
[Flags]
public enum Reach
{
    /// <summary>Not at all: the cell holds a dash.</summary>
    Nothing = 0,

    /// <summary>Everything of the school.</summary>
    School = 1 << 0,

    /// <summary>The grades of the appointment. What names no grade belongs to every area; what names several belongs to each area that has one of them.</summary>
    Area = 1 << 1,

    /// <summary>The subject association that the appointment names.</summary>
    OwnAssociation = 1 << 2,

    /// <summary>The subjects that the appointment names.</summary>
    OwnSubject = 1 << 3,

    /// <summary>Classes that the appointment names, and nothing outside them.</summary>
    OwnClass = 1 << 4,

    /// <summary>What is the person's own: the assignee, the holder of a plan, the addressee.</summary>
    Own = 1 << 5,

    /// <summary>Pupils whom the person supports.</summary>
    Supported = 1 << 6,

    /// <summary>What somebody with the right delegated to the person.</summary>
    Delegated = 1 << 7,

    /// <summary>The person's own children.</summary>
    OwnChildren = 1 << 8,
}

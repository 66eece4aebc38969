namespace QualityDomain.People;

/// <summary>A member of staff or a guardian, known to one school.</summary>
/// <remarks>A dismissed person keeps the record, so that papers still name who answered for what.</remarks>
public sealed record Person(long Id, long SchoolId, string FamilyName, string GivenName, string? Patronymic)
{
    /// <summary>The last day of work, included; null while employed.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>How the person is reached.</summary>
    public ContactMode Contact { get; init; } = ContactMode.Messenger;

    /// <summary>The minute of the local day at which the person wants the digest; null: the default of the role.</summary>
    public TimeOnly? DigestAt { get; init; }

    /// <summary>Whether the person still works here on <paramref name="day"/>.</summary>
    public bool WorksOn(DateOnly day) => LeftOn is not { } last || day <= last;
}

/// <summary>How a person is reached: by messenger, by the school's local page, or on paper only.</summary>
public enum ContactMode
{
    Messenger,
    Page,
    Paper,
}

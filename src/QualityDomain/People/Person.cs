namespace QualityDomain.People;

/// <summary>A member of staff or a guardian, known to one school.</summary>
/// <remarks>A dismissed person keeps the record, so that papers still name who answered for what.</remarks>
/// <param name="Id">Unique over all schools.</param>
/// <param name="SchoolId">The school that the person belongs to.</param>
/// <param name="FamilyName">Фамилия in the nominative.</param>
/// <param name="GivenName">Имя, or its first letter where the school's list gives only initials.</param>
/// <param name="Patronymic">Отчество or its first letter; null: there is none.</param>
public sealed record Person(long Id, long SchoolId, string FamilyName, string GivenName, string? Patronymic)
{
    /// <summary>The post in the school's own wording, «Учитель математики»; null: not known.</summary>
    public string? Post { get; init; }

    /// <summary>Weekly load in hours, as the staff list gives it; null: not known.</summary>
    public decimal? WeeklyHours { get; init; }

    /// <summary>Electronic mail; null: not known.</summary>
    public string? Email { get; init; }

    /// <summary>The last day of work, included; null while employed.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>How the person is reached.</summary>
    public ContactMode Contact { get; init; } = ContactMode.Messenger;

    /// <summary>The minute of the local day at which the person wants the digest; null: the default of the role.</summary>
    public TimeOnly? DigestAt { get; init; }

    /// <summary>The name with its ways of writing.</summary>
    public PersonName Name => new(FamilyName, GivenName, Patronymic);

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

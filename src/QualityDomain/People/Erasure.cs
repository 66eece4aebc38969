namespace QualityDomain.People;

/// <summary>Taking a person's data away for good, once the person has left and nothing requires to keep them.</summary>
/// <remarks>Source: a decision of ours (P-9), with a term that the school chooses: 152-ФЗ asks to destroy what is no longer needed.</remarks>
public static class Erasure
{
    /// <summary>How long data are kept after the last day of work unless the school says otherwise: the year in which papers are still asked about.</summary>
    public const int UsualDays = 365;

    /// <summary>The person as a number: what papers and cards then name.</summary>
    /// <param name="openAssignments">How many assignments still await somebody's work.</param>
    /// <param name="keptDays">Calendar days to keep data after the last day of work.</param>
    public static Outcome<Person> Of(Person person, int openAssignments, int keptDays, DateOnly today) => person switch
    {
        { LeftOn: null } => new StillWorksHere(person.Id),
        { LeftOn: { } last } when last >= today => new StillWorksHere(person.Id),
        { LeftOn: { } last } when last.AddDays(keptDays) >= today => new MustBeKept(person.Id, last.AddDays(keptDays)),
        _ when openAssignments > 0 => new HasOpenWork(person.Id, openAssignments),
        _ when person == Nameless(person) => new WasErasedBefore(person.Id),
        _ => Nameless(person),
    };

    private static Person Nameless(Person person) => new(person.Id, person.SchoolId, $"Сотрудник № {person.Id}", "", null) { LeftOn = person.LeftOn, Contact = ContactMode.Paper };
}

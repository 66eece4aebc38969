namespace QualityDomain.People;

/// <summary>The minute of the local day at which a person gets the digest.</summary>
/// <remarks>Source: a decision of ours – the administration before the day begins, teachers after lessons, parents after work.</remarks>
public static class DigestHour
{
    public static readonly TimeOnly Administration = new(7, 30);
    public static readonly TimeOnly Teachers = new(14, 30);
    public static readonly TimeOnly Parents = new(17, 0);

    /// <summary>What the person chose, else the default of the roles: the administration's comes before the teachers', theirs before the parents'.</summary>
    public static TimeOnly Of(Person person, IEnumerable<Role> roles) => person.DigestAt ?? DefaultOf(roles.ToList());

    private static TimeOnly DefaultOf(List<Role> roles) => roles switch
    {
        _ when roles.Exists(role => role is Role.Director or Role.DeputyAcademic or Role.DeputyPastoral or Role.Secretary or Role.Administrator) => Administration,
        [_, ..] when roles.TrueForAll(role => role == Role.Parent) => Parents,
        _ => Teachers,
    };
}

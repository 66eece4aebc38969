using QualityDomain.People;

namespace QualityDomain.FollowUp.Digests;

/// <summary>For whom a digest is made: it decides the default hour and the budget of unasked messages.</summary>
public enum Audience
{
    Staff,
    Parent,
    Deputy,
    Director,
}

/// <summary>What follows from the audience. Sources: decisions of ours (hours, budget).</summary>
public static class Audiences
{
    /// <summary>The audience of a person with these roles: the highest counts, a colleague who is a parent is a colleague.</summary>
    public static Audience Of(IEnumerable<Role> roles)
    {
        var held = roles.ToHashSet();
        return held.Contains(Role.Director) ? Audience.Director
            : held.Contains(Role.DeputyAcademic) || held.Contains(Role.DeputyPastoral) ? Audience.Deputy
            : held.Count > 0 && held.All(role => role == Role.Parent) ? Audience.Parent
            : Audience.Staff;
    }

    /// <summary>The hour of the digest for those who chose none.</summary>
    public static TimeOnly DefaultHour(this Audience audience) => audience switch
    {
        Audience.Director or Audience.Deputy => new(7, 30),
        Audience.Parent => new(17, 0),
        _ => new(14, 30),
    };

    /// <summary>How many unasked messages a person bears: in a day, and in a week from Monday to Sunday (null: as many as days allow).</summary>
    public static (int PerDay, int? PerWeek) Budget(this Audience audience) => audience switch
    {
        Audience.Deputy => (2, null),
        Audience.Director => (1, 2),
        Audience.Parent => (1, 2),
        _ => (1, 3),
    };
}

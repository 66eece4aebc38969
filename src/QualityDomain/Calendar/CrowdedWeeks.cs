namespace QualityDomain.Calendar;

/// <summary>Too much for one within one week: nobody does five things well on the same days.</summary>
/// <remarks>The one rule for papers before they are signed and for the register in work. The number is a decision of ours: one a day.</remarks>
public static class CrowdedWeeks
{
    /// <summary>From this many tasks on it is too much.</summary>
    public const int TooMany = 5;

    /// <summary>The crowded weeks, earliest first.</summary>
    /// <param name="tasks">Who has to do what by when; a task counts once for each who in each week.</param>
    public static IEnumerable<(TWho Who, DateOnly Monday, ValueList<TTask> Tasks)> Of<TWho, TTask>(IEnumerable<(TWho Who, DateOnly Due, TTask Task)> tasks) =>
        from each in tasks
        group each.Task by (each.Who, Monday: Week.MondayOf(each.Due)) into week
        let distinct = week.Distinct().ToValueList()
        where distinct.Count >= TooMany
        orderby week.Key.Monday
        select (week.Key.Who, week.Key.Monday, distinct);
}

using QualityDomain.Deadlines;
using QualityDomain.FollowUp;

namespace QualityDomain.Decisions.Intake;

/// <summary>The due days with which a decision is begun.</summary>
/// <remarks>
/// Decision of ours: of several due days those that are past are not made up for; a later period opens when it begins,
/// except that somebody is always told of the first. A recurring task that is given late in its period begins with the next.
/// </remarks>
public static class FirstDays
{
    /// <summary>At least one; a past one only when nothing lies ahead.</summary>
    public static IReadOnlyList<DueDay> Of(Deadline deadline, DueContext context, DateOnly today)
    {
        var given = context with { GivenOn = today > context.MadeOn ? today : context.MadeOn };
        var all = Unfolding.New(deadline, given, [], today).ToList();
        var ahead = all.Where(day => day.Due is not { } due || due >= today).ToList();
        if (ahead.Count == 0)
        {
            return all.Count == 0 ? [new(null)] : [all.MaxBy(day => day.Due)!];
        }

        var begun = ahead.Where(day => day.PeriodStart is not { } start || start <= today).ToList();
        return begun.Count > 0 ? begun : [ahead.MinBy(day => day.Due)!];
    }

    /// <summary>Whether every due day lies before <paramref name="today"/>.</summary>
    public static bool ArePast(Deadline deadline, DueContext context, DateOnly today) => Of(deadline, context, today).All(day => day.Due < today);
}

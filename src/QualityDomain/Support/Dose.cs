using QualityDomain.Assessments.Gaps;
using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityDomain.Support;

/// <summary>How much of the planned work was held in a stretch of days.</summary>
/// <remarks>From 80 % on support counts as given as planned; below it a teacher may need help. Source of the line: practice of support systems elsewhere; used here for help only, never as discipline.</remarks>
/// <param name="Planned">Lessons planned; weeks without lessons of the class count nothing, a short week its share.</param>
/// <param name="Held">Lessons held; more than planned is no fault.</param>
public sealed record Dose(int Planned, int Held, int MinutesPlanned, int MinutesHeld)
{
    /// <summary>From this share on, included.</summary>
    public const double Enough = 0.8;

    /// <summary>Held of planned, at most 1; null: nothing was planned.</summary>
    public double? Kept => Planned == 0 ? null : Math.Min(1, Held / (double)Planned);

    /// <summary>Whether the line is reached; null: nothing was planned.</summary>
    public bool? IsEnough => Kept >= Enough ? true : Kept is null ? null : false;

    public static Dose operator +(Dose one, Dose other) =>
        new(one.Planned + other.Planned, one.Held + other.Held, one.MinutesPlanned + other.MinutesPlanned, one.MinutesHeld + other.MinutesHeld);

    public static Dose None { get; } = new(0, 0, 0, 0);

    /// <summary>The dose of a plan from <paramref name="first"/> to <paramref name="last"/>, both included, cut to the days of the plan.</summary>
    /// <param name="entries">Of the pupil; those of other plans and other kinds, and those taken back, count nothing.</param>
    public static Dose Of(SupportPlan plan, string schoolClass, IEnumerable<SupportEntry> entries, SchoolCalendar calendar, DateOnly first, DateOnly last)
    {
        var (from, to) = (Max(first, plan.From), Min(last, plan.ClosedOn is { } closed ? Min(plan.Until, closed) : plan.Until));
        var held = entries.Where(entry => entry.Stands && entry.PlanId == plan.Id && entry.Kind == SupportKind.ExtraLessons && entry.On >= from && entry.On <= to).ToList();
        var planned = plan.Rhythm is null ? 0 : Lessons(plan.Rhythm, schoolClass, calendar, from, to);
        return new(planned, held.Count, planned * (plan.Rhythm?.Minutes ?? 0), held.Sum(entry => entry.Minutes ?? plan.Rhythm?.Minutes ?? 0));
    }

    /// <summary>Whole lessons that a rhythm asks for: of every week the share of its days with lessons, summed and rounded down once at the end.</summary>
    private static int Lessons(Rhythm rhythm, string schoolClass, SchoolCalendar calendar, DateOnly from, DateOnly to)
    {
        var grade = SchoolClass.TryParse(schoolClass, out var one) ? one.Grade : 0;
        var week = calendar.YearOf(from) is var year && (year.WorkingWeek == 6 ^ year.ClassesWithOtherWeek.Contains(schoolClass)) ? 6 : 5;
        var days = 0;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            days += calendar.HasLessons(day, grade, schoolClass) ? 1 : 0;
        }

        return days * rhythm.PerWeek / week;
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Support;

/// <summary>What a teacher may log, with what was logged last: the fewer things are asked, the sooner the next lesson begins.</summary>
/// <param name="Recent">The last lessons of the person, the newest first, each as it would be repeated.</param>
/// <param name="Plans">Plans of these pupils that run today.</param>
internal sealed record LogFacts(Roster Roster, ValueList<LastLesson> Recent, ValueList<SupportPlan> Plans)
{
    private const int LookedAt = 60;

    /// <summary>Lessons older than a term are no habit any more.</summary>
    private const int DaysOfHabit = 120;

    public static async Task<LogFacts> Read(AppDb db, Input input, CancellationToken ct)
    {
        var (school, me, today) = (input.Here.Id, input.Someone.Id, input.Today);
        var roster = await Roster.Read(db, input, Permission.LogSupport, ct);
        var oldest = today.AddDays(-DaysOfHabit);
        var entries = await db.Of<SupportEntry>(school).Where(entry => entry.ById == me && entry.On >= oldest && entry.UndoneAt == null)
            .OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Id).Take(LookedAt).ToListAsync(ct);
        var pupils = roster.Pupils.Select(pupil => pupil.Id).ToHashSet();
        var plans = (await db.Of<SupportPlan>(school).Where(plan => plan.State == SupportState.Active).ToListAsync(ct)).Where(plan => pupils.Contains(plan.PupilId)).ToValueList();
        return new(roster, [.. LastLesson.Of(entries.Where(entry => pupils.Contains(entry.PupilId)))], plans);
    }

    /// <summary>The plan that a piece of work belongs to: the person's own for that pupil, else the only one; null: none, or several of others.</summary>
    public long? PlanOf(long pupilId, long personId, DateOnly on)
    {
        var running = Plans.Where(plan => plan.PupilId == pupilId && plan.From <= on && on <= plan.Until).ToList();
        var own = running.Where(plan => plan.LeadId == personId).ToList();
        return own is [var mine, ..] ? mine.Id : running is [var only] ? only.Id : null;
    }

    /// <summary>Topics that are offered: the gaps of these pupils' plans, then the person's own last topics.</summary>
    public IReadOnlyList<string> Topics(IReadOnlyCollection<long> pupils) =>
    [
        .. Plans.Where(plan => pupils.Contains(plan.PupilId)).SelectMany(plan => plan.Gaps)
            .Concat(Recent.Select(lesson => lesson.Topic)).Where(topic => topic.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(6),
    ];

    /// <summary>Those with a plan or with lessons of this person first, then the others by their numbers.</summary>
    public IReadOnlyList<Rostered> NearFirst(string schoolClass)
    {
        var near = Plans.Select(plan => plan.PupilId).Concat(Recent.SelectMany(lesson => lesson.Pupils)).ToHashSet();
        return [.. Roster.Of(schoolClass).OrderBy(pupil => !near.Contains(pupil.Id)).ThenBy(pupil => pupil.Code)];
    }
}

/// <summary>A lesson that may be held again: with whom, what, about what, how long.</summary>
internal sealed record LastLesson(ValueList<long> Pupils, SupportKind Kind, string Topic, int? Minutes, DateOnly On)
{
    private const int Most = 5;

    /// <summary>The last different lessons; the same pupils with the same topic are one.</summary>
    public static IEnumerable<LastLesson> Of(IEnumerable<SupportEntry> newestFirst) => newestFirst
        .GroupBy(entry => entry.LessonId)
        .Select(lesson => new LastLesson([.. lesson.Select(entry => entry.PupilId).Order()], lesson.First().Kind, lesson.First().Topic, lesson.First().Minutes, lesson.First().On))
        .DistinctBy(lesson => (lesson.Pupils, lesson.Kind, lesson.Topic))
        .Take(Most);
}

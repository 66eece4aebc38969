using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityDomain.FollowUp.Digests;

/// <summary>Which digests go out now.</summary>
/// <remarks>
/// Planned from facts alone: a second run plans nothing new, a late run merges everything that came up meanwhile into
/// one message. Each reader gets at most one digest a day; a rung of the ladder that comes up after it goes by itself
/// if the budget still has room, else with the next digest. What is due at an hour of today is said before that hour,
/// whatever hour the reader chose and whatever the budget has left (<see cref="DueHours"/>).
/// </remarks>
public static class DigestPlan
{
    /// <summary>The messages to send at <paramref name="now"/>, none in quiet hours.</summary>
    public static IEnumerable<Digest> Due(DigestFacts facts, SchoolMoment now) =>
        QuietHours.MaySpeak(now, facts.Calendar) ? Due(facts, now, new DueHours(facts, now.Day)) : [];

    private static IEnumerable<Digest> Due(DigestFacts facts, SchoolMoment now, DueHours hours) =>
        facts.Readers.Where(reader => hours.SpeakAt(reader) <= now.Time).Select(reader => For(reader, facts, hours, now.Day)).OfType<Digest>();

    private static Digest? For(Reader reader, DigestFacts facts, DueHours hours, DateOnly today)
    {
        var person = reader.Person;
        if (person.Contact != ContactMode.Messenger || !person.WorksOn(today))
        {
            return null;
        }

        if (Room.For(reader, facts, today) is not { } room)
        {
            return hours.Has(person.Id) && Late(reader, facts, today, hours) is { IsEmpty: false } hurried ? hurried : null;
        }

        var key = Digest.KeyOf(facts.School.Id, today, person.Id);
        var digest = facts.Issued.Contains(key)
            ? Late(reader, facts, today)
            : Sections.Fill(new Digest(key, facts.School.Id, person.Id, today), reader, OwnSection.Of(person.Id, facts, today, room.UpTo), facts);
        return digest.IsEmpty ? null : digest;
    }

    /// <summary>Only what cannot wait until tomorrow: rungs of the ladder of today.</summary>
    /// <param name="hours">When given, only what is due at an hour of today.</param>
    private static Digest Late(Reader reader, DigestFacts facts, DateOnly today, DueHours? hours = null)
    {
        var urgent = OwnSection.Of(reader.Person.Id, facts, today, today).Where(item => item.Steps.Any(IsUrgent) && hours?.IsTimed(item.Line.AssignmentId) != false).ToList();
        var key = urgent.SelectMany(item => item.Steps).Where(IsUrgent).Select(step => Digest.LateKeyOf(step, today)).FirstOrDefault() ?? "";
        return Sections.WithOwn(new Digest(facts.Issued.Contains(key) ? key + "/again" : key, facts.School.Id, reader.Person.Id, today), urgent);

        bool IsUrgent(Step step) => step.Kind == StepKind.Before && step.On == today;
    }
}

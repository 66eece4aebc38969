using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Decisions;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>Tells those who may put drafts in force that there are some: one message to each deputy and to the director, never in quiet hours.</summary>
internal static class Drafts
{
    public static IEnumerable<Effect> Tell(ImportFacts facts, ImportBatch batch, int count, DateTimeOffset now) => Tell(
        facts, About(batch), Texts.DraftsWait(batch, count, facts.Intake.Importer.Person), new Button(Texts.PutInForce, Press.PutInForce, batch.Id), now);

    public static IEnumerable<Effect> Tell(ImportFacts facts, Decision draft, DateTimeOffset now) => Tell(
        facts, About(draft), Texts.DraftWaits(draft, facts.Intake.Importer.Person), new Button(Texts.PutInForce, Press.PutInForce, draft.Id, 0, Press.OneDecision), now);

    public static string About(ImportBatch batch) => $"import/{batch.Id}";

    public static string About(Decision draft) => $"draft/{draft.Id}";

    /// <summary>The next moment at which the school's people may be told something unasked.</summary>
    public static DateTimeOffset NextHour(string zoneId, DateTimeOffset now, SchoolCalendar calendar)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);
        var moment = SchoolMoment.At(now, zone);
        return QuietHours.MaySpeak(moment, calendar) ? now : QuietHours.Next(moment, calendar).ToInstant(zone);
    }

    private static IEnumerable<Effect> Tell(ImportFacts facts, string about, string words, Button button, DateTimeOffset now) =>
        from person in facts.Intake.People
        where person.WorksOn(facts.Intake.Today)
        let actor = new Actor(person, facts.Intake.Appointments.Where(one => one.PersonId == person.Id && one.HeldOn(facts.Intake.Today)).ToValueList())
        where actor.Holds(Role.Director) || actor.Holds(Role.DeputyAcademic) || actor.Holds(Role.DeputyPastoral)
        select new Effect.Send(Recipient.Person(person.Id), words)
        {
            Key = $"{about}/{person.Id}",
            About = about,
            Priority = Priority.Announcement,
            NotBefore = NextHour(facts.ZoneId, now, facts.Intake.Calendar),
            Keyboard = new Keyboard.Inline(button),
        };
}

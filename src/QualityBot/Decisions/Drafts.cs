using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>Tells those who may put drafts in force that there are some.</summary>
internal static class Drafts
{
    /// <summary>One message to each deputy and to the director: the secretary's work waits for one of them.</summary>
    public static IEnumerable<Effect> Tell(ImportFacts facts, ImportBatch batch, int count) =>
        from person in facts.Intake.People
        where person.WorksOn(facts.Intake.Today)
        let actor = new Actor(person, facts.Intake.Appointments.Where(one => one.PersonId == person.Id && one.HeldOn(facts.Intake.Today)).ToValueList())
        where actor.Holds(Role.Director) || actor.Holds(Role.DeputyAcademic) || actor.Holds(Role.DeputyPastoral)
        select new Effect.Send(Recipient.Person(person.Id), Texts.DraftsWait(batch, count, facts.Intake.Importer.Person))
        {
            Key = $"drafts/{batch.Id}/{person.Id}",
            About = $"import/{batch.Id}",
            Priority = Priority.Reminder,
            Keyboard = new Keyboard.Inline(new Button(Texts.PutInForce, Press.PutInForce, batch.Id)),
        };
}

using QualityBot.Decisions;
using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Map;
using QualityDomain.People;
using DraftNews = QualityBot.Decisions.Drafts;

namespace QualityBot.Assessments.Measures;

/// <summary>Tells those who choose measures in that work that some were proposed, with the button that puts them in force; never in quiet hours.</summary>
internal static class MeasuresProposal
{
    /// <summary>What pending messages about a proposal go by.</summary>
    public static string About(long findingId) => $"finding/{findingId}";

    public static IEnumerable<Effect> Tell(MeasuresFacts facts, Observation one, Finding finding, IReadOnlyList<string> measures, Input input)
    {
        var cause = Texts.Name(KnownCauses.Find(finding.CauseId)!, facts.IsRecognisable(one.Group), facts.Assessment.Procedure);
        var words = Texts.ProposalWaits(input.Someone.Person, facts.Assessment.Work, one, cause, measures);
        return from person in facts.Import.Intake.People
               where person.WorksOn(input.Today)
               let actor = new Actor(person, facts.Import.Intake.Appointments.Where(held => held.PersonId == person.Id && held.HeldOn(input.Today)).ToValueList())
               where Permissions.May(actor, Permission.ChooseMeasures, facts.ScopeOf(one.Group)) && AnalysisView.SeesAll(actor, facts.Assessment)
               select new Effect.Send(Recipient.Person(person.Id), words)
               {
                   Key = $"{About(finding.Id)}/{facts.Import.LastNumber}/{person.Id}",
                   About = About(finding.Id),
                   Priority = Priority.Announcement,
                   NotBefore = DraftNews.NextHour(facts.Import.ZoneId, input.Now, facts.Import.Intake.Calendar),
                   Keyboard = new Keyboard.Inline(new Button(Texts.PutInForce, Press.PutInForce, finding.Id, 0, Press.OneFinding)),
               };
    }
}

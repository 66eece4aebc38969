using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.Minutes;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Checks;

/// <summary>Checks the decisions that are in work: what papers are checked for before they are signed, held to what has become of it since.</summary>
/// <remarks>Pure. The rules are decisions of ours, each from a mistake seen in a real register; what is closed or cancelled is left in peace.</remarks>
public static class RegisterLint
{
    private const int FewestLetters = 4;

    /// <summary>All remarks: the worst kinds first, within a kind by the number of the decision.</summary>
    /// <param name="entries">Decisions of one school.</param>
    /// <param name="holders">Who holds which role today.</param>
    public static ValueList<RegisterRemark> Of(IReadOnlyList<LintEntry> entries, RoleHolders holders)
    {
        var open = entries.Where(entry => entry.Decision.State is DecisionState.Active).OrderBy(entry => entry.Decision.Number).ToList();
        return open.SelectMany(entry => Single(entry, holders))
            .Concat(Repetitions.In(open))
            .Concat(Numbering.In(entries))
            .Concat(WeekLoad.In(open))
            .OrderBy(remark => remark.Kind)
            .ToValueList();
    }

    private static IEnumerable<RegisterRemark> Single(LintEntry entry, RoleHolders holders)
    {
        var (decision, meeting, matters) = entry;
        if (decision.Text.Count(char.IsLetter) < FewestLetters)
        {
            yield return new(RegisterRemarkKind.Empty, decision.Id, decision.Text);
        }

        var made = meeting?.HeldOn ?? decision.MadeOn;
        if (matters.Where(matter => !matter.Occurrence.IsOver).Select(matter => matter.Occurrence.Due).FirstOrDefault(due => due < made) is { } early)
        {
            yield return new(RegisterRemarkKind.BeforeMeeting, decision.Id, RussianText.ShortDay(early));
        }

        foreach (var words in MentionedYears.Over(decision.Text, made.Month >= 8 ? made.Year : made.Year - 1))
        {
            yield return new(RegisterRemarkKind.StaleYear, decision.Id, words);
        }

        if (!matters.Any(matter => matter.Assignments.Any(card => card.State != AssignmentState.Cancelled)))
        {
            yield return new(RegisterRemarkKind.NoPerson, decision.Id, decision.ResponsibleText);
        }

        foreach (var party in Unheld(decision, holders))
        {
            yield return new(RegisterRemarkKind.NobodyHolds, decision.Id, party);
        }

        if (decision.Deadline == "none" && matters.All(matter => matter.Occurrence.Due is null))
        {
            yield return new(RegisterRemarkKind.NoDeadline, decision.Id, decision.DeadlineText);
        }
    }

    private static IEnumerable<string> Unheld(Decision decision, RoleHolders holders) => CanonicalParties.Read(decision.Responsible)
        .Where(party => RoleRequests.Of(party, decision.Grades, decision.Classes, decision.Subjects, decision.Association)
            .All(request => holders.Find(request) is Outcome<RoleHolding>.Refused { Problem: UnknownRole }))
        .Select(party => party.OtherText ?? PartyNames.Of(party));
}

using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Papers;

/// <summary>How many decisions stand how. Shares are of those to be done: neither cancelled nor archived.</summary>
internal sealed record Figures(int InTime, int Late, int DoneWithoutDay, int Reported, int InWork, int Waiting, int Overdue, int Cancelled, int Archived, int Postponed)
{
    public static Figures Of(IReadOnlyCollection<TrackedDecision> decisions, DateOnly today)
    {
        var count = decisions.GroupBy(decision => decision.StandingOn(today)).ToDictionary(group => group.Key, group => group.Count());
        return new(
            At(Standing.InTime), At(Standing.Late), At(Standing.Done), At(Standing.Reported), At(Standing.InWork), At(Standing.Waiting), At(Standing.Overdue),
            At(Standing.Cancelled), At(Standing.Archived), decisions.Count(decision => decision.Postponements.Count > 0));

        int At(Standing standing) => count.GetValueOrDefault(standing);
    }

    public int Done => InTime + Late + DoneWithoutDay;

    /// <summary>What the shares are of.</summary>
    public int ToBeDone => Done + Reported + InWork + Waiting + Overdue;

    public int All => ToBeDone + Cancelled + Archived;

    /// <summary>Between 0 and 1; 0 when there is nothing to be done.</summary>
    public decimal ShareOf(int count) => ToBeDone == 0 ? 0 : (decimal)count / ToBeDone;

    /// <summary>The figures as a picture, without what is nought; null when there is nothing to be done.</summary>
    public ProgressChart? Chart(string title)
    {
        var parts = new (Series Series, int Count)[]
        {
            (new(Texts.InTime, Tone.Good), InTime),
            (new(Texts.DoneWithoutDay, Tone.Good), DoneWithoutDay),
            (new(Texts.LateDone, Tone.Fair), Late),
            (new(Texts.Reported, Tone.Accent), Reported),
            (new(Texts.InWork, Tone.Neutral), InWork),
            (new(Texts.Waiting, Tone.Weak), Waiting),
            (new(Texts.OverdueWord, Tone.Bad), Overdue),
        }.Where(part => part.Count > 0).ToList();
        return parts.Count == 0 ? null : new(title, parts.Select(part => part.Series).ToValueList(), parts.Select(part => (decimal)part.Count).ToValueList());
    }
}

namespace QualityDomain.Tests.FollowUp.Year;

/// <content>Decisions that go on living: every month, every Friday, every week, so many days after an event, always; and cards that change hands.</content>
internal sealed partial class Oracle
{
    public enum Rhythm { MonthlyBy, Fridays, Weekly, DaysAfter, WorkingDaysAfter, Always }

    public sealed class Rule
    {
        public int Id;
        public Rhythm Rhythm;
        public int Number; // the day of the month, or the days after the event
        public DateOnly Made;
        public int Lead;
        public int? Helper;
        public int Count;
        public int Latest; // the matter given last
        public DateOnly Newest; // first day of the newest period that has a card
    }

    public List<Rule> Rules { get; } = [];

    public int Handed { get; private set; }

    /// <summary>A new decision: its first period has cards at once; one that waits for an event has none.</summary>
    public void Begin(Rule rule)
    {
        Rules.Add(rule);
        if (rule.Rhythm == Rhythm.Always)
        {
            Give(rule, default, new(2027, 8, 31), rule.Made, repeat: false); // The end of the school year in which it was decided.
            return;
        }

        if (rule.Rhythm >= Rhythm.DaysAfter) { return; }

        for (var period = First(rule, rule.Made); ; period = Following(rule, period))
        {
            // A week in which hardly a day is left is let pass; a named day never.
            var tooLate = rule.Rhythm == Rhythm.Weekly && period <= rule.Made && Worked(rule.Made, DueIn(rule, period)) < 2;
            if (DueIn(rule, period) > rule.Made && !tooLate)
            {
                Give(rule, period, DueIn(rule, period)!.Value, rule.Made, repeat: false);
                return;
            }
        }
    }

    /// <summary>The first look of a day at what begins.</summary>
    public void Unfold(DateOnly day)
    {
        foreach (var rule in Rules.Where(rule => rule.Rhythm < Rhythm.DaysAfter))
        {
            for (var period = Following(rule, rule.Newest); period <= day; period = Following(rule, period))
            {
                if (DueIn(rule, period) is { } due) { Give(rule, period, due, day, repeat: true); }
            }
        }
    }

    /// <summary>What all rules with a clock wait for happened.</summary>
    public void Happen(Rule rule, DateOnly on, DateOnly today)
    {
        var due = on.AddDays(rule.Number);
        if (rule.Rhythm == Rhythm.WorkingDaysAfter)
        {
            due = on;
            for (var left = rule.Number; left > 0; left--) { due = NextWorked(due); }
        }

        while (!Works(due)) { due = due.AddDays(1); }
        Give(rule, default, due, today, repeat: false);
    }

    /// <summary>Another person has the card: theirs is news; of a decision that comes again the next one is theirs, too.</summary>
    public void Change(Card card, int to, int newId, DateOnly today)
    {
        card.State = 'x';
        Handed++;
        Cards.Add(new()
        {
            Id = newId, Matter = card.Matter, Person = to, Lead = card.Lead, Share = card.Share, Group = card.Group, Standing = card.Standing, Due = card.Due, From = today,
        });
        if (Rules.Find(rule => rule.Latest == card.Matter) is not { } newest || card.Share) { return; }
        if (card.Lead) { newest.Lead = to; } else { newest.Helper = to; }
    }

    private void Give(Rule rule, DateOnly period, DateOnly due, DateOnly today, bool repeat)
    {
        // A waiting decision keeps its own place, the first card of any other takes it.
        var id = rule.Id + (2 * (rule.Rhythm is Rhythm.DaysAfter or Rhythm.WorkingDaysAfter ? ++rule.Count : rule.Count++));
        (rule.Newest, rule.Latest) = (period, id);
        var standing = rule.Rhythm == Rhythm.Always;
        Cards.Add(new() { Id = id, Matter = id, Person = rule.Lead, Lead = true, Standing = standing, Due = due, From = today, Repeat = repeat });
        if (rule.Helper is { } helper)
        {
            Cards.Add(new() { Id = id + 1, Matter = id, Person = helper, Standing = standing, Due = due, From = today, Repeat = repeat });
        }
    }

    private static DateOnly First(Rule rule, DateOnly day) => rule.Rhythm == Rhythm.MonthlyBy ? new(day.Year, day.Month, 1) : Monday(day);

    private static DateOnly Following(Rule rule, DateOnly period) => rule.Rhythm == Rhythm.MonthlyBy ? period.AddMonths(1) : period.AddDays(7);

    private DateOnly? DueIn(Rule rule, DateOnly period)
    {
        if (rule.Rhythm == Rhythm.MonthlyBy) { return period.AddDays(rule.Number - 1); }
        if (rule.Rhythm == Rhythm.Fridays) { return period.AddDays(4); }
        var last = WorkedUpTo(period.AddDays(6));
        return last >= period ? last : null;
    }

    private int Worked(DateOnly after, DateOnly? upTo)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= upTo; day = day.AddDays(1)) { count += Works(day) ? 1 : 0; }
        return count;
    }
}

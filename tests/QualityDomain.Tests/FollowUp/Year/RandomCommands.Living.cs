using QualityDomain.Deadlines;

namespace QualityDomain.Tests.FollowUp.Year;

/// <content>Parts handed over, decisions that recur or wait, and the events that they wait for.</content>
internal sealed partial class RandomCommands
{
    /// <summary>As many as a school's plan has, so that the year stays one that people could live through.</summary>
    private const int MostRules = 8;

    /// <summary>Room for the due days of one rule in a year, two ids each.</summary>
    private const int IdsOfRule = 200;

    private int lastPart = 1_000_000;
    private int lastRule = 10_000;

    private void HandOver(long matter, Oracle.Card card, DateOnly today)
    {
        var (id, to) = (++lastPart, random.Next(4, 10));
        DateOnly? due = random.Next(2) == 0 ? null : card.Due.AddDays(-random.Next(1, 6));
        if (school.Try(matter, each => each.HandOver(school.Actors[2], school.Actors[to].Person, "Часть", due, id, today)))
        {
            var whole = Leading(matter).Due;
            oracle.Cards.Add(new() { Id = id, Matter = (int)matter, Person = to, Share = true, Standing = Leading(matter).Standing, Due = due ?? whole, From = today });
        }
    }

    private void ChangeHands(long matter, Oracle.Card card, DateOnly today)
    {
        var (id, to) = (++lastPart, random.Next(2, 10));
        if (school.Try(matter, each => each.Reassign(school.Actors[2], card.Id, school.Actors[to].Person, id, today)))
        {
            oracle.Change(card, to, id, today);
        }
    }

    /// <summary>The card of whoever leads now; those who led before have closed ones.</summary>
    private Oracle.Card Leading(long matter) => oracle.Cards.First(other => other.Matter == matter && other.Lead && other.State != 'x');

    private void Begin(DateOnly today)
    {
        // What is decided after the report day belongs to the next school year, which this year does not see.
        var rhythm = (Oracle.Rhythm)Math.Min(random.Next(today < new DateOnly(2027, 5, 1) ? 8 : 5), (int)Oracle.Rhythm.Always);
        var rule = new Oracle.Rule
        {
            Id = lastRule += IdsOfRule, Rhythm = rhythm, Made = today, Lead = random.Next(2, 10), Helper = random.Next(3) == 0 ? random.Next(4, 10) : null,
            Number = rhythm == Oracle.Rhythm.MonthlyBy ? random.Next(1, 29) : random.Next(1, 15),
        };
        school.Begin(rule.Id, rule.Lead, rule.Helper, DeadlineOf(rule), today);
        oracle.Begin(rule);
    }

    private void Happen(DateOnly today)
    {
        var waiting = oracle.Rules.Where(rule => rule.Rhythm is Oracle.Rhythm.DaysAfter or Oracle.Rhythm.WorkingDaysAfter).ToList();
        if (waiting.Count > 0)
        {
            var (rule, on) = (waiting[random.Next(waiting.Count)], today.AddDays(-random.Next(0, 4)));
            school.Happen($"события {rule.Id}", on, today);
            oracle.Happen(rule, on, today);
        }
    }

    private static Deadline DeadlineOf(Oracle.Rule rule) => rule.Rhythm switch
    {
        Oracle.Rhythm.MonthlyBy => new Deadline.Recurring(new(RecurrenceUnit.Monthly) { ByDay = rule.Number }),
        Oracle.Rhythm.Fridays => new Deadline.Recurring(new(RecurrenceUnit.Weekly) { Weekdays = [DayOfWeek.Friday] }),
        Oracle.Rhythm.Weekly => new Deadline.Recurring(new(RecurrenceUnit.Weekly)),
        Oracle.Rhythm.Always => new Deadline.Ongoing(OngoingPeriod.Always),
        Oracle.Rhythm.DaysAfter => new Deadline.Relative(rule.Number, RelativeUnit.Days, true, $"события {rule.Id}"),
        _ => new Deadline.Relative(rule.Number, RelativeUnit.WorkingDays, true, $"события {rule.Id}"),
    };
}

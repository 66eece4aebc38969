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
            var whole = oracle.Cards.First(other => other.Matter == matter && other.Lead).Due;
            oracle.Cards.Add(new() { Id = id, Matter = (int)matter, Person = to, Share = true, Due = due ?? whole, From = today });
        }
    }

    private void Begin(DateOnly today)
    {
        var rhythm = (Oracle.Rhythm)random.Next(5);
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
        var waiting = oracle.Rules.Where(rule => rule.Rhythm >= Oracle.Rhythm.DaysAfter).ToList();
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
        Oracle.Rhythm.DaysAfter => new Deadline.Relative(rule.Number, RelativeUnit.Days, true, $"события {rule.Id}"),
        _ => new Deadline.Relative(rule.Number, RelativeUnit.WorkingDays, true, $"события {rule.Id}"),
    };
}

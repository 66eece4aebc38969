using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityDomain.Tests.FollowUp.Year;

/// <summary>What people of a school may do on a day, drawn at random, done to the product and told to the oracle.</summary>
internal sealed partial class RandomCommands(Random random, SimulatedSchool school, Oracle oracle)
{
    private int lastId = 100;

    public void Give(DateOnly today)
    {
        for (var count = random.Next(4); count > 0; count--)
        {
            One(today);
        }

        CatchUp(today);
    }

    /// <summary>What is a week late is done by and by, and reports do not lie for ever: the lists stay as long as people can read.</summary>
    private void CatchUp(DateOnly today)
    {
        foreach (var card in oracle.Cards.Where(card => card.State != 'x' && today.DayNumber - card.Due.DayNumber > 7 && random.Next(6) == 0).ToList())
        {
            if (card.State == 'o')
            {
                Report(card.Matter, card, today);
            }
            else if (card.State == 'r' && school.Try(card.Matter, each => each.Confirm(school.Actors[2], card.Id, today)))
            {
                Over(card.Matter, card);
            }
        }
    }

    private void One(DateOnly today)
    {
        var open = oracle.Cards.Where(card => card.State != 'x').ToList();
        var card = open.Count == 0 ? null : random.Next(2) == 0 ? open[0] : open[random.Next(open.Count)];
        var matter = card is null ? 0 : card.Matter;
        switch (random.Next(18))
        {
            case 0 or 1 or 2:
                Create(today);
                break;
            case 3 when card is not null:
                school.Try(matter, each => each.Acknowledge(school.Actors[card.Person], card.Id, today));
                break;
            case 4 or 5 or 6 when card is not null:
                Report(matter, card, today);
                break;
            case 7 or 12 or 13 when card is not null && school.Try(matter, each => each.Confirm(school.Actors[2], card.Id, today)):
                Over(matter, card);
                break;
            case 8 when card is not null && school.Try(matter, each => each.Return(school.Actors[3], card.Id, "Не то", today)):
                (card.State, card.Back, card.Quiet) = ('o', today, null);
                break;
            case 9 when card is not null:
                Postpone(matter, card, today);
                break;
            case 10 when card is not null:
                var until = today.AddDays(random.Next(1, 9));
                if (school.Try(matter, each => each.Snooze(school.Actors[card.Person], card.Id, until, today)))
                {
                    card.Quiet = until;
                }

                break;
            case 11 when random.Next(3) == 0:
                GoAway(today);
                break;
            case 14 when card is not null:
                HandOver(matter, card, today);
                break;
            case 15 when random.Next(12) == 0 && oracle.Rules.Count < MostRules:
                Begin(today);
                break;
            case 16 when random.Next(6) == 0:
                Happen(today);
                break;
            case 17 when card is not null && random.Next(2) == 0:
                ChangeHands(matter, card, today);
                break;
            default:
                break;
        }
    }

    private void Create(DateOnly today)
    {
        var id = lastId += 2;
        var due = today.AddDays(random.Next(4) == 0 ? random.Next(0, 4) : random.Next(3, 60));
        var lead = random.Next(5) == 0 ? random.Next(1, 4) : random.Next(4, 10);
        int? helper = random.Next(3) == 0 ? random.Next(4, 10) : null;
        var group = helper is not null && random.Next(3) == 0;
        school.Add(id, lead, helper, group, due, today);
        oracle.Cards.Add(new() { Id = id, Matter = id, Person = lead, Lead = true, Due = due, From = today });
        if (helper is { } other)
        {
            oracle.Cards.Add(new() { Id = id + 1, Matter = id, Person = other, Group = group, Due = due, From = today });
        }
    }

    private void Report(long matter, Oracle.Card card, DateOnly today)
    {
        if (!school.Try(matter, each => each.Report(school.Actors[card.Person], card.Id, new Proof(1, 1, card.Id, ProofKind.Reference, "Приказ № 1", card.Person, today), today)))
        {
            return;
        }

        // A teacher's report waits, and so does a part; a deputy or director closes by the own tap; a helper just says «сделано».
        card.State = card.Share || (card.Lead && card.Person >= 4) ? 'r' : 'x';
        if (card.State == 'x')
        {
            Over(matter, card);
        }
    }

    /// <summary>A card is done; with the lead's everything of that due day.</summary>
    private void Over(long matter, Oracle.Card card)
    {
        foreach (var done in oracle.Cards.Where(other => other == card || (card.Lead && other.Matter == matter)))
        {
            done.State = 'x';
        }
    }

    private void Postpone(long matter, Oracle.Card card, DateOnly today)
    {
        var to = (card.Due > today ? card.Due : today).AddDays(random.Next(1, 30));
        if (!school.Try(matter, each => each.Postpone(school.Actors[2], new Postponement(1, 1, matter, card.Due, to, "Нет данных", 2, today))))
        {
            return;
        }

        var whole = Leading(matter).Due;
        foreach (var moved in oracle.Cards.Where(other => other.Matter == matter && other.State != 'x' && !(other.Share && other.Due < whole)).ToList())
        {
            (moved.Due, moved.From, moved.Quiet, moved.Back, moved.Repeat) = (to, today, null, null, moved.Person == 2);
        }
    }

    /// <summary>Deputies stand in for each other, so that the list of the overdue keeps a deputy's budget.</summary>
    private void GoAway(DateOnly today)
    {
        var person = random.Next(2, 10);
        var (first, days) = (today.AddDays(random.Next(0, 5)), random.Next(1, 15));
        int? instead = random.Next(3) == 0 ? null : person < 4 ? 5 - person : random.Next(2, 10);
        if (oracle.Away.Any(leave => leave.Person == person) || instead == person)
        {
            return;
        }

        oracle.Away.Add((person, first, first.AddDays(days), instead));
        school.Leaves.Add(new Leave(school.Leaves.Count + 1, 1, person, first, first.AddDays(days), instead));
    }
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.Meetings;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;
using static QualityBot.Tests.Year.YearSchool;

namespace QualityBot.Tests.Year;

/// <summary>What people of a lively school do on a working day: more than a quiet school ever does, and by chance.</summary>
internal sealed class SchoolLife(TestBot bot, Random random, SchoolCalendar calendar)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(Given.School.ZoneId);
    private long next = 10_000_000;
    private int decisions;
    private int checkedIn;

    /// <summary>Announcements that may not wait, by the beginning of their messages' keys: the budget lets them through.</summary>
    public HashSet<string> MayExceed { get; } = [];

    public int Announced { get; private set; }

    public int Called { get; private set; }

    public int Sheets { get; private set; }

    public async Task Morning(DateOnly day)
    {
        Decide(day);
        Close(day);
        foreach (var (teacher, one) in ClassTeachers)
        {
            Maybe(0.45, () => Announce(teacher, Parents(one), day, 8 + random.Next(10)));
        }

        Maybe(0.25, () => Announce(Director, new ReaderSet.Families(null), day, 9));
        Maybe(0.15, () => Announce(Pastoral, new ReaderSet.Families(new([5, 6], [])), day, 12));
        Maybe(0.10, () => Announce(Deputy, new ReaderSet.Everybody(), day, 11));
        Maybe(0.20, () => Announce(Director, new ReaderSet.Colleagues([]), day, 10));
        Maybe(0.03, () => Announce(Director, new ReaderSet.Families(null), day, 13, urgent: true));
        Maybe(0.02, () => Call(Director, GatheringKind.SchoolParents, new ReaderSet.Families(null), day));
        Maybe(0.025, () => Call(50, GatheringKind.ClassParents, Parents("5А"), day));
        Maybe(0.025, () => Call(51, GatheringKind.ClassParents, Parents("6Б"), day));
        Maybe(0.025, () => Call(Director, GatheringKind.PedagogicalCouncil, Gathering.GuestsOf(GatheringKind.PedagogicalCouncil, null, null)!, day));
        if (random.NextDouble() < 0.10)
        {
            await Sheet();
        }

        Maybe(0.5, () => Log(day));
        if (day.Day is 12 or 13 or 14 && day.Month % 2 == 0 && checkedIn != day.Month)
        {
            Check(day);
        }
    }

    private void Maybe(double chance, Action act)
    {
        if (random.NextDouble() < chance)
        {
            act();
        }
    }

    private void Announce(long author, ReaderSet readers, DateOnly day, int hour, bool urgent = false)
    {
        var one = new Announcement(++next, 1, author, readers, $"Объявление {next}.", At(day, hour)) { Urgent = urgent, Total = 1 };
        bot.Store.Put(one);
        Announced++;
        if (urgent)
        {
            MayExceed.Add($"{one.About}/");
        }
    }

    /// <summary>Called in time: an invitation that has to overtake its own reminder may not wait either.</summary>
    private void Call(long organiser, GatheringKind kind, ReaderSet guests, DateOnly day)
    {
        var on = calendar.OnOrAfter(day.AddDays(9 + random.Next(6)));
        var one = new Gathering(++next, 1, organiser, kind, guests, on, new(18, 0), "Актовый зал");
        bot.Store.Put(one, new Announcement(++next, 1, organiser, guests, "", At(day, 11)) { Kind = AnnouncementKind.Invitation, GatheringId = one.Id, Total = 1 });
        Called++;
    }

    /// <summary>The class teacher's tap: a sheet waits. Sometimes for brother and sister on one day.</summary>
    private async Task Sheet()
    {
        var (teacher, one, pupil) = random.Next(4) switch { 0 => ("50", "5А", 11), 1 => ("50", "5А", 12), 2 => ("52", "7В", 61), _ => ("51", "6Б", 31) };
        await bot.Press(teacher, new ButtonData("pa.sheet", pupil, 0, one));
        Sheets++;
        if (pupil == 11)
        {
            await bot.Press("51", new ButtonData("pa.sheet", 31, 0, "6Б"));
        }

        using var db = bot.Store.CreateDbContext();
        await db.Set<QualityDomain.Parents.FamilySheet>().Where(sheet => sheet.HandedOn == null).ExecuteDeleteAsync(); // It was fetched meanwhile; the next one may come.
    }

    private void Decide(DateOnly day)
    {
        for (var i = random.Next(-1, 3); i > 0; i--)
        {
            var number = ++decisions;
            var lead = Colleagues.ElementAt(1 + random.Next(Colleagues.Count() - 1));
            var due = calendar.OnOrAfter(day.AddDays(random.Next(3, 30)));
            bot.Store.Put(
                new Decision(number, 1, number, DecisionKind.Council, $"Дело номер {number}", day) { Deadline = $"by:{due:yyyy-MM-dd}" },
                new Occurrence(500_000 + number, 1, number) { Due = due, OriginalDue = due, State = OccurrenceState.Open },
                new Assignment(600_000 + number, 1, number, 500_000 + number, lead, Part.Lead, due, day) { NextStep = day });
        }
    }

    /// <summary>Most is done in time, the rest late, some very late.</summary>
    private void Close(DateOnly day)
    {
        var (late, verylate) = (day.AddDays(-9), day.AddDays(-33));
        using var db = bot.Store.CreateDbContext();
        var even = random.Next(3);
        db.Set<Assignment>().Where(card => (card.Due <= day && card.Id % 3 != even && card.Id % 9 != 0) || (card.Due <= late && card.Id % 9 != 0) || card.Due <= verylate).ExecuteUpdate(set => set.SetProperty(card => card.State, AssignmentState.Confirmed));
    }

    private void Log(DateOnly day) => bot.Store.Put(new SupportEntry(++next, 1, next, 11 + random.Next(3), day, 50));

    /// <summary>Every second month is forgotten.</summary>
    private void Check(DateOnly day)
    {
        checkedIn = day.Month;
        bot.Store.Put(new PupilCheck(++next, 1, 11, "5А", new(day.Year, day.Month, 1), day, 50) { Contact = CheckMark.InOrder });
    }

    private static ReaderSet.Families Parents(string of) => SchoolClass.TryParse(of, out var one) ? new(new([], [one])) : throw new ArgumentException(of);

    private static DateTimeOffset At(DateOnly day, int hour) => new SchoolMoment(day, new(hour, 0)).ToInstant(Zone).ToUniversalTime();
}

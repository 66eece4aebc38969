using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.Meetings;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Tests.Parents;

public sealed class PupilsWhoLeftTests
{
    [Fact]
    public async Task On_the_day_after_the_last_the_link_ends_with_the_class_the_waiting_words_and_the_nameless_record()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        var person = Gate.PersonOf(bot, Gate.Parent);
        bot.Store.Put(
            new Acquaintance(801, 1, 800, person, bot.Clock.Now), new GatheringAnswer(802, 1, 800, person, true, bot.Clock.Now),
            new HeldWord(803, 1, person, 800, new(2026, 9, 30)), new Bundle(804, 1, person, [800], new(2026, 9, 7)));
        _ = Gate.Slip(bot, 11, 2);
        Left(bot, 11, new(2026, 9, 7));

        await bot.Forward(TimeSpan.FromMinutes(1)); // The last day itself.
        bot.All<Guardianship>().ShouldHaveSingleItem();
        await bot.Forward(TimeSpan.FromDays(1));
        bot.Read(Gate.Parent).ShouldStartWith("5А-01: по записям школы ребёнок здесь больше не учится");
        await bot.Forward(TimeSpan.FromMinutes(1));

        bot.All<Guardianship>().ShouldBeEmpty();
        bot.All<Appointment>().ShouldNotContain(one => one.PersonId == person);
        bot.All<Person>().ShouldNotContain(one => one.Id == person);
        bot.All<Slip>().Single(slip => slip.Number == 2).RevokedAt.ShouldNotBeNull();
        (bot.All<Acquaintance>().Count + bot.All<GatheringAnswer>().Count + bot.All<HeldWord>().Count + bot.All<Bundle>().Count).ShouldBe(0);
        bot.All<OutboxRow>().ShouldNotContain(row => row.Recipient == Gate.Parent);
    }

    [Fact]
    public async Task Who_has_another_child_here_keeps_that_one_and_hears_its_class()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        await Gate.Linked(bot, Gate.Parent, 31, 1);
        Left(bot, 11, new(2026, 9, 7));

        await bot.Forward(TimeSpan.FromDays(1));

        bot.All<Guardianship>().ShouldHaveSingleItem().PupilId.ShouldBe(31);
        Gate.Hears(bot, Gate.Parent, "5А").ShouldBeFalse();
        Gate.Hears(bot, Gate.Parent, "6Б").ShouldBeTrue();
    }

    [Fact]
    public async Task A_complaint_that_runs_keeps_the_ended_link_and_the_words_of_a_school_night_wait()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        bot.Store.Put(new Complaint(9001, 1, 11, 1, new(2026, 9, 1), "о занятиях", 52, 52, new(2026, 10, 1)));
        Left(bot, 11, new(2026, 9, 7));

        await bot.Forward(TimeSpan.FromHours(17)); // 3:00 of the next day.
        bot.All<Guardianship>().Single().EndedAt.ShouldBeNull();
        await bot.Forward(TimeSpan.FromHours(6));

        bot.All<Guardianship>().Single().EndedAt.ShouldNotBeNull();
    }

    private static void Left(TestBot bot, long pupil, DateOnly last)
    {
        using var db = bot.Store.CreateDbContext();
        db.Update(new Pupil(pupil, 1) { LeftOn = last });
        db.SaveChanges();
    }
}

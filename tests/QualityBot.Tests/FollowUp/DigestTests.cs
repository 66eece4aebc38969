using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Calendar;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

public sealed class DigestTests : IDisposable
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(Given.School.ZoneId);

    private TestBot bot = null!;

    [Fact]
    public async Task A_person_hears_at_the_own_hour_and_not_before()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 15))]);
        await At(7, 14, 29);
        bot.Channel.Chat(Chat(Teacher)).ShouldBeEmpty();

        await At(7, 14, 31);
        await At(7, 15, 0);

        bot.Channel.Chat(Chat(Teacher)).Count.ShouldBe(1);
        bot.Last(Chat(Teacher)).ShouldStartWith("Вам поручено\n1. Новое. Дело номер 1 — до 15\u00A0сентября (вт), через 8\u00A0дней (№ 1).");
    }

    [Fact]
    public async Task A_card_whose_first_rung_is_the_day_it_was_given_is_told_once_and_as_new()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 14), Colleague).Select(record => record is Assignment card ? card with { AssignedOn = new(2026, 9, 7), RemindFrom = new(2026, 9, 7) } : record)]);
        await At(7, 15, 0);
        await At(8, 15, 0);

        bot.Told(Colleague).ShouldHaveSingleItem().ShouldStartWith("Вам поручено\n1. Новое. Дело номер 1");
        bot.Told(Teacher).ShouldHaveSingleItem().ShouldStartWith("Вам поручено\n1. Новое. Дело номер 1");
    }

    [Fact]
    public async Task The_digest_leads_to_the_card_and_stays()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 15))]);
        await At(7, 15, 0);
        await bot.Press(Chat(Teacher), "Открыть");

        bot.Channel.Chat(Chat(Teacher)).Count.ShouldBe(2);
        bot.Card(1001).State.ShouldBe(AssignmentState.Acknowledged);
    }

    [Fact]
    public async Task What_is_done_is_struck_in_the_digest_and_its_button_is_gone()
    {
        bot = Open([.. Decided(1, Colleague, new(2026, 9, 15), Teacher), .. Decided(2, Colleague, new(2026, 9, 15), Teacher)]);
        await At(7, 15, 0);
        await bot.Press(Chat(Teacher), "1");
        await bot.Press(Chat(Teacher), "Сделано");
        Digest().Text.Html.ShouldContain("1. ✓ <s>");
        Digest().Text.Html.ShouldNotContain("2. ✓");
        Digest().Buttons.Select(button => button.Label).ShouldBe(["2"]);

        await bot.Press(Chat(Teacher), "2");
        await bot.Press(Chat(Teacher), "Сделано");
        Digest().Text.Html.ShouldContain("1. ✓ <s>");
        Digest().Text.Html.ShouldContain("2. ✓ <s>");
        Digest().Buttons.ShouldBeEmpty();

        RecordingChannel.Shown Digest() => bot.Channel.Chat(Chat(Teacher))[0];
    }

    [Fact]
    public async Task Nothing_is_said_at_night_on_sundays_and_on_holidays()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 14)), new SchoolYear(60, Given.School.Id, 2026) { WorkingWeek = 6, ExtraDaysOff = [new(2026, 9, 8)] }]);
        foreach (var (day, hour) in new[] { (7, 21), (8, 3), (8, 15), (13, 15) })
        {
            await At(day, hour, 0);
        }

        bot.Channel.Chat(Chat(Teacher)).ShouldBeEmpty();

        await At(14, 15, 0);
        bot.Channel.Chat(Chat(Teacher)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_missed_in_a_downtime_comes_as_one_message()
    {
        bot = Open([.. Enumerable.Range(1, 12).SelectMany(number => Decided(number, Teacher, new(2026, 9, 8 + number)))]);
        await At(18, 15, 0);

        bot.Channel.Chat(Chat(Teacher)).Count.ShouldBe(1);
        bot.Last(Chat(Teacher)).ShouldContain("…и ещё 2.");
        await bot.Press(Chat(Teacher), "Показать все");
        bot.Last(Chat(Teacher)).ShouldContain("У Вас 12\u00A0открытых задач");
    }

    [Fact]
    public async Task The_deputy_sees_what_is_overdue_and_that_the_bot_is_alive()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 7))]);
        await At(7, 15, 0);
        await At(8, 8, 0);

        bot.Last(Chat(Deputy)).ShouldContain("Просрочено у коллег: 1\n1. Человеков13 И.\u00A0П.: Дело номер 1 (№ 1), 1\u00A0день");
        bot.Last(Chat(Deputy)).ShouldContain("Бот работает. В прошлый рабочий день доставлено 2 из 2\u00A0сообщений.");
    }

    [Fact]
    public async Task A_snooze_does_not_hide_what_is_overdue_from_the_deputy()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 10)).Select(record => record is Assignment card ? card with { SnoozedUntil = new(2026, 9, 10) } : record)]);
        await At(9, 15, 0);
        bot.Channel.Chat(Chat(Teacher)).ShouldBeEmpty();

        await At(11, 8, 0);

        bot.Last(Chat(Deputy)).ShouldContain("Просрочено у коллег: 1");
    }

    [Fact]
    public async Task The_director_hears_on_fridays_of_what_is_long_overdue()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 7)), .. Decided(2, Teacher, new(2026, 9, 16))]);
        foreach (var day in Enumerable.Range(7, 12).Where(day => new DateOnly(2026, 9, day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
        {
            await At(day, 8, 0);
        }

        bot.Channel.Chat(Chat(Director)).Count.ShouldBe(1);
        bot.Last(Chat(Director)).ShouldStartWith("Просрочено надолго: 1\n1. Человеков13 И.\u00A0П.: Дело номер 1");
    }

    [Fact]
    public async Task A_returned_report_is_told_in_the_next_digest()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 30))]);
        await At(7, 15, 0);
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        await bot.Say(Chat(Teacher), "Приказ № 5");
        await bot.Press(Chat(Deputy), new ButtonData("cf.no", 1001));
        await bot.Say(Chat(Deputy), "Нет подписи");
        var before = bot.Channel.Chat(Chat(Teacher)).Count;

        await At(8, 15, 0);

        bot.Channel.Chat(Chat(Teacher)).Count.ShouldBe(before + 1);
        bot.Last(Chat(Teacher)).ShouldContain("Вернули: Нет подписи.");
    }

    [Fact]
    public async Task During_a_leave_the_substitute_hears_with_both_names_and_may_act()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 15)), new Leave(61, Given.School.Id, Teacher, new(2026, 9, 7), new(2026, 9, 20), Colleague)]);
        await At(7, 15, 0);

        bot.Channel.Chat(Chat(Teacher)).ShouldBeEmpty();
        bot.Last(Chat(Colleague)).ShouldContain("За отсутствующего: Человеков13 И.\u00A0П.");
        await bot.Press(Chat(Colleague), "Открыть");
        bot.Last(Chat(Colleague)).ShouldContain("Вы замещаете: Человеков13 И.\u00A0П.");
        await bot.Press(Chat(Colleague), "Отчитаться");
        await bot.Say(Chat(Colleague), "Приказ № 5");
        bot.Card(1001).State.ShouldBe(AssignmentState.Reported);
    }

    [Fact]
    public async Task Whom_the_bot_cannot_reach_the_deputy_hears_of_within_a_tick_and_once()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 15)), new Person(17, Given.School.Id, "Безчатов", "Пётр", null), new Appointment(117, Given.School.Id, 17, Role.SubjectTeacher), .. Decided(2, 17, new(2026, 9, 15))]);
        await At(7, 8, 0);
        await At(7, 15, 0);
        await At(7, 15, 5);

        bot.Channel.Chat(Chat(Deputy)).Count(message => message.Text.Plain.Contains("Безчатов")).ShouldBe(1);
        bot.Last(Chat(Deputy)).ShouldStartWith("Напоминания не дошли\n• Безчатов П.");
    }

    [Fact]
    public async Task When_the_only_deputy_cannot_be_reached_the_director_hears_of_it()
    {
        bot = Open([.. Decided(1, Deputy, new(2026, 9, 8))]);
        bot.Channel.Fault = message => message.Recipient == Chat(Deputy) ? new Delivery.Unreachable("blocked") : null;
        await At(7, 8, 0);
        await At(7, 8, 1);

        bot.Last(Chat(Director)).ShouldStartWith("Напоминания не дошли\n• Человеков11");
    }

    [Fact]
    public async Task The_card_says_the_delivery_by_the_schools_own_calendar()
    {
        var school = Given.OtherSchool; // Irkutsk: at seven in the morning it is still the day before in Greenwich.
        bot = Open(
        [
            new Person(920, school.Id, "Ранний", "Олег", null) { DigestAt = new(7, 0) }, new Appointment(921, school.Id, 920, Role.SubjectTeacher),
            new ChannelLink(922, school.Id, 920, "telegram", Chat(920), Given.Since),
            .. Decided(1, 920, new(2026, 9, 9)).Select(record => record switch
            {
                Decision decision => decision with { SchoolId = school.Id },
                Occurrence occurrence => occurrence with { SchoolId = school.Id },
                Assignment card => card with { SchoolId = school.Id },
                _ => record,
            }),
        ]);
        bot.Clock.Set(new(2026, 9, 7, 23, 5, 0, TimeSpan.Zero));
        await bot.Forward(TimeSpan.Zero);
        await bot.Press(Chat(920), "Открыть");

        bot.Last(Chat(920)).ShouldContain("Последнее напоминание доставлено 8\u00A0сентября.");
    }

    [Fact]
    public async Task A_person_who_is_served_on_paper_is_no_alarm()
    {
        bot = Open([new Person(17, Given.School.Id, "Безчатов", "Пётр", null) { Contact = ContactMode.Paper }, new Appointment(117, Given.School.Id, 17, Role.SubjectTeacher), .. Decided(2, 17, new(2026, 9, 15))]);
        await At(7, 15, 0);

        bot.Channel.Chat(Chat(Deputy)).ShouldNotContain(message => message.Text.Plain.Contains("Безчатов"));
    }

    [Fact]
    public async Task A_monthly_decision_comes_anew_each_month_to_the_same_people()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 30)).Select(record => record switch
        {
            Decision decision => decision with { Deadline = "recurring:monthly" },
            Occurrence occurrence => occurrence with { PeriodStart = new(2026, 9, 1) },
            _ => record,
        })]);
        await At(30, 15, 0);
        await AtDay(new(2026, 10, 1), 15, 0);
        await AtDay(new(2026, 10, 1), 16, 0);

        bot.All<Occurrence>().Select(one => one.Due).ShouldBe([new(2026, 9, 30), new(2026, 10, 31)], ignoreOrder: true);
        bot.All<Assignment>().Count(card => card.PersonId == Teacher && card.Due == new DateOnly(2026, 10, 31)).ShouldBe(1);
    }

    [Fact]
    public async Task Two_weeks_keep_the_budget_of_messages_the_quiet_and_every_step_once()
    {
        long[] people = [Teacher, Colleague, Third, Head, Deputy, Director];
        bot = Open([.. Enumerable.Range(1, 40).SelectMany(number => Decided(number, people[number % people.Length], new DateOnly(2026, 9, 3).AddDays(number * 7 % 23), people[(number + 1) % people.Length]))]);
        for (var day = new DateOnly(2026, 9, 7); day < new DateOnly(2026, 9, 21); day = day.AddDays(1))
        {
            foreach (var hour in new[] { 0, 6, 7, 8, 12, 14, 15, 17, 19, 20, 23 })
            {
                await AtDay(day, hour, 35);
            }
        }

        var sent = bot.All<OutboxRow>().Where(row => row.Priority != Priority.Reply).Select(row => (row.PersonId, Local: TimeZoneInfo.ConvertTime(row.NotBefore, Zone), row.State)).ToList();
        sent.ShouldNotBeEmpty();
        sent.ShouldAllBe(row => row.State == OutboxState.Sent && row.Local.Hour >= 7 && row.Local.Hour < 20 && row.Local.DayOfWeek != DayOfWeek.Sunday);
        foreach (var person in people)
        {
            var own = sent.Where(row => row.PersonId == person).ToList();
            var (perDay, perWeek) = person switch { Deputy => (2, 14), Director => (1, 2), _ => (1, 3) };
            own.GroupBy(row => row.Local.Date).ShouldAllBe(day => day.Count() <= perDay);
            own.GroupBy(row => Week.MondayOf(DateOnly.FromDateTime(row.Local.Date))).ShouldAllBe(week => week.Count() <= perWeek);
        }

        var open = bot.All<Assignment>();
        open.ShouldAllBe(card => bot.All<IssuedStep>().Any(step => step.AssignmentId == card.Id) || card.Due > new DateOnly(2026, 9, 20));
    }

    [Fact]
    public async Task The_fullest_digest_stays_inside_the_limit_of_a_message()
    {
        bot = Open(
        [
            .. Enumerable.Range(1, 60).SelectMany(number => Decided(number, number % 3 == 0 ? Deputy : number % 3 == 1 ? Teacher : Third, new DateOnly(2026, 9, 1).AddDays(number % 9)))
                .Select(record => record switch
                {
                    Decision decision => decision with { Text = new string('щ', 3000) },
                    Assignment card when card.Id % 2 == 0 => card with { Reason = new string('ш', 300), State = AssignmentState.Acknowledged, ReturnedOn = new(2026, 9, 7) },
                    _ => record,
                }),
            new Leave(61, Given.School.Id, Third, new(2026, 9, 7), new(2026, 9, 30), null),
        ]);
        await At(8, 8, 0);
        await At(11, 8, 0);

        bot.Told(Deputy).Count.ShouldBe(2);
        bot.Told(Deputy).Concat(bot.Told(Director)).ShouldAllBe(text => text.Length <= 3900);
        bot.Channel.Chat(Chat(Deputy)).ShouldAllBe(message => message.Buttons.Count() <= 20);
    }

    [Fact]
    public async Task A_second_tick_of_the_same_minute_changes_nothing()
    {
        bot = Open([.. Decided(1, Teacher, new(2026, 9, 7)), .. Decided(2, Colleague, new(2026, 9, 15))]);
        await At(7, 15, 0);
        var (messages, steps, history) = (bot.All<OutboxRow>().Count, bot.All<IssuedStep>().Count, bot.All<AuditRow>().Count);

        await bot.Forward(TimeSpan.Zero);

        (bot.All<OutboxRow>().Count, bot.All<IssuedStep>().Count, bot.All<AuditRow>().Count).ShouldBe((messages, steps, history));
    }

    public void Dispose() => bot?.Dispose();

    private Task At(int day, int hour, int minute) => AtDay(new(2026, 9, day), hour, minute);

    /// <summary>Moves to a moment of the school's wall clock and ticks.</summary>
    private Task AtDay(DateOnly day, int hour, int minute)
    {
        bot.Clock.Set(new SchoolMoment(day, new(hour, minute)).ToInstant(Zone).ToUniversalTime());
        return bot.Forward(TimeSpan.Zero);
    }
}

using QualityBot.FollowUp;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Tests.Staff;

/// <summary>The school year in /settings, and what hangs on it.</summary>
public sealed class CalendarTests : IDisposable
{
    private readonly TestBot bot = School.Open(services => services.AddFollowUp());

    [Theory]
    [InlineData("2")] // The director.
    [InlineData("3")] // The deputy.
    public async Task The_proposal_is_accepted_in_one_tap(string who)
    {
        await Open(who);
        bot.Last(who).Replace('\u00A0', ' ').ShouldContain("I 1 сентября – 23 октября");
        await bot.Press(who, "Сохранить");

        bot.All<Term>().Count.ShouldBe(4);
        bot.All<SchoolYear>().Single().Councils.ShouldContain(new DateOnly(2027, 5, 28));
        bot.All<Vacation>().Count(free => free.Grades.Count == 0).ShouldBe(4);
        bot.All<AuditRow>().Count(row => row.Record == nameof(Term) && row.ActorId == long.Parse(who, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(4);
    }

    [Theory]
    [InlineData(School.Secretary)]
    [InlineData(School.Teacher)]
    public async Task Others_neither_see_nor_open_it(string who)
    {
        await bot.Say(who, "/settings");
        bot.Channel.Chat(who)[^1].Buttons.ShouldNotContain(button => button.Label == "Учебный год");
        await bot.Press(who, School.Data("cal"));
        bot.Last(who).ShouldContain("недоступно");

        bot.All<Term>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_of_the_year_can_be_changed_and_nothing_is_stored_before_the_yes()
    {
        await Open();
        await bot.Press(School.Director, "Шесть дней в неделю");
        await Answer("Кто учится пять дней", "1А, 1Б");
        await Answer("Даты четвертей", "01.09–30.10; 09.11–27.12; 11.01–21.03; 29.03–25.05");
        await Answer("Каникулы", "31.10–08.11; 28.12–10.01; 22.03–28.03");
        await Answer("Педсоветы", "28.08, 30.10, 27.12, 21.05");
        await bot.Press(School.Director, "Отчёт за 10\u00A0дней");
        await bot.Press(School.Director, "Писать 5 «А»");
        bot.All<SchoolYear>().ShouldBeEmpty();
        await bot.Press(School.Director, "Сохранить");

        var year = bot.All<SchoolYear>().Single();
        year.WorkingWeek.ShouldBe(6);
        year.ClassesWithOtherWeek.ShouldBe(["1А", "1Б"]);
        year.Councils[^1].ShouldBe(new(2027, 5, 21));
        year.ReportDaysBeforeLastCouncil.ShouldBe(10);
        bot.All<Term>().Single(term => term.Number == 4).Last.ShouldBe(new(2027, 5, 25));
        bot.All<QualityDomain.People.School>().Single(school => school.Id == 1).ClassStyle.ShouldBe(ClassStyle.Quoted);
        bot.All<QualityDomain.People.School>().Single(school => school.Id != 1).ClassStyle.ShouldBe(ClassStyle.Plain);
    }

    [Fact]
    public async Task Half_years_and_days_of_the_schools_own_are_told_shown_and_count()
    {
        Decided("term:SY2026-H1", new(2026, 12, 31));
        await Open();
        await Answer("Полугодия 10–11", "01.09–28.12; 11 января – 25 мая");
        await Answer("Свои выходные", "9 ноября, 24.02–26.02");
        await Answer("Рабочие дни вместо выходных", "14.11");
        bot.Last(School.Director).Replace('\u00A0', ' ').ShouldContain("Свои выходные: 9 ноября, 24 февраля, 25 февраля, 26 февраля");
        await bot.Press(School.Director, "Сохранить");

        var year = bot.All<SchoolYear>().Single();
        year.ExtraDaysOff.Count.ShouldBe(4);
        year.ExtraWorkingDays.ShouldBe([new(2026, 11, 14)]);
        bot.All<Term>().Where(term => term.Kind == TermKind.HalfYear).Select(term => term.Last).ShouldBe([new(2026, 12, 28), new(2027, 5, 25)]);
        bot.All<Occurrence>().Single().Due.ShouldBe(new(2026, 12, 28));

        await Open();
        await Answer("Свои выходные", "нет");
        await bot.Press(School.Director, "Сохранить");
        bot.All<SchoolYear>().Single().ExtraDaysOff.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("9 ноября", true)]
    [InlineData("нет", false)] // No day of the staff changed: nothing is to be counted again.
    public async Task Reminders_that_were_counted_by_other_days_are_counted_again(string daysOff, bool again)
    {
        Decided("by:2026-11-09", new(2026, 11, 9), next: new(2026, 11, 2));
        await Open();
        await Answer("Свои выходные", daysOff);
        await bot.Press(School.Director, "Сохранить");

        (bot.All<Assignment>().Single().NextStep < new DateOnly(2026, 11, 2)).ShouldBe(again);
    }

    [Theory]
    [InlineData("Полугодия 10–11", "01.09–28.12", "Полугодий должно быть два")]
    [InlineData("Свои выходные", "осенью", "Не разобрал даты")]
    [InlineData("Даты четвертей", "осенью", "Не разобрал даты")]
    [InlineData("Даты четвертей", "01.09–30.10; 09.11–27.12", "Четвертей должно быть четыре")]
    [InlineData("Каникулы", "31.10–08.11; 01.11–10.11", "не по порядку")]
    [InlineData("Педсоветы", "28.08, 31.12.2029", "не относится")]
    [InlineData("Кто учится шесть дней", "некоторые", "Не разобрал классы")]
    public async Task A_wrong_answer_is_explained_and_asked_again(string field, string typed, string words)
    {
        await Open();
        await Answer(field, typed);

        bot.Last(School.Director).ShouldContain(words);
        await bot.Press(School.Director, "Оставить как было");
        bot.Last(School.Director).ShouldContain("Учебный год 2026/2027");
    }

    [Fact]
    public async Task Saving_again_replaces_the_terms()
    {
        await Open();
        await bot.Press(School.Director, "Сохранить");
        await Open();
        await bot.Press(School.Director, "У нас триместры");
        await bot.Press(School.Director, "Сохранить");

        bot.All<Term>().ShouldAllBe(term => term.Kind == TermKind.Trimester);
        bot.All<Term>().Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_waits_for_the_dates_of_a_quarter_gets_its_day()
    {
        Decided("term:SY2026-T1", null);
        await Open();
        await bot.Press(School.Director, "Сохранить");

        bot.All<Occurrence>().Single().ShouldSatisfyAllConditions(
            one => one.Due.ShouldBe(new(2026, 10, 23)),
            one => one.State.ShouldBe(OccurrenceState.Open));
        bot.All<Assignment>().Single().Due.ShouldBe(new(2026, 10, 23));
        bot.Last(School.Director).ShouldContain("Срок изменился у 1\u00A0решения");
    }

    [Fact]
    public async Task The_report_day_of_year_long_tasks_follows_the_last_council()
    {
        Decided("ongoing:schoolyear", new(2027, 5, 25));
        await Open();
        await Answer("Педсоветы", "28.08, 21.05");
        await bot.Press(School.Director, "Сохранить");

        bot.All<Occurrence>().Single().Due.ShouldBe(new(2027, 5, 14)); // Friday 21 May less five working days.
    }

    [Fact]
    public async Task What_was_postponed_by_a_person_stays()
    {
        Decided("term:SY2026-T1", new(2026, 11, 20), original: new(2026, 10, 23));
        await Open();
        await bot.Press(School.Director, "Сохранить");

        bot.All<Occurrence>().Single().Due.ShouldBe(new(2026, 11, 20));
    }

    public void Dispose() => bot.Dispose();

    private void Decided(string deadline, DateOnly? due, DateOnly? original = null, DateOnly? next = null) => bot.Store.Put(
        new Decision(500, 1, 1, DecisionKind.Council, "Подвести итоги", new(2026, 9, 1)) { Deadline = deadline },
        new Occurrence(501, 1, 500) { Due = due, OriginalDue = original ?? due, State = due is null ? OccurrenceState.Waiting : OccurrenceState.Open },
        new Assignment(502, 1, 500, 501, School.TeacherId, Part.Lead, due, new(2026, 9, 1)) { NextStep = next });

    private async Task Open(string who = School.Director)
    {
        await bot.Say(who, "/settings");
        await bot.Press(who, "Учебный год");
    }

    private async Task Answer(string button, string text)
    {
        await bot.Press(School.Director, button);
        await bot.Say(School.Director, text);
    }
}

using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Storage.Rows;
using QualityBot.Support.Bodies;
using QualityBot.Tests.Papers.Results;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Bodies;
using static QualityBot.Tests.SupportOfPupils.Classroom;

namespace QualityBot.Tests.SupportOfPupils;

/// <summary>ППк of the psychologist (chair) and the class teacher; the deputy, the teacher and the administrator stand outside. The day is 7 September 2026.</summary>
public sealed class BodyTests : IDisposable
{
    private const string Director = "59";
    private const string Administrator = "58";

    private readonly TestBot bot = Open();

    public BodyTests() => bot.Store.Put(
    [
        .. Given.Someone(59, Role.Director), .. Given.Someone(58, Role.Administrator),
        new BodySeat(801, 1, SupportBody.Consilium, 53, BodyPost.Chair, new(2026, 9, 1)), new BodySeat(802, 1, SupportBody.Consilium, 51, BodyPost.Member, new(2026, 9, 1)),
    ]);

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task The_director_names_a_member_in_two_taps_and_the_member_is_told()
    {
        await Press(Director, BodyKeys.Seats, "PreventionCouncil");

        await bot.Press(Director, "➕ Председатель"); // 1
        await bot.PressStart(Director, "Человеков52"); // 2

        bot.All<BodySeat>().Single(seat => seat.Body == SupportBody.PreventionCouncil).ShouldSatisfyAllConditions(seat => seat.PersonId.ShouldBe(52), seat => seat.Post.ShouldBe(BodyPost.Chair));
        bot.Read(Deputy).ShouldStartWith("Вы теперь в составе Совета профилактики (председатель).");
        bot.Read(Director).ShouldContain("Председатель: Человеков52 И. П.");
    }

    [Fact]
    public async Task What_the_administrator_changes_is_told_to_the_director_and_opens_nothing_to_the_administrator()
    {
        await Press(Administrator, BodyKeys.Seats, "Consilium");
        await bot.Press(Administrator, "➕ Член");
        await bot.Say(Administrator, "Человеков50");

        bot.Read(Director).ShouldStartWith("В состав ППк включили: Человеков50 И. П. (член).");
        await Write("Обсудили на заседании");
        await Press(Administrator, BodyKeys.Show, "Consilium");
        Chat(Administrator).ShouldNotContain("5А-02");
    }

    [Fact]
    public async Task A_member_writes_a_record_with_its_step_in_seven_taps()
    {
        await Press(Psychologist, BodyKeys.New, "Consilium");
        await bot.Press(Psychologist, "5А"); // 1
        await bot.Press(Psychologist, "02"); // 2
        await bot.Press(Psychologist, "Даны рекомендации учителям"); // 3
        await bot.Press(Psychologist, "Понаблюдать на уроках"); // 4
        await bot.PressStart(Psychologist, "Человеков51"); // 5
        await bot.Press(Psychologist, "Через две"); // 6
        await bot.Press(Psychologist, "Сохранить"); // 7

        var record = bot.All<BodyRecord>().ShouldHaveSingleItem();
        (record.PupilId, record.Number, record.On, record.Fact, record.NextStep, record.LeadId, record.Due).ShouldBe((12, 1, new(2026, 9, 7), "Даны рекомендации учителям", "Понаблюдать на уроках", 51, new DateOnly(2026, 9, 21)));
        bot.All<Assignment>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(card => card.PersonId.ShouldBe(51), card => card.Due.ShouldBe(new DateOnly(2026, 9, 21)), card => card.DecisionId.ShouldBe(record.DecisionId!.Value));
    }

    [Fact]
    public async Task The_register_that_others_see_knows_neither_pupil_nor_fact_nor_step()
    {
        await Write("Даны рекомендации семье", "Подготовить документы на ПМПК", lead: "Человеков50");
        await bot.Forward(TimeSpan.FromDays(1));

        var decision = bot.All<Decision>().ShouldHaveSingleItem();
        decision.Text.ShouldBe("Выполнить следующий шаг по записи № 1 ППк");
        decision.Classes.ShouldBeEmpty();
        var outside = bot.All<OutboxRow>().Where(row => row.Recipient is not (Psychologist or ClassTeacher)).Select(row => row.Payload).ToList();
        outside.ShouldNotBeEmpty();
        outside.ShouldAllBe(payload => !payload.Contains("5А-02") && !payload.Contains("рекомендации") && !payload.Contains("ПМПК"));
    }

    [Fact]
    public async Task Whoever_leads_a_step_sees_pupil_and_step_but_not_the_fact_and_that_is_told()
    {
        await Write("Даны рекомендации семье", "Понаблюдать на уроках", lead: "Человеков50");

        await bot.Press(Teacher, "Что сделать");

        bot.Read(Teacher).ShouldContain("5А-02: Понаблюдать на уроках, до 21 сентября.");
        Chat(Teacher).ShouldNotContain("семье");
        bot.All<SupportReading>().ShouldContain(reading => reading.PersonId == 50 && reading.What == "ППк, шаг № 1");
        await Press(Teacher, BodyKeys.Show, "Consilium"); // Leading a step makes nobody a member.
        Chat(Teacher).ShouldNotContain("семье");
        await Press(Deputy, BodyKeys.Step, "", bot.All<BodyRecord>()[0].Id);
        Chat(Deputy).ShouldNotContain("5А-02");
    }

    // Who asks → whether the records are seen.
    [Theory]
    [InlineData(Psychologist, true)]
    [InlineData(ClassTeacher, true)]
    [InlineData(Director, true)] // The director is in no body and sees both.
    [InlineData(Deputy, false)]
    [InlineData(Teacher, false)] // Teaches the very class.
    [InlineData(Stranger, false)]
    [InlineData(Administrator, false)]
    public async Task Records_are_for_members_and_the_director(string person, bool seen)
    {
        bot.Store.Put(Record(901));

        foreach (var press in new (string Action, string Argument, long Row)[] { (BodyKeys.Show, "Consilium", 0), (BodyKeys.Pupil, "Consilium", 12), (BodyKeys.Step, "", 901) })
        {
            await Press(person, press.Action, press.Argument, press.Row);
        }

        await bot.Say(person, "/councils");
        await bot.Say(person, "/report ппк");
        Chat(person).Contains("рекомендации семье", StringComparison.Ordinal).ShouldBe(seen);
        bot.All<SupportReading>().Any(reading => reading.PersonId == long.Parse(person, System.Globalization.CultureInfo.InvariantCulture) && reading.What.StartsWith("ППк", StringComparison.Ordinal)).ShouldBe(seen);
    }

    // Papers that more people see than a body's members.
    [Theory]
    [InlineData('p', "5А-02")]
    [InlineData('r', "5А")]
    [InlineData('m', "5А")]
    [InlineData('e', "")]
    public async Task No_other_paper_of_support_has_a_word_of_it(char paper, string about)
    {
        bot.Store.Put(Plan(700, 12), Record(901));
        await using var db = bot.Store.CreateDbContext();
        var asker = (await Asker.Load(db, 1, 59, bot.Clock.Now, default))!;

        var words = (await PaperMaking.Make(db, asker, new PaperRequest.OfSupport((SupportPaper)paper, about), default)).Match(made => GivenFacts.TextOf(made.Document), problem => throw new InvalidOperationException($"{problem}"));

        words.ShouldNotContain("рекомендации");
        words.ShouldNotContain("ППк");
    }

    [Fact]
    public async Task The_journal_is_drawn_for_a_member_and_refused_to_a_deputy()
    {
        bot.Store.Put(Record(901));
        await using var db = bot.Store.CreateDbContext();
        async Task<Outcome<Paper>> Made(long person) => await PaperMaking.Make(db, (await Asker.Load(db, 1, person, bot.Clock.Now, default))!, new PaperRequest.OfSupport(SupportPaper.Body, "Consilium"), default);

        var journal = (await Made(53)).ShouldBeOfType<Outcome<Paper>.Ok>().Value.Document;
        GivenFacts.TextOf(journal).ShouldContain("5А-02");
        GivenFacts.Keep("support-b", journal);
        (await Made(52)).ShouldBeOfType<Outcome<Paper>.Refused>();
    }

    [Fact]
    public async Task With_the_seat_the_sight_ends_and_a_substitute_never_has_it()
    {
        bot.Store.Put(Record(901), new Leave(950, 1, 53, new(2026, 9, 1), new(2026, 9, 30), 54));
        await Press(Stranger, BodyKeys.Show, "Consilium");
        Chat(Stranger).ShouldNotContain("рекомендации");

        await Press(Director, BodyKeys.Seats, "Consilium");
        await bot.PressStart(Director, "✕ Человеков51");

        await Press(ClassTeacher, BodyKeys.Show, "Consilium");
        Chat(ClassTeacher).ShouldNotContain("рекомендации");
    }

    [Fact]
    public async Task An_examination_without_consent_is_not_written_down_and_with_it_is()
    {
        await Press(Psychologist, BodyKeys.New, "Consilium");
        await bot.Say(Psychologist, "5а 2");
        await bot.Press(Psychologist, "Проведено обследование");
        bot.Read(Psychologist).ShouldContain("только с согласия родителей");
        await bot.Press(Psychologist, "Согласия нет");
        bot.Read(Psychologist).ShouldStartWith("Без согласия родителей на бумаге обследования нет");

        await bot.Press(Psychologist, "Проведено обследование");
        await bot.Say(Psychologist, "08.09.2026"); // The day after the meeting.
        bot.Read(Psychologist).ShouldContain("только при согласии родителей");
        await bot.Say(Psychologist, "01.09.2026");
        await bot.Press(Psychologist, "Шага нет");
        await bot.Press(Psychologist, "Сохранить");

        bot.All<BodyRecord>().ShouldHaveSingleItem().ConsentOn.ShouldBe(new DateOnly(2026, 9, 1));
    }

    [Fact]
    public async Task A_name_or_a_finding_is_refused_and_kept_nowhere()
    {
        await Press(Psychologist, BodyKeys.New, "Consilium");
        await bot.Say(Psychologist, "5а 2");

        await bot.Say(Psychologist, "Лавров Петя приглашён");
        bot.Read(Psychologist).ShouldContain("без фамилий и имён");
        await bot.Say(Psychologist, "подтверждён диагноз");
        bot.Read(Psychologist).ShouldStartWith("«диагноз» – слово о здоровье");

        bot.All<BodyRecord>().ShouldBeEmpty();
        bot.All<SessionRow>().ShouldAllBe(row => !row.State.Contains("Лавров") && !row.State.Contains("диагноз"));
    }

    [Fact]
    public async Task A_slip_is_taken_back_with_its_task_on_the_same_day_by_its_writer_only()
    {
        await Write("Обсудили на заседании", "Понаблюдать на уроках", lead: "Человеков50");
        var id = bot.All<BodyRecord>().Single().Id;
        await Press(ClassTeacher, BodyKeys.Undo, "", id);
        bot.All<BodyRecord>().ShouldHaveSingleItem();

        await Press(Psychologist, BodyKeys.Undo, "", id);

        bot.All<BodyRecord>().ShouldBeEmpty();
        (bot.All<Decision>().Count + bot.All<Occurrence>().Count + bot.All<Assignment>().Count).ShouldBe(0);
        bot.Read(Teacher).ShouldContain("больше не нужен");
    }

    // How the task of the step ended → done, dropped.
    [Theory]
    [InlineData(DecisionState.Closed, true, false)]
    [InlineData(DecisionState.Cancelled, false, true)]
    [InlineData(DecisionState.Active, false, false)]
    public async Task The_end_of_the_task_is_the_end_of_the_step(DecisionState state, bool done, bool dropped)
    {
        bot.Store.Put(Record(901) with { NextStep = "Понаблюдать на уроках", LeadId = 50, Due = new(2026, 9, 9), DecisionId = 960 }, new Decision(960, 1, 1, DecisionKind.Council, "шаг", new(2026, 9, 1)) { State = state });

        await bot.Forward(TimeSpan.FromMinutes(1));

        var record = bot.All<BodyRecord>().ShouldHaveSingleItem();
        (record.DoneOn is not null, record.DroppedOn is not null).ShouldBe((done, dropped));
    }

    private static BodyRecord Record(long id) => new(id, 1, SupportBody.Consilium, (int)(id - 900), 12, new(2026, 9, 4), "Даны рекомендации семье", 53);

    private async Task Write(string fact, string? step = null, string lead = "")
    {
        await Press(Psychologist, BodyKeys.New, "Consilium");
        await bot.Say(Psychologist, "5а 2");
        await bot.Press(Psychologist, fact);
        await bot.Press(Psychologist, step ?? "Шага нет");
        if (step is not null)
        {
            await bot.Say(Psychologist, lead);
            await bot.Press(Psychologist, "Через две");
        }

        await bot.Press(Psychologist, "Сохранить");
    }

    private Task Press(string person, string action, string argument, long row = 0) => bot.Press(person, new ButtonData(action, row, 0, argument));

    /// <summary>Everything that was ever sent or shown to the person, also what another page has taken the place of.</summary>
    private string Chat(string person) => string.Join('\n', bot.All<OutboxRow>().Where(row => row.Recipient == person).Select(row => row.Payload));
}

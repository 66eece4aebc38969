using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.Minutes;
using QualityDomain.People;
using QualityDomain.People.Responsibles;
using static QualityDomain.Tests.Calendar.Given;
using static QualityDomain.Tests.Decisions.Colleagues;

namespace QualityDomain.Tests.Decisions;

public sealed class IntakeTests
{
    private static readonly Person Second = new(4, 1, "Тихонравова", "Ольга", "Сергеевна");
    private static readonly Appointment[] Posts =
    [
        new(11, 1, 1, Role.DeputyAcademic) { Grades = [5, 6, 7, 8, 9] },
        new(12, 1, 2, Role.AssociationHead) { Association = "математики" },
        new(13, 1, 3, Role.SubjectTeacher) { Association = "математики", Subjects = ["математика"] },
        new(14, 1, 4, Role.SubjectTeacher) { Association = "математики", Subjects = ["математика"] },
    ];

    private static readonly IntakeFacts Facts = new(Today, new(Deputy, [Posts[0]]), FiveDays, [], [Deputy, Head, Teacher, Second], Posts.ToValueList());

    [Theory]
    [InlineData("by:2026-10-01", "2026-10-01")]
    [InlineData("months:2026-02,2026-10,2027-02", "2026-10-31")] // what is past is not made up for, what has not begun waits for its month
    [InlineData("by:2026-05-01", "2026-05-01")] // nothing lies ahead: the past day stays to be judged
    [InlineData("recurring:monthly", "2026-09-30")] // decided long ago: this month has days enough left
    [InlineData("none", "?")]
    public void A_decision_begins_with_what_is_due_now(string deadline, string due) =>
        string.Join(", ", FirstDays.Of(Parsed(deadline), new(Day("2026-01-15"), FiveDays, []), Today).Select(day => day.Due?.ToString("yyyy-MM-dd", null) ?? "?")).ShouldBe(due);

    [Fact]
    public void A_monthly_task_of_an_old_paper_that_is_taken_late_in_a_month_begins_with_the_next() =>
        FirstDays.Of(Parsed("recurring:monthly"), new(Day("2026-01-15"), FiveDays, []), Day("2026-09-28")).ShouldHaveSingleItem().Due.ShouldBe(Day("2026-10-31"));

    [Fact]
    public void The_first_named_party_leads_and_a_group_is_kept_by_its_head()
    {
        var cards = Facts.ExecutorsOf(Row("Зам. директора по УВР, учителя-предметники")).Cards;

        cards.Select(card => (card.Person, card.Part)).ShouldBe([(Deputy, Part.Lead), (Head, Part.Group)]);
        cards[1].Members.ShouldBe([Teacher, Second]);
    }

    [Fact]
    public void A_group_that_is_named_first_is_led_by_its_keeper_with_one_card()
    {
        var card = Facts.ExecutorsOf(Row("Учителя-предметники")).Cards.ShouldHaveSingleItem();

        (card.Person, card.Part).ShouldBe((Head, Part.Lead));
        card.Members.ShouldBe([Teacher, Second]);
    }

    [Fact]
    public void The_administration_acts_through_one_person_without_a_list() =>
        Facts.ExecutorsOf(Row("Администрация")).Cards.ShouldHaveSingleItem().Members.ShouldBeEmpty();

    [Fact]
    public void A_role_that_nobody_holds_is_asked_once_for_all_rows_and_the_answer_serves_them_all()
    {
        var draft = Draft(Row("Психолог"), Row("Психолог"), Row("Зам. директора по УВР"));
        var question = Questions.Of(draft, Facts).ShouldHaveSingleItem();

        question.Kind.ShouldBe(QuestionKind.NobodyHolds);
        question.Rows.ShouldBe([0, 1]);
        var answered = question.Answer(draft, new Proposal.Give(3, Questions.PartyOf(Teacher)));
        Questions.Of(answered, Facts).ShouldBeEmpty();
        Facts.ExecutorsOf(answered.Rows[1]).Cards.ShouldHaveSingleItem().Person.ShouldBe(Teacher);
    }

    [Fact]
    public void The_same_deadline_of_many_rows_is_one_question()
    {
        var draft = Draft([.. Enumerable.Repeat(Unsure("В течение года"), 7)]);

        Questions.Of(draft, Facts).ShouldHaveSingleItem().Rows.Count.ShouldBe(7);
    }

    [Fact]
    public void Accepting_all_leaves_no_question()
    {
        var draft = Draft(Unsure("В течение года"), Row("Психолог"), Row("") with { Deadline = "none" }, Row("Завхоз") with { Deadline = "by:2020-01-01" });

        Questions.Of(Questions.AcceptAll(draft, Facts), Facts).ShouldBeEmpty();
    }

    [Fact]
    public void In_the_archive_nobody_is_asked_who_and_until_when() =>
        Questions.Of(Draft(Unsure("В течение года"), Row("Психолог"), Row("") with { Deadline = "none" }) with { Mode = ImportMode.Archive }, Facts).ShouldBeEmpty();

    [Fact]
    public void A_paper_whose_days_are_mostly_past_is_proposed_for_the_archive()
    {
        Questions.ModeFor(Draft(Row("Директор") with { Deadline = "by:2020-01-01" }, Row("Директор") with { Deadline = "by:2020-02-01" }, Row("Директор")), Facts).ShouldBe(ImportMode.Archive);
        Questions.ModeFor(Draft(Row("Директор") with { Deadline = "by:2020-01-01" }, Row("Директор")), Facts).ShouldBe(ImportMode.Work);
    }

    [Fact]
    public void A_note_without_a_deadline_is_proposed_for_the_record_only() =>
        Questions.Of(Draft(Row("Директор", "Принять к сведению сообщение о сроках") with { Deadline = "none" }), Facts)
            .First(question => question.Kind == QuestionKind.Information).Proposals[0].ShouldBe(new Proposal.Meet(RowFate.Archive));

    [Fact]
    public void The_day_of_a_meeting_once_said_gives_its_deadlines_their_year()
    {
        var draft = Draft(Unsure("октябрь") with { Meeting = 0 }) with { Meetings = [new(MeetingKind.MethodicalCouncil, "Методический совет", null)] };

        draft.Held(0, new(2026, 9, 1)).Rows[0].Deadline.ShouldBe("span:2026-10-01/2026-10-31");
    }

    [Theory]
    [InlineData("deputy_uvr; subject_teachers[grades=5,6][subject=история,география]")]
    [InlineData("person:Соколова М. И.[role=deputy_vr]; other:завхоз")]
    [InlineData("")]
    public void Stored_parties_read_back_as_they_were_printed(string canonical) =>
        string.Join("; ", CanonicalParties.Read(canonical)).ShouldBe(canonical);

    private static PaperDraft Draft(params DraftRow[] rows) => new("план.docx", DocumentKind.Plan, "План") { Rows = rows.ToValueList() };

    private static DraftRow Row(string responsible, string text = "Подготовить справку") => new(1, text)
    {
        Deadline = "by:2026-12-01",
        ResponsibleText = responsible,
        Parties = PartiesReader.Read(responsible).Parties.Select(party => party.ToString()).ToValueList(),
    };

    private static DraftRow Unsure(string deadline) => (Row("Зам. директора по УВР") with { DeadlineText = deadline }).ReadAgain(new DeadlineContext.Day(Today));

    private static Deadline Parsed(string canonical) => Deadline.TryParse(canonical, out var value) ? value : throw new FormatException(canonical);
}

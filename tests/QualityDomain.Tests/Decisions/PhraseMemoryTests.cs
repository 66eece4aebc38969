using QualityDomain.Decisions.Intake;
using QualityDomain.Minutes;
using QualityDomain.People;
using static QualityDomain.Tests.Calendar.Given;
using static QualityDomain.Tests.Decisions.Colleagues;

namespace QualityDomain.Tests.Decisions;

/// <summary>What a phrase meant once at a school it means in the next paper.</summary>
public sealed class PhraseMemoryTests
{
    private static readonly Appointment Post = new(11, 1, 1, Role.DeputyAcademic);
    private static readonly IntakeFacts Facts = FactsWith(Head);

    [Theory]
    // phrase, as read, as corrected, what is remembered
    [InlineData("по особому плану", "none", "recurring:monthly", "recurring:monthly")]
    [InlineData("до каникул", "by-event:«каникул»", "by:2026-10-25", "by:2026-10-25")] // days, but no number in the words
    [InlineData("до 15.10", "by:2026-10-15", "by:2026-10-20", null)] // these words tell their own day
    [InlineData("ежемесячно до 5", "recurring:monthly", "recurring:monthly;by=5", "recurring:monthly;by=5")]
    [InlineData("ежемесячно", "recurring:monthly", "recurring:monthly", null)] // nothing was corrected
    [InlineData("когда-нибудь", "event:as-needed", "none", null)] // no deadline is no meaning
    public void A_corrected_deadline_is_remembered(string phrase, string read, string corrected, string? meaning) =>
        Kept(Paper(Row(phrase, read, "") with { Deadline = corrected, DeadlineConfirmed = true })).Select(change => change.After!.Meaning).SingleOrDefault().ShouldBe(meaning);

    [Fact]
    public void One_row_among_several_is_an_exception() =>
        Kept(Paper(Row("по плану", "none", "") with { Deadline = "recurring:monthly", DeadlineConfirmed = true }, Row("по плану", "none", "") with { DeadlineConfirmed = true })).ShouldBeEmpty();

    [Fact]
    public void What_no_person_looked_at_is_not_remembered() => Kept(Paper(Row("по плану", "none", "") with { Deadline = "recurring:monthly" })).ShouldBeEmpty();

    [Fact]
    public void A_corrected_responsible_is_remembered_and_an_answer_about_a_single_party_is_not_kept_twice()
    {
        var row = Row("", "none", "администрация школы") with { Parties = [Questions.PartyOf(Head)] };

        Kept(Paper(row)).ShouldHaveSingleItem().After!.Meaning.ShouldBe("person:Косинусова Татьяна Марковна");
        Kept(Paper(row) with { Answers = [new("administration", Head.Id)] }).ShouldBeEmpty();
    }

    [Fact]
    public void Another_person_than_the_named_one_is_a_choice_for_this_paper_only() =>
        Kept(Paper(Row("", "none", "Громыхалина А.П.") with { Parties = [Questions.PartyOf(Head)] })).ShouldBeEmpty();

    [Fact]
    public void Another_lead_of_the_same_parties_is_no_other_meaning() =>
        Kept(Paper(Row("", "none", "директор, секретарь") with { Parties = ["secretary", "director"] })).ShouldBeEmpty();

    [Fact]
    public void A_known_phrase_means_the_same_in_the_next_paper_whatever_its_spaces_and_capitals()
    {
        var known = Known(PhraseKind.Deadline, "по особому плану", "recurring:monthly");
        var (draft, used) = PhraseMemory.Apply(Paper(Row("По  особому\nплану", "none", "")), Facts, [known]);

        (draft.Rows[0].Deadline, draft.Rows[0].DeadlineConfirmed).ShouldBe(("recurring:monthly", true));
        used.ShouldBe([known]);
    }

    [Theory]
    [InlineData("2026-09-07", true)]
    [InlineData("2026-10-25", true)]
    [InlineData("2026-10-26", false)] // the day has passed
    public void Days_hold_until_they_have_passed(string today, bool holds) =>
        PhraseMemory.Holds(Known(PhraseKind.Deadline, "до каникул", "by:2026-10-25"), Day(today), Day(today)).ShouldBe(holds);

    [Fact]
    public void Days_are_not_put_into_papers_of_earlier_years() =>
        PhraseMemory.Holds(Known(PhraseKind.Deadline, "до каникул", "by:2026-10-25"), Day("2024-08-30"), Today).ShouldBeFalse();

    [Fact]
    public void Who_has_left_is_not_meant_any_more()
    {
        var known = Known(PhraseKind.Responsible, "администрация школы", Questions.PartyOf(Head));
        var paper = Paper(Row("", "none", "Администрация школы"));

        PhraseMemory.Apply(paper, Facts, [known]).Draft.Rows[0].Parties.ShouldBe([Questions.PartyOf(Head)]);
        PhraseMemory.Apply(paper, FactsWith(Head with { LeftOn = Day("2026-09-01") }), [known]).Used.ShouldBeEmpty();
    }

    [Fact]
    public void A_phrase_that_is_meant_as_it_is_read_again_is_forgotten()
    {
        var known = Known(PhraseKind.Deadline, "ежегодно", "recurring:monthly");
        var change = PhraseMemory.Keep(Paper(Row("ежегодно", "recurring:yearly", "") with { DeadlineConfirmed = true }), Facts, [known], () => 99, 1, Today, 1).ShouldHaveSingleItem();

        change.ShouldBe((known, null));
    }

    [Fact]
    public void The_grammar_reads_as_before() =>
        QualityDomain.Deadlines.DeadlineReader.Read("ежегодно", new QualityDomain.Deadlines.DeadlineContext.Unknown()).Deadline.ToString().ShouldBe("recurring:yearly");

    private static IReadOnlyList<(PhraseMeaning? Before, PhraseMeaning? After)> Kept(PaperDraft draft) => PhraseMemory.Keep(draft, Facts, [], () => 99, 1, Today, 1);

    private static PhraseMeaning Known(PhraseKind kind, string phrase, string meaning) => new(50, 1, kind, phrase, meaning, Today, 1);

    private static PaperDraft Paper(params DraftRow[] rows) => new("план.docx", DocumentKind.Plan, "План") { Rows = rows.ToValueList() };

    private static DraftRow Row(string written, string deadline, string who) => new(1, "Сделать дело")
    {
        DeadlineText = written,
        Deadline = deadline,
        DeadlineAsRead = deadline,
        Context = "SY2026",
        ResponsibleText = who,
        Parties = QualityDomain.People.Responsibles.PartiesReader.Read(who).Parties.Select(party => party.ToString()).ToValueList(),
    };

    private static IntakeFacts FactsWith(Person head) => new(Today, new(Deputy, [Post]), FiveDays, [], [Deputy, head], [Post]);
}

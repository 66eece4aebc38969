using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Decisions.Intake;
using QualityDomain.Decisions.RoundTrip;
using QualityDomain.Minutes;
using QualityDomain.People;
using static QualityDomain.Tests.Calendar.Given;
using static QualityDomain.Tests.Decisions.Colleagues;

namespace QualityDomain.Tests.Decisions;

/// <summary>What a person changed on the sheet of a paper, and only that.</summary>
public sealed class CorrectionTests
{
    private static readonly Person Namesake = new(4, 1, "Тангенсова", "Ольга", "Сергеевна");
    private static readonly Person Twin = new(5, 1, "Громыхалина", "Вера", "Львовна");
    private static readonly Person Former = new(6, 1, "Ушедший", "Иван", "Иванович") { LeftOn = Day("2026-06-30") };
    private static readonly Appointment[] Posts =
    [
        new(11, 1, 1, Role.DeputyAcademic),
        new(12, 1, 2, Role.AssociationHead) { Association = "математики" },
        new(13, 1, 3, Role.SubjectTeacher) { Association = "математики", Subjects = ["математика"] },
        new(14, 1, 4, Role.SubjectTeacher) { Association = "математики", Subjects = ["физика"] },
    ];

    private static readonly IntakeFacts Facts = new(Today, new(Deputy, [Posts[0]]), FiveDays, [], [Deputy, Head, Teacher, Namesake, Twin, Former], Posts.ToValueList());

    private static readonly PaperDraft Draft = new("план.docx", DocumentKind.Plan, "План")
    {
        Rows = [Row(1, "Сверить списки", "до 15 октября 2026 г.", "by:2026-10-15", "зам. директора по УВР"), Row(2, "Провести срез", "по графику", "none", "учителя-предметники"), Row(3, "Собрать справки", "май 2027 г.", "months:2027-05", "педагог-психолог")],
    };

    [Theory]
    // column, what somebody writes, and what the row then holds
    [InlineData(SheetColumn.Deadline, "до 20 октября 2026 г.", "by:2026-10-20")]
    [InlineData(SheetColumn.Deadline, "20.10.2026", "date:2026-10-20")]
    [InlineData(SheetColumn.Deadline, "ежемесячно", "recurring:monthly")]
    [InlineData(SheetColumn.Deadline, "до 1 ноября", "by:2026-11-01")] // the year of the paper
    [InlineData(SheetColumn.Deadline, "", "none")]
    [InlineData(SheetColumn.Deadline, "без срока", "none")]
    [InlineData(SheetColumn.DeadlineAsWritten, "до 20 октября 2026 г.", "by:2026-10-20")] // written over the words of the document
    [InlineData(SheetColumn.People, "Тангенсов П. А.", "person:Тангенсов Пётр Алексеевич")]
    [InlineData(SheetColumn.People, "тангенсов", "person:Тангенсов Пётр Алексеевич")]
    [InlineData(SheetColumn.People, "П.А. Тангенсов", "person:Тангенсов Пётр Алексеевич")]
    [InlineData(SheetColumn.People, "Тангенсов П. А.; Косинусова", "person:Тангенсов Пётр Алексеевич; person:Косинусова Татьяна Марковна")]
    [InlineData(SheetColumn.People, "педагог-психолог – Косинусова Т. М.", "person:Косинусова Татьяна Марковна")] // as the sheet says whom a post means
    [InlineData(SheetColumn.People, "рук. ШМО математики", "shmo_head[subject=математика]")]
    [InlineData(SheetColumn.People, "директор, зам. директора по ВР", "director; deputy_vr")]
    [InlineData(SheetColumn.People, "", "")]
    [InlineData(SheetColumn.ResponsibleAsWritten, "Косинусова Т.М.", "person:Косинусова Татьяна Марковна")]
    [InlineData(SheetColumn.Text, "Сверить списки классов", "Сверить списки классов")]
    [InlineData(SheetColumn.Classes, "5А, 6", "5А, 6")]
    [InlineData(SheetColumn.Fate, "не берём", "Drop")]
    [InlineData(SheetColumn.Fate, "в архив", "Archive")]
    [InlineData(SheetColumn.Fate, "исполнено", "Done")]
    public void A_changed_cell_changes_its_row(SheetColumn column, string words, string expected)
    {
        var corrections = Changed((0, column, words));

        corrections.Unclear.ShouldBeEmpty();
        var after = corrections.Rows.ShouldHaveSingleItem().After;
        (column switch
        {
            SheetColumn.Deadline or SheetColumn.DeadlineAsWritten => after.Deadline,
            SheetColumn.People or SheetColumn.ResponsibleAsWritten => string.Join("; ", after.Parties),
            SheetColumn.Text => after.Text,
            SheetColumn.Classes => after.Classes,
            _ => after.Fate.ToString(),
        }).ShouldBe(expected);
    }

    [Theory]
    [InlineData(SheetColumn.Deadline, "когда-нибудь потом", "когда-нибудь потом")]
    [InlineData(SheetColumn.People, "Незнайкин", "Незнайкин")]
    [InlineData(SheetColumn.People, "Ушедший И. И.", "Ушедший И.И.")] // who left is nobody
    [InlineData(SheetColumn.People, "Громыхалина", "Громыхалина", true)]
    [InlineData(SheetColumn.Classes, "все, кто хочет", "все, кто хочет")]
    [InlineData(SheetColumn.Fate, "подумаем", "подумаем")]
    [InlineData(SheetColumn.Text, " ", "")]
    public void What_is_not_understood_is_left_and_said(SheetColumn column, string words, string said, bool fitsSeveral = false)
    {
        var corrections = Changed((0, column, words));

        corrections.Rows.ShouldBeEmpty();
        corrections.Unclear.ShouldHaveSingleItem().ShouldBe(new(1, column, said) { FitsSeveral = fitsSeveral });
    }

    [Fact]
    public void A_sheet_that_comes_back_as_it_went_corrects_nothing() => CorrectionReading.Of(CorrectionSheet.Of(Draft, Facts), Draft, Facts).ShouldBe(new([], []));

    [Fact]
    public void Order_does_not_matter() =>
        Prop.ForAll(Gen.Shuffle(new[] { 0, 1, 2 }).ToArbitrary(), order =>
        {
            var sheet = CorrectionSheet.Of(Draft, Facts);
            return CorrectionReading.Of([.. order.Select(index => sheet[index])], Draft, Facts) == new Corrections([], []);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_missing_row_is_not_taken_and_a_copied_one_is_added_below_its_neighbour()
    {
        var sheet = CorrectionSheet.Of(Draft, Facts);
        var copy = sheet[0].With(SheetColumn.Text, "Сверить журналы");
        var corrections = CorrectionReading.Of([sheet[0], copy, sheet[2]], Draft, Facts);
        var after = corrections.Apply(Draft, Facts);

        corrections.Rows.Select(row => (row.Row, row.IsRemoval(Draft))).ShouldBe([(1, true), (null, false)]);
        after.Rows.Select(row => (row.Text, row.IsTaken)).ShouldBe([("Сверить списки", true), ("Провести срез", false), ("Собрать справки", true), ("Сверить журналы", true)]);
        (after.Rows[3].Deadline, after.Rows[3].Context).ShouldBe(("by:2026-10-15", "SY2026"));
    }

    [Fact]
    public void What_was_changed_by_buttons_meanwhile_stays()
    {
        var sheet = CorrectionSheet.Of(Draft, Facts);
        var meanwhile = Draft.WithRow(0, row => row with { Deadline = "by:2026-12-01", DeadlineConfirmed = true });
        var corrections = CorrectionReading.Of([sheet[0].With(SheetColumn.Text, "Сверить списки классов"), sheet[1], sheet[2]], meanwhile, Facts);

        var row = corrections.Apply(meanwhile, Facts).Rows[0];
        (row.Text, row.Deadline).ShouldBe(("Сверить списки классов", "by:2026-12-01"));
    }

    [Fact]
    public void A_person_for_a_post_that_nobody_holds_is_an_answer_for_the_next_papers()
    {
        var after = Changed((2, SheetColumn.People, "Косинусова Т. М.")).Apply(Draft, Facts);

        after.Answers.ShouldBe([new PartyAnswer("psychologist", Head.Id)]);
        Questions.Of(after, Facts).ShouldNotContain(question => question.Kind == QuestionKind.NobodyHolds);
    }

    [Fact]
    public void Every_picture_of_a_deadline_reads_back()
    {
        string[] deadlines = ["by:2026-10-15", "date:2026-10-20", "months:2027-05,2027-07", "recurring:monthly", "ongoing:schoolyear", "event:as-needed", "span:2026-10-01/2026-10-10", "none"];
        foreach (var deadline in deadlines)
        {
            var draft = Draft.WithRow(0, row => row with { Deadline = deadline });
            var cells = CorrectionSheet.Of(draft, Facts)[0];
            var other = Draft.WithRow(0, row => row with { Deadline = "by:2030-01-01" });
            var sheet = CorrectionSheet.Of(other, Facts);
            var back = CorrectionReading.Of([sheet[0].With(SheetColumn.Deadline, cells[SheetColumn.Deadline]), sheet[1], sheet[2]], other, Facts);

            back.Unclear.ShouldBeEmpty(deadline);
            back.Rows.ShouldHaveSingleItem(deadline).After.Deadline.ShouldBe(deadline);
        }
    }

    private static Corrections Changed(params (int Row, SheetColumn Column, string Words)[] changes) => CorrectionReading.Of(
        [.. CorrectionSheet.Of(Draft, Facts).Select((row, index) => changes.Where(change => change.Row == index).Aggregate(row, (one, change) => one.With(change.Column, change.Words)))], Draft, Facts);

    private static DraftRow Row(int row, string text, string written, string deadline, string who) => new(row, text)
    {
        DeadlineText = written,
        Deadline = deadline,
        DeadlineAsRead = deadline,
        Context = "SY2026",
        ResponsibleText = who,
        Parties = QualityDomain.People.Responsibles.PartiesReader.Read(who).Parties.Select(party => party.ToString()).ToValueList(),
    };
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using Texts = QualityBot.Decisions.Texts;

namespace QualityBot.Tests.Decisions;

/// <summary>Whole dialogues over the made-up documents of samples/.</summary>
public sealed class ImportDialogueTests : IDisposable
{
    private const string Deputy = MadeUpSchool.Deputy;
    private readonly TestBot bot = new(services => services.AddDecisions());

    public ImportDialogueTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task Nothing_is_stored_before_the_yes()
    {
        await Upload("minutes-november.docx");
        await Accept();

        bot.All<Decision>().ShouldBeEmpty();
        bot.All<StoredDocument>().ShouldBeEmpty();
        bot.All<ImportBatch>().ShouldBeEmpty();
        Directory.Exists(Path.Combine(bot.Store.Folder, "documents")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_yes_stores_meeting_decisions_cards_and_the_file_and_tells_nobody()
    {
        await TakeIn("minutes-november.docx", work: true);

        bot.All<Meeting>().ShouldNotBeEmpty();
        bot.All<Decision>().ShouldAllBe(decision => decision.State != DecisionState.Draft && decision.ImportId != null && decision.MeetingId != null);
        bot.All<Assignment>().ShouldNotBeEmpty();
        var document = bot.All<StoredDocument>().ShouldHaveSingleItem();
        File.ReadAllBytes(Path.Combine(bot.Store.Folder, document.Path)).ShouldBe(Sample("minutes-november.docx"));
        bot.Channel.Chat(MadeUpSchool.PastoralDeputy).ShouldBeEmpty();
        Last().ShouldStartWith("Записано:");
    }

    [Theory]
    [InlineData("minutes-august.docx")]
    [InlineData("minutes-november.docx")]
    [InlineData("order.docx")]
    [InlineData("plan-objectivity.docx")]
    [InlineData("plan-year.xlsx")]
    [InlineData("programme.docx")]
    [InlineData("register.docx")]
    public async Task Every_sample_is_taken_to_work_with_a_lead_on_every_card_in_three_taps(string name)
    {
        await TakeIn(name, work: true);

        var leads = bot.All<Assignment>().Where(card => card.Part == Part.Lead).ToLookup(card => card.OccurrenceId);
        bot.All<Decision>().ShouldNotBeEmpty();
        bot.All<Occurrence>().ShouldAllBe(occurrence => leads[occurrence.Id].Count() == 1);
    }

    [Fact]
    public async Task The_same_file_is_recognised_and_says_so()
    {
        await TakeIn("minutes-november.docx");
        await Upload("minutes-november.docx");

        Last().ShouldContain("уже записан 7");
        await bot.Press(Deputy, Texts.Cancel);
        bot.All<ImportBatch>().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_broken_file_is_refused_in_one_sentence()
    {
        await bot.Upload(Deputy, "протокол.docx", Sample("minutes-november.docx")[..2000]);

        Last().ShouldContain("повреждён");
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_picture_is_told_what_to_do_instead()
    {
        await bot.Say(Deputy, "/import");
        await bot.Bring(Deputy, new Content.Photo("p1", 1000, null));

        Last().ShouldContain(".docx");
    }

    [Fact]
    public async Task A_file_without_decisions_stores_nothing()
    {
        await bot.Upload(Deputy, "письмо.txt", Encoding.UTF8.GetBytes("Добрый день! Напоминаю о встрече выпускников."));

        Last().ShouldContain("не нашёл ни одного решения");
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Pasted_minutes_are_read_like_a_file()
    {
        await bot.Say(Deputy, Pasted);
        await Accept();
        await PressStart("Записать");

        bot.All<Decision>().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_teacher_may_not_import()
    {
        await bot.Upload(MadeUpSchool.Teacher, "minutes-november.docx", Sample("minutes-november.docx"));

        bot.All<WorkRow>().ShouldBeEmpty();
        bot.Last(MadeUpSchool.Teacher).ShouldContain("недоступно");
    }

    [Fact]
    public async Task Who_lost_the_role_meanwhile_cannot_say_yes()
    {
        await Upload("minutes-november.docx");
        await Accept();
        using (var db = bot.Store.CreateDbContext())
        {
            await db.Set<Appointment>().Where(one => one.PersonId == 12).ExecuteDeleteAsync();
        }

        await PressStart("Записать");

        bot.All<Decision>().ShouldBeEmpty();
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_old_button_of_the_paper_changes_nothing_and_shows_the_paper_again()
    {
        await Upload("minutes-november.docx");
        var old = bot.Channel.Chat(Deputy)[^1].Buttons.First(button => button.Label == Texts.ToArchive || button.Label == Texts.ToWork);
        await bot.Press(Deputy, old.Data);
        var state = bot.All<SessionRow>().Single().State;

        await bot.Press(Deputy, old.Data);

        bot.All<SessionRow>().Single().State.ShouldBe(state);
        bot.Channel.Answers[^1].Toast.ShouldBe(Texts.OldPicture);
    }

    [Fact]
    public async Task After_a_restart_the_dialogue_goes_on_where_it_was()
    {
        await Upload("minutes-november.docx");
        using var other = new TestBot(services => services.AddDecisions());
        other.Store.Put(MadeUpSchool.Staff);
        other.Store.Put(bot.All<SessionRow>().Single()); // The state of a program that is gone.
        var save = bot.Channel.Chat(Deputy)[^1].Buttons.First();

        await other.Press(Deputy, save.Data);
        await other.Press(Deputy, other.Channel.Chat(Deputy).Count == 0 ? save.Data : save.Data);

        other.All<SessionRow>().ShouldHaveSingleItem().Conversation.ShouldBe("import/1");
        other.Last(Deputy).ShouldContain("Решений:");
    }

    [Fact]
    public async Task A_typed_deadline_is_read_and_shown_on_the_card()
    {
        await Upload("minutes-november.docx");
        await bot.Press(Deputy, Texts.AllRows);
        await bot.Press(Deputy, "1");
        await bot.Press(Deputy, Texts.EditDeadline);
        await bot.Say(Deputy, "до 15 декабря");

        Last().ShouldContain("до 15 декабря 2026");
    }

    [Fact]
    public async Task A_day_of_the_calendar_becomes_the_deadline()
    {
        await Upload("minutes-november.docx");
        await bot.Press(Deputy, Texts.AllRows);
        await bot.Press(Deputy, "1");
        await bot.Press(Deputy, Texts.EditDeadline);
        await PressStart("›");
        await bot.Press(Deputy, "16");

        Last().ShouldContain("до 16");
        Last().ShouldContain("октября 2026");
    }

    [Fact]
    public async Task The_responsible_is_found_by_the_first_letters_of_the_name()
    {
        await Upload("minutes-november.docx");
        await bot.Press(Deputy, Texts.AllRows);
        await bot.Press(Deputy, "1");
        await bot.Press(Deputy, Texts.EditPeople);
        await bot.Say(Deputy, "косин");
        await PressStart("Косинусова");

        Last().ShouldContain("ведёт Косинусова");
    }

    [Fact]
    public async Task A_dropped_row_is_not_stored()
    {
        await Upload("minutes-november.docx");
        await bot.Press(Deputy, Texts.AllRows);
        await bot.Press(Deputy, "1");
        await bot.Press(Deputy, Texts.Drop);
        await bot.Press(Deputy, Texts.ToPaper);
        await Accept();
        await PressStart("Записать");

        bot.All<Decision>().ShouldNotBeEmpty();
        bot.All<ImportBatch>().Single().Rows.ShouldBe(bot.All<Decision>().Count);
    }

    [Fact]
    public async Task Checking_only_shows_remarks_and_stores_nothing()
    {
        await Upload("register.docx");
        await bot.Press(Deputy, Texts.CheckOnly);

        Last().ShouldStartWith("Замечание 1 из ");
        await PressStart("›");
        Last().ShouldStartWith("Замечание 2 из ");
        bot.All<Decision>().ShouldBeEmpty();
    }

    [Fact]
    public async Task In_the_archive_nobody_gets_a_card()
    {
        await Upload("minutes-november.docx");
        if (Last().Contains("в работу", StringComparison.Ordinal))
        {
            await bot.Press(Deputy, Texts.ToArchive);
        }

        await Accept();
        await PressStart("Записать");

        bot.All<Decision>().ShouldAllBe(decision => decision.State == DecisionState.Archived);
        bot.All<Assignment>().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_import_that_is_withdrawn_ends_with_its_cards()
    {
        await TakeIn("minutes-november.docx", work: true);
        await bot.Press(Deputy, Texts.Withdraw);
        await bot.Press(Deputy, Texts.WithdrawYes);

        bot.All<Decision>().ShouldAllBe(decision => decision.State == DecisionState.Cancelled);
        bot.All<Assignment>().ShouldAllBe(card => card.IsClosed);
        bot.All<ImportBatch>().Single().WithdrawnOn.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_heard_of_a_withdrawn_card_gets_one_apology_however_often_it_is_pressed()
    {
        await TakeIn("minutes-november.docx", work: true);
        var card = bot.All<Assignment>().First(one => one.PersonId != 12);
        bot.Store.Put(new IssuedStep(5_000_000, 1, card.Id, "given", card.PersonId, new(2026, 9, 8), "digest"));
        var batch = bot.All<ImportBatch>().Single();

        await bot.Press(Deputy, new ButtonData(Press.WithdrawYes, batch.Id));
        await bot.Press(Deputy, new ButtonData(Press.WithdrawYes, batch.Id));

        bot.Channel.Chat($"{card.PersonId}").ShouldHaveSingleItem().Text.Plain.ShouldStartWith("Извините");
        bot.Channel.Answers[^1].Toast.ShouldBe(Texts.AlreadyWithdrawn);
    }

    [Fact]
    public async Task Another_school_can_neither_see_nor_withdraw_it()
    {
        await TakeIn("minutes-november.docx");
        var batch = bot.All<ImportBatch>().Single();

        await bot.Press(MadeUpSchool.Stranger, new ButtonData(Press.WithdrawYes, batch.Id));
        await bot.Press(MadeUpSchool.Stranger, new ButtonData(Press.PutInForce, batch.Id));
        await bot.Upload(MadeUpSchool.Stranger, "minutes-november.docx", Sample("minutes-november.docx"));

        bot.All<ImportBatch>().Single().WithdrawnOn.ShouldBeNull();
        bot.Last(MadeUpSchool.Stranger).ShouldContain("Решений:"); // Not «уже записан»: that is the other school's.
    }

    [Fact]
    public async Task What_a_secretary_takes_in_waits_until_a_deputy_puts_it_in_force()
    {
        await bot.Upload(MadeUpSchool.Secretary, "minutes-november.docx", Sample("minutes-november.docx"));
        await ToWork(MadeUpSchool.Secretary);
        await Accept(MadeUpSchool.Secretary);
        await PressStart("Записать", MadeUpSchool.Secretary);
        bot.All<Decision>().ShouldContain(decision => decision.State == DecisionState.Draft);
        bot.All<Assignment>().ShouldBeEmpty();

        await bot.Press(Deputy, Texts.PutInForce);

        bot.All<Decision>().ShouldNotContain(decision => decision.State == DecisionState.Draft);
        bot.All<Assignment>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Every_button_fits_into_what_a_channel_takes()
    {
        await Upload("register.docx");
        await bot.Press(Deputy, Texts.AllRows);
        await bot.Press(Deputy, "1");
        await bot.Press(Deputy, Texts.EditDeadline);

        bot.Channel.Chat(Deputy).SelectMany(shown => shown.Buttons).ShouldAllBe(button => Encoding.UTF8.GetByteCount(button.Data.ToString()) <= ButtonData.MaxBytes);
    }

    public void Dispose() => bot.Dispose();

    private const string Pasted = """
        Протокол № 3 заседания педагогического совета от 25.08.2026
        Слушали: об итогах проверочных работ.
        РЕШИЛИ:
        1. Подготовить справку об итогах работ в 5 классах. Срок: до 15 сентября 2026 г. Ответственный: зам. директора по УВР.
        2. Провести совещание с учителями математики. Срок: до 1 октября 2026 г. Ответственный: директор.
        """;

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Repository.Samples, name));

    private string Last() => bot.Last(Deputy);

    private Task Upload(string name) => bot.Upload(Deputy, name, Sample(name));

    private async Task TakeIn(string name, bool work = false)
    {
        await Upload(name);
        if (work)
        {
            await ToWork(Deputy);
        }
        await Accept();
        await PressStart("Записать");
    }

    private Task ToWork(string who) => Find("В работу", who) is null ? Task.CompletedTask : PressStart("В работу", who);

    private Task Accept(string who = Deputy) => Find(Texts.AcceptAll, who) is null ? Task.CompletedTask : PressStart(Texts.AcceptAll, who);

    private Task PressStart(string start, string who = Deputy) => bot.PressStart(who, start);

    private Button? Find(string start, string who) => bot.Find(who, start);
}

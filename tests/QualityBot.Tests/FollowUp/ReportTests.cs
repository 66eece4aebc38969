using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

public sealed class ReportTests : IDisposable
{
    private readonly TestBot bot = Open([.. Decided(1, Teacher, new(2026, 9, 15))]);

    [Fact]
    public async Task A_reference_takes_three_taps_and_a_few_figures()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Teacher), "Отчитаться");
        await bot.Press(Chat(Teacher), "Приказ №…");
        await bot.Say(Chat(Teacher), "112 от 15.09");

        bot.All<Proof>().Single().ShouldSatisfyAllConditions(
            proof => proof.Text.ShouldBe("Приказ № 112 от 15.09"),
            proof => proof.Kind.ShouldBe(ProofKind.Reference));
        bot.Card(1001).State.ShouldBe(AssignmentState.Reported);
        bot.Last(Chat(Teacher)).ShouldBe("Спасибо! Отчёт по «Дело номер 1» отправлен на подтверждение.");
    }

    [Theory]
    [InlineData("https://school.example/page", ProofKind.Link)]
    [InlineData("Справка ВШК от 3 сентября", ProofKind.Reference)]
    [InlineData("Провели беседу с родителями", ProofKind.Words)]
    public async Task What_is_typed_at_once_is_a_proof_too(string typed, ProofKind kind)
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        await bot.Say(Chat(Teacher), typed);

        bot.All<Proof>().Single().Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task A_link_must_be_one()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        await bot.Press(Chat(Teacher), "Ссылка");
        await bot.Say(Chat(Teacher), "где-то на сайте");

        bot.Last(Chat(Teacher)).ShouldStartWith("Это не похоже на ссылку");
        bot.All<Proof>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_is_kept_only_after_the_warning()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        await bot.Upload(Chat(Teacher), "справка.pdf", [1, 2, 3]);
        bot.Last(Chat(Teacher)).ShouldContain("без фамилий и лиц детей");
        bot.All<StoredDocument>().ShouldBeEmpty();

        await bot.Press(Chat(Teacher), "Там нет фамилий и лиц, приложить");

        var document = bot.All<StoredDocument>().Single();
        File.ReadAllBytes(Path.Combine(bot.Store.Folder, document.Path)).ShouldBe([1, 2, 3]);
        bot.All<Proof>().Single().DocumentId.ShouldBe(document.Id);
        bot.Card(1001).State.ShouldBe(AssignmentState.Reported);
    }

    [Fact]
    public async Task A_file_that_is_not_to_be_kept_is_not()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        await bot.Upload(Chat(Teacher), "список.pdf", [1]);
        await bot.Press(Chat(Teacher), "Не прикладывать");

        bot.All<StoredDocument>().ShouldBeEmpty();
        bot.Last(Chat(Teacher)).ShouldStartWith("Чем подтвердить?");
    }

    [Fact]
    public async Task The_stored_file_comes_back_to_who_may_see_the_decision_and_to_nobody_else()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        await bot.Upload(Chat(Teacher), "справка.pdf", [1, 2, 3]);
        await bot.Press(Chat(Teacher), "Там нет фамилий и лиц, приложить");
        var file = new ButtonData("dc.file", bot.All<Proof>().Single().Id);

        await bot.Press(Chat(Deputy), file);
        await bot.Press(Chat(Third), file);
        await bot.Press(Chat(ForeignDeputy), file);

        bot.Channel.Chat(Chat(Deputy)).Last().FileBytes.ShouldBe([1, 2, 3]);
        bot.Channel.Chat(Chat(Third)).ShouldAllBe(message => message.FileName == null);
        bot.Channel.Chat(Chat(ForeignDeputy)).ShouldAllBe(message => message.FileName == null);
    }

    [Fact]
    public async Task Reporting_twice_is_told()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        await bot.Say(Chat(Teacher), "Приказ № 5");
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));

        bot.Channel.Answers.Last().Toast.ShouldBe("Отчёт уже отправлен и ждёт подтверждения.");
        bot.All<Proof>().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_deputy_is_not_disturbed_at_once()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.rep", 1001));
        await bot.Say(Chat(Teacher), "Приказ № 5");

        bot.Channel.Chat(Chat(Deputy)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_done_is_in_the_history_with_the_name()
    {
        await bot.Press(Chat(Teacher), new ButtonData("as.open", 1001));
        await bot.Press(Chat(Teacher), "Отчитаться");
        await bot.Say(Chat(Teacher), "Приказ № 5");

        await bot.Say(Chat(Director), "/decisions");
        await bot.Press(Chat(Director), "1");
        await bot.Press(Chat(Director), "История");

        bot.Last(Chat(Director)).ShouldContain("07.09.2026 10:00 · Человеков13 И.\u00A0П.: подтверждение: Приказ № 5");
    }

    [Fact]
    public async Task A_group_is_done_when_its_last_member_is_ticked()
    {
        bot.Store.Put(School.Card(3001, 1, Head, Part.Group, new(2026, 9, 15)) with { Group = "учителя-предметники", Members = [Colleague, Third] });
        await bot.Press(Chat(Head), new ButtonData("as.open", 3001));
        await bot.Press(Chat(Head), "Отметить, кто сделал");
        await bot.Press(Chat(Head), "▫️ Человеков14 И.\u00A0П.");
        bot.Card(3001).State.ShouldBe(AssignmentState.Acknowledged);
        bot.Last(Chat(Head)).ShouldContain("отмечено 1 из 2");

        await bot.Press(Chat(Head), "▫️ Человеков15 И.\u00A0П.");

        bot.Card(3001).State.ShouldBe(AssignmentState.Confirmed);
    }

    [Fact]
    public async Task A_slip_in_the_list_of_a_group_is_taken_back_by_a_second_tap()
    {
        bot.Store.Put(School.Card(3001, 1, Head, Part.Group, new(2026, 9, 15)) with { Members = [Colleague, Third] });
        await bot.Press(Chat(Head), new ButtonData("as.open", 3001));
        await bot.Press(Chat(Head), "Отметить, кто сделал");
        await bot.Press(Chat(Head), "▫️ Человеков14 И.\u00A0П.");
        await bot.Press(Chat(Head), "✅ Человеков14 И.\u00A0П.");

        bot.All<GroupTick>().ShouldBeEmpty();
    }

    public void Dispose() => bot.Dispose();
}

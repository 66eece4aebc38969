using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using Texts = QualityBot.Decisions.Texts;

namespace QualityBot.Tests.Decisions;

/// <summary>What comes in every day as a message: a card in one message, at most three taps, and nothing from ordinary talk.</summary>
public sealed class MessageDialogueTests : IDisposable
{
    private const string Deputy = MadeUpSchool.Deputy;
    private const string Teacher = MadeUpSchool.Teacher;

    /// <summary>Friday evening before the Monday on which the test begins.</summary>
    private static readonly DateTimeOffset Friday = new(2026, 9, 4, 18, 30, 0, TimeSpan.Zero);
    private readonly TestBot bot = new(services => services.AddDecisions());

    public MessageDialogueTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task A_pasted_message_is_one_tap_away_from_a_decision_with_its_hour()
    {
        await bot.Say(Deputy, "до пятницы 15:00 сдать списки участников");
        bot.Last(Deputy).ShouldContain("Что: Сдать списки участников");
        bot.Last(Deputy).ShouldContain("15:00");
        bot.All<Decision>().ShouldBeEmpty();

        await bot.Press(Deputy, Texts.Create);

        var decision = bot.All<Decision>().ShouldHaveSingleItem();
        (decision.Text, decision.Deadline, decision.DeadlineTime).ShouldBe(("Сдать списки участников", "by:2026-09-11", new TimeOnly(15, 0)));
        decision.AsTyped!.ShouldContain("до пятницы 15:00 сдать списки участников");
        var card = bot.All<Assignment>().ShouldHaveSingleItem();
        (card.Due, card.DueTime).ShouldBe((new DateOnly(2026, 9, 11), new TimeOnly(15, 0)));
        bot.Last(Deputy).ShouldStartWith("Создано: решение №");
    }

    [Fact]
    public async Task A_message_that_was_sent_on_counts_from_its_own_day_and_tells_from_whom()
    {
        await bot.SendOn(Deputy, "Коллеги, прошу до завтра до 12:00 прислать отчёты по посещаемости", "Управление образования, чат директоров", new(2026, 9, 7, 5, 0, 0, TimeSpan.Zero));
        bot.Last(Deputy).ShouldContain("Поручение учредителя");
        bot.Last(Deputy).ShouldContain("От кого: Управление образования, чат директоров, 07.09.2026");

        await bot.Press(Deputy, Texts.Create);

        var decision = bot.All<Decision>().ShouldHaveSingleItem();
        (decision.Kind, decision.Deadline, decision.DeadlineTime).ShouldBe((DecisionKind.Founder, "by:2026-09-08", new TimeOnly(12, 0)));
        bot.All<Meeting>().ShouldHaveSingleItem().HeldOn.ShouldBe(new DateOnly(2026, 9, 7));
    }

    /// <summary>«До завтра» of Friday is over on Monday.</summary>
    [Fact]
    public async Task A_time_that_is_over_is_asked_about_in_one_tap()
    {
        await bot.SendOn(Deputy, "Прошу до завтра сдать журналы", "Марина Соколова", Friday);
        bot.Last(Deputy).ShouldContain("срок уже прошёл");

        await bot.Press(Deputy, Texts.OtherAnswers);
        await bot.Press(Deputy, "В работу как просроченные");
        await bot.Press(Deputy, Texts.Create);

        bot.All<Decision>().ShouldHaveSingleItem().Deadline.ShouldBe("by:2026-09-05");
    }

    [Fact]
    public async Task Who_is_called_by_name_gets_it()
    {
        bot.Store.Put(new Person(40, Given.School.Id, "Радугина", "Вера", "Львовна"));
        await bot.Say(Deputy, "Вера Львовна, подготовьте справку по ВПР к четвергу");

        await bot.Press(Deputy, Texts.Create);

        bot.All<Assignment>().ShouldHaveSingleItem().PersonId.ShouldBe(40);
    }

    [Fact]
    public async Task Day_and_person_can_be_corrected_before_the_yes()
    {
        await bot.Say(Deputy, "до пятницы 15:00 сдать списки участников");
        await bot.Press(Deputy, Texts.Correct);
        await bot.Press(Deputy, Texts.EditDeadline);
        await bot.Say(Deputy, "до четверга до 10:00");
        bot.Last(Deputy).ShouldContain("10:00");
        await bot.Press(Deputy, Texts.Correct);
        await bot.Press(Deputy, Texts.EditPeople);
        await bot.PressStart(Deputy, "Косинусова");
        await bot.Press(Deputy, Texts.Create);

        var card = bot.All<Assignment>().ShouldHaveSingleItem();
        (card.PersonId, card.Due, card.DueTime).ShouldBe((16, new DateOnly(2026, 9, 10), new TimeOnly(10, 0)));
    }

    [Fact]
    public async Task A_list_becomes_several_decisions_with_one_tap()
    {
        await bot.Say(Deputy, "До пятницы необходимо:\n1. Сдать списки участников\n2. Заполнить таблицу по питанию\n3) Проверить журналы до четверга");
        await bot.PressStart(Deputy, Texts.Create);

        bot.All<Decision>().Select(one => one.Deadline).ShouldBe(["by:2026-09-11", "by:2026-09-11", "by:2026-09-10"]);
    }

    [Fact]
    public async Task The_second_message_waits_for_the_first()
    {
        await bot.Say(Deputy, "до пятницы сдать списки участников");
        await bot.Say(Deputy, "До четверга проверить журналы");
        await bot.Press(Deputy, Texts.NotWanted);
        bot.Last(Deputy).ShouldContain("Проверить журналы");
        await bot.Press(Deputy, Texts.Create);

        bot.All<Decision>().ShouldHaveSingleItem().Text.ShouldBe("Проверить журналы");
    }

    [Theory]
    [InlineData("Добрый день!")]
    [InlineData("Отчёт сдам до пятницы")]
    [InlineData("Кому сдать журналы до пятницы?")]
    [InlineData("Спасибо!")]
    [InlineData("Нужно купить бумагу")] // the own words without a time are no order to write it down
    public async Task Ordinary_talk_gets_the_usual_answer(string text)
    {
        await bot.Say(Deputy, text);

        bot.Last(Deputy).ShouldStartWith("Не понял. Наберите /help");
        bot.Channel.Chat(Deputy)[^1].Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task Not_wanted_leaves_nothing()
    {
        await bot.Say(Deputy, "до пятницы 15:00 сдать списки участников");
        await bot.Press(Deputy, Texts.NotWanted);

        bot.All<Decision>().ShouldBeEmpty();
        bot.All<StoredDocument>().ShouldBeEmpty();
        await bot.Say(Deputy, "Привет");
        bot.Last(Deputy).ShouldStartWith("Не понял");
    }

    [Fact]
    public async Task A_teacher_hears_who_can_write_it_down_and_nothing_is_promised()
    {
        await bot.Say(Teacher, "до пятницы 15:00 сдать списки участников");

        bot.Last(Teacher).ShouldContain("перешлите");
        bot.Last(Teacher).ShouldContain("Личных напоминаний я не веду");
        bot.All<Decision>().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_secretary_takes_in_is_a_draft()
    {
        await bot.Say(MadeUpSchool.Secretary, "до пятницы 15:00 сдать списки участников");
        await bot.Press(MadeUpSchool.Secretary, Texts.Create);

        bot.All<Decision>().ShouldHaveSingleItem().State.ShouldBe(DecisionState.Draft);
        bot.All<Assignment>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Content.Other.Voice, "Голосовые сообщения я не слушаю")]
    [InlineData(Content.Other.Moving, "Видео и стикеры я не читаю")]
    public async Task What_has_no_text_gets_one_sentence(string kind, string sentence)
    {
        foreach (var who in new[] { Deputy, Teacher })
        {
            await bot.Bring(who, new Content.Other(kind));
            bot.Last(who).ShouldStartWith(sentence);
        }

        await bot.Bring(Deputy, new Content.Photo("p", 10, null));
        bot.Last(Deputy).ShouldStartWith("Это картинка");
    }

    public void Dispose() => bot.Dispose();
}

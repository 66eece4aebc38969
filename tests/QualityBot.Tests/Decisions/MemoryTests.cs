using QualityBot.Decisions;
using QualityBot.Staff;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.People;
using Texts = QualityBot.Decisions.Texts;

namespace QualityBot.Tests.Decisions;

/// <summary>What was answered about a party is not asked again in the next paper of the school.</summary>
public sealed class MemoryTests : IDisposable
{
    private const string Deputy = MadeUpSchool.Deputy;
    private readonly TestBot bot = new(services => services.AddStaff().AddDecisions());

    public MemoryTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task The_answer_holds_for_the_next_paper()
    {
        await Answered("Первое дело", "Светозаров");
        await bot.Say(Deputy, Minutes("Второе дело"));

        bot.Last(Deputy).ShouldContain("Как и в прошлый раз: педагог-психолог – Светозаров");
        bot.Last(Deputy).ShouldNotContain("с вопросами");
        await bot.PressStart(Deputy, "Записать");
        bot.All<Assignment>().ShouldAllBe(card => card.PersonId == 13);
        bot.All<Decision>().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_is_remembered_before_the_yes()
    {
        await Answer("Первое дело", "Светозаров");
        await bot.Press(Deputy, Texts.Cancel);

        bot.All<Remembered>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_left_is_asked_about_again()
    {
        await Answered("Первое дело", "Светозаров");
        using (var db = bot.Store.CreateDbContext())
        {
            db.Update(bot.All<Person>().Single(person => person.Id == 13) with { LeftOn = new(2026, 9, 1) });
            await db.SaveChangesAsync();
        }

        await bot.Say(Deputy, Minutes("Второе дело"));

        bot.Last(Deputy).ShouldContain("с вопросами: 1");
    }

    [Fact]
    public async Task Once_the_school_has_the_post_the_answer_is_not_used()
    {
        await Answered("Первое дело", "Светозаров");
        bot.Store.Put(new Appointment(70_001, 1, 23, Role.Psychologist));

        await bot.Say(Deputy, Minutes("Второе дело"));
        await bot.PressStart(Deputy, "Записать");

        bot.All<Assignment>().OrderBy(card => card.Id).Last().PersonId.ShouldBe(23);
    }

    [Fact]
    public async Task Another_answer_takes_the_place_of_the_older_one()
    {
        await Answered("Первое дело", "Светозаров");
        await Forget(Deputy);
        await Answered("Второе дело", "Ларионова");

        bot.All<Remembered>().ShouldHaveSingleItem().PersonId.ShouldBe(11);
    }

    [Fact]
    public async Task It_is_listed_in_the_settings_and_forgotten_by_a_tap()
    {
        await Answered("Первое дело", "Светозаров");
        await bot.Say(MadeUpSchool.Director, "/settings");
        await bot.Press(MadeUpSchool.Director, "Что я запомнил");
        bot.Last(MadeUpSchool.Director).ShouldContain("педагог-психолог – Светозаров");

        await bot.Press(MadeUpSchool.Director, "✕ педагог-психолог");

        bot.All<Remembered>().ShouldBeEmpty();
        await bot.Say(Deputy, Minutes("Второе дело"));
        bot.Last(Deputy).ShouldContain("с вопросами: 1");
    }

    [Fact]
    public async Task Another_school_neither_uses_nor_forgets_it()
    {
        await Answered("Первое дело", "Светозаров");
        var stored = bot.All<Remembered>().Single();

        await bot.Press(MadeUpSchool.Stranger, new QualityBot.Engine.ButtonData(Press.Forget, stored.Id));
        await bot.Say(MadeUpSchool.Stranger, Minutes("Второе дело"));

        bot.All<Remembered>().ShouldHaveSingleItem();
        bot.Last(MadeUpSchool.Stranger).ShouldContain("с вопросами: 1");
    }

    [Theory]
    [InlineData(MadeUpSchool.Secretary)]
    [InlineData(MadeUpSchool.Teacher)]
    public async Task Who_does_not_manage_the_settings_cannot_forget_it(string who)
    {
        await Answered("Первое дело", "Светозаров");
        await bot.Press(who, new QualityBot.Engine.ButtonData(Press.Forget, bot.All<Remembered>().Single().Id));

        bot.All<Remembered>().ShouldHaveSingleItem();
    }

    public void Dispose() => bot.Dispose();

    private async Task Answered(string what, string whom)
    {
        await Answer(what, whom);
        await bot.PressStart(Deputy, "Записать");
    }

    private async Task Answer(string what, string whom)
    {
        await bot.Say(Deputy, Minutes(what));
        await bot.PressStart(Deputy, Texts.OneByOne);
        await bot.PressStart(Deputy, whom);
    }

    private async Task Forget(string who)
    {
        await bot.Say(who, "/settings");
        await bot.Press(who, "Что я запомнил");
        await bot.PressStart(who, "✕");
    }

    private static string Minutes(string what) => $"""
        Протокол № 3 заседания педагогического совета от 25.08.2026
        Слушали: об итогах проверочных работ и о том, как школа поддержит детей, которым трудно, в новом учебном году.
        РЕШИЛИ:
        1. {what}: провести диагностику. Срок: до 15 октября 2026 г. Ответственный: педагог-психолог.
        """;
}

using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Tests.Parents;

public sealed class FamilyYearTests
{
    [Fact]
    public async Task In_the_new_year_a_linked_parent_hears_the_child_s_new_class()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        bot.Store.Put(new PupilPlace(9100, 1, 11, 2027, "6А-01"));

        await To(bot, new(2027, 9, 1));

        Gate.Hears(bot, Gate.Parent, "6А").ShouldBeTrue();
        Gate.Hears(bot, Gate.Parent, "5А").ShouldBeFalse();
        await bot.Say(Gate.Parent, "/children");
        bot.Read(Gate.Parent).ShouldContain("6А-01");
    }

    [Fact]
    public async Task Before_the_new_codes_are_given_the_link_waits_and_the_parent_is_still_known()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);

        await To(bot, new(2027, 9, 1));

        bot.All<Guardianship>().Single().InForce.ShouldBeTrue();
        await bot.Say(Gate.Parent, "/children");
        bot.Read(Gate.Parent).ShouldContain("без номера в этом году");
    }

    [Fact]
    public async Task Who_left_the_class_on_purpose_is_not_brought_back()
    {
        using var bot = Gate.Open();
        await Gate.Linked(bot, Gate.Parent, 11, 1);
        bot.Store.Put(new PupilPlace(9100, 1, 11, 2027, "6А-01"));
        await bot.Say(Gate.Parent, "/children");
        await bot.Press(Gate.Parent, "Отписаться от 5А");

        await To(bot, new(2027, 9, 1));

        Gate.Hears(bot, Gate.Parent, "6А").ShouldBeFalse();
    }

    [Fact]
    public async Task Who_came_by_a_class_code_and_by_no_new_one_is_forgotten_after_the_meetings_of_september()
    {
        using var bot = Gate.Open();
        await Gate.Join(bot, Gate.Parent, await Gate.ClassLink(bot));

        await To(bot, new(2027, 10, 10));
        bot.All<ChannelLink>().ShouldContain(link => link.Recipient == Gate.Parent);
        await To(bot, new(2027, 10, 17));
        await bot.Forward(TimeSpan.FromSeconds(30));

        bot.All<ChannelLink>().ShouldNotContain(link => link.Recipient == Gate.Parent);
        bot.All<Person>().ShouldNotContain(person => Guardian.IsOne(person));
    }

    private static Task To(TestBot bot, DateOnly day) => bot.Forward(new DateTimeOffset(day, new(9, 0), TimeSpan.Zero) - bot.Clock.Now);
}

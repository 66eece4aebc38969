using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Engine;

public sealed class TickTests : IDisposable
{
    private readonly TestBot bot = new(services => services
        .AddSingleton<ITickPlan>(new Says("до")).AddSingleton<Breaks>().AddSingleton<ITickPlan>(all => all.GetRequiredService<Breaks>()).AddSingleton<ITickPlan>(new Says("после")));

    public TickTests() => bot.Store.Put([Given.School, .. Given.Someone(1, Role.Director), Given.OtherSchool, .. Given.Someone(901, Role.Director, Given.OtherSchool)]);

    [Fact]
    public async Task A_plan_that_fails_keeps_neither_its_siblings_nor_other_schools_waiting()
    {
        var before = bot.Get<TickHandler>().LastGood;
        await bot.Forward(TimeSpan.FromMinutes(1));

        bot.Channel.Chat("1").Select(message => message.Text.Plain).ShouldBe(["до", "после"]);
        bot.Channel.Chat("901").Select(message => message.Text.Plain).ShouldBe(["до", "после"]);
        bot.Get<TickHandler>().LastGood.ShouldBe(before); // The watch outside hears no beat while something fails.
    }

    [Fact]
    public async Task What_a_plan_did_before_it_failed_is_taken_back_and_made_up_for_by_a_later_tick()
    {
        await bot.Forward(TimeSpan.FromMinutes(1));
        bot.All<Person>().ShouldNotContain(person => person.FamilyName == "Половинкин");

        bot.Get<Breaks>().IsMended = true;
        await bot.Forward(TimeSpan.FromMinutes(1));

        bot.All<Person>().Count(person => person.FamilyName == "Половинкин").ShouldBe(2);
        bot.Channel.Chat("1").Select(message => message.Text.Plain).ShouldBe(["до", "после"]); // Nothing is said twice.
    }

    public void Dispose() => bot.Dispose();

    private static long DirectorOf(School school) => school.Id == Given.School.Id ? 1 : 901;

    private sealed class Says(string words) : ITickPlan
    {
        public Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<Effect>>([new Effect.Send(Recipient.Person(DirectorOf(school)), words) { Key = $"{words}/{school.Id}" }]);
    }

    /// <summary>Writes past its effects, as a plan that prunes does, and throws afterwards.</summary>
    private sealed class Breaks : ITickPlan
    {
        public bool IsMended { get; set; }

        public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
        {
            db.Set<Person>().Add(new(moment.Ids.Next(), school.Id, "Половинкин", "Пётр", ""));
            await db.SaveChangesAsync(ct);
            return IsMended ? [] : throw new InvalidOperationException("broken on purpose");
        }
    }
}

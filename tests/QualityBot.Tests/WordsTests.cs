using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Hosting;
using QualityBot.Staff;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Tests;

/// <summary>The bot is never at a loss for words.</summary>
public sealed class WordsTests
{
    private static readonly Assembly Bot = typeof(Effect).Assembly;

    /// <summary>Every refusal of the rules and of the features.</summary>
    public static TheoryData<Type> Problems { get; } = new(
        new[] { typeof(Problem).Assembly, Bot }.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(Problem)) && !type.IsAbstract));

    /// <summary>Whether some feature's <c>Texts.Explain</c> has a case for it; filling the sentence in may need facts that are not there.</summary>
    [Theory]
    [MemberData(nameof(Problems))]
    public void Every_problem_has_words(Type type)
    {
        var problem = RuntimeHelpers.GetUninitializedObject(type);

        Explanations().Any(explain => Explains(explain, problem)).ShouldBeTrue();
    }

    [Fact]
    public void A_problem_without_words_is_found() => Explanations().Any(explain => Explains(explain, new Unspeakable())).ShouldBeFalse();

    /// <summary>Every role that people hold.</summary>
    public static TheoryData<Role> Roles { get; } = new(Enum.GetValues<Role>());

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_key_and_command_of_every_role_leads_to_an_answer(Role role)
    {
        using var bot = new TestBot(services => BotHost.AddCapabilities(services));
        bot.Store.Put([Given.School, .. Given.Someone(2, Role.Director), .. Given.Someone(50, role)]);
        var actor = new Actor(bot.All<Person>().Single(person => person.Id == 50), bot.All<Appointment>().Where(one => one.PersonId == 50).ToValueList());
        var items = Menu.For(actor);
        items.Count.ShouldBeGreaterThanOrEqualTo(3); // Settings, help and cancel are everybody's.

        foreach (var typed in items.SelectMany(item => new[] { item.Key, $"/{item.Command}" }).Where(text => text.Length > 0))
        {
            var before = bot.Channel.Chat("50").Count;
            await bot.Say("50", typed);

            bot.Channel.Chat("50").Count.ShouldBeGreaterThan(before, typed);
            Lost.ShouldAllBe(words => !bot.Last("50").Contains(words, StringComparison.OrdinalIgnoreCase), $"{typed}: {bot.Last("50")}");
            await bot.Say("50", "/cancel");
        }

        bot.All<QualityBot.Storage.Rows.SetAsideRow>().ShouldBeEmpty();
    }

    private static readonly string[] Lost = ["не понял", "недоступно", "не знаю такой"];

    private static IEnumerable<MethodInfo> Explanations() =>
        Bot.GetTypes().Where(type => type.Name == "Texts")
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(method => method.Name == "Explain" && method.GetParameters() is [{ ParameterType: var what }] && what == typeof(Problem));

    private static bool Explains(MethodInfo explain, object problem)
    {
        try
        {
            return explain.Invoke(null, [problem]) is string;
        }
        catch (TargetInvocationException failure)
        {
            return failure.InnerException is not InvalidOperationException { Message: var words } || !words.StartsWith("No words", StringComparison.Ordinal);
        }
    }

    private sealed record Unspeakable : Problem;
}

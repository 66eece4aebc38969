using QualityBot.Engine;
using QualityDomain.People;

namespace QualityBot.Tests.Support;

/// <summary>Every role presses every button of a feature with rows of another school; whatever opens is answered once by a word and left.</summary>
internal static class ForeignWalk
{
    private const long FirstPerson = 2000;

    /// <summary>One person of each role, all of the school of the tests.</summary>
    public static object[] Everybody => [.. Enum.GetValues<Role>().SelectMany(role => Given.Someone(FirstPerson + (int)role, role))];

    /// <summary>Chats of those who press.</summary>
    public static bool IsWalker(string recipient) => long.TryParse(recipient, out var id) && id >= FirstPerson && id < FirstPerson + Enum.GetValues<Role>().Length;

    /// <param name="feature">A type of the feature's folder.</param>
    /// <param name="argument">What buttons of that feature carry beside the row.</param>
    /// <returns>How many buttons there are.</returns>
    public static async Task<int> Press(TestBot bot, Type feature, IReadOnlyList<long> rows, string argument)
    {
        var actions = bot.Get<Routes>().All.Where(way => way.Handler.GetType().Namespace == feature.Namespace)
            .Select(way => way.Trigger).OfType<Trigger.Press>().Select(press => press.Action).Distinct().ToList();
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var action in actions)
            {
                Content[] taps = [.. rows.SelectMany(row => new Content[] { new Content.Button(new(action, row, 0, argument), "1", $"q{role}{action}{row}"), new Content.Text("Пустое слово"), new Content.Text("/cancel") })];
                await bot.Get<Dispatcher>().Handle(
                    [.. taps.Select((tap, index) => new Arrival($"telegram/1/{role}/{action}/{index}", new("telegram", $"{FirstPerson + (int)role}"), tap, bot.Clock.Now))], CancellationToken.None);
            }
        }

        return actions.Count;
    }
}

using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>Twenty thousand messages cost about as much each as the first ones.</summary>
public sealed class VolumeTests
{
    [Fact]
    public async Task The_last_thousand_messages_are_as_quick_as_the_first()
    {
        await using var server = await SandboxServer.Start(new SandboxOptions());
        var times = new List<TimeSpan>();
        for (var thousand = 0; thousand < 20; thousand++)
        {
            var start = TimeProvider.System.GetTimestamp();
            for (var i = 0; i < 1000; i++)
            {
                server.World.Post(1001 + (i % 11), $"Сообщение {thousand}-{i}");
                server.Say(1001 + (i % 11), "да");
            }

            times.Add(TimeProvider.System.GetElapsedTime(start));
        }

        server.Ledger.Count.ShouldBe(20_000);
        server.Chat(1001).Count.ShouldBeGreaterThan(3_000);
        // The middle of the last five against that of five after the warm-up; a quadratic cost would give a ratio near six.
        Middle(times[15..]).ShouldBeLessThan(3 * Middle(times[2..7]));
    }

    private static TimeSpan Middle(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}

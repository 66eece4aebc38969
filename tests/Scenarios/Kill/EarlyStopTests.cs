using Scenarios.Support;
using TelegramSandbox;

namespace Scenarios.Kill;

/// <summary>SIGTERM in the middle of the start.</summary>
public sealed class EarlyStopTests
{
    [Fact]
    public async Task A_stop_while_the_bot_still_starts_is_an_ordinary_one_and_the_next_start_answers()
    {
        using var folder = new Folder();
        await using var sandbox = await SandboxServer.Start(new() { Port = 0, Token = "5000000001:earlystop" });
        using (var bot = BotProcess.Start(sandbox.Url, sandbox.BotToken, folder.Path, TimeSpan.Zero, 8))
        {
            // The lock of the store is the first trace of the program's own code.
            while (!bot.HasExited && Directory.GetFiles(folder.Path, "*.lock", SearchOption.AllDirectories).Length == 0)
            {
                await Task.Delay(5);
            }

            (await bot.Stop()).ShouldBe(0, string.Join('\n', bot.Output.TakeLast(20)));
        }

        using var again = BotProcess.Start(sandbox.Url, sandbox.BotToken, folder.Path, TimeSpan.Zero, 8);
        sandbox.Say(1012, "/start");
        await sandbox.WaitForText(1012, "Это бот школы", patience: TimeSpan.FromSeconds(90));
        (await again.Stop()).ShouldBe(0);
    }
}

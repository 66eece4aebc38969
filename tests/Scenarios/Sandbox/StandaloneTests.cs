using System.Diagnostics;
using System.Globalization;
using Scenarios.Support;

namespace Scenarios.Sandbox;

/// <summary>The sandbox as a program of its own.</summary>
public sealed class StandaloneTests
{
    [Fact]
    public async Task A_stop_right_after_the_first_line_is_a_clean_one()
    {
        using var folder = new Folder();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TelegramSandbox.dll"), "--port", "0", "--data", folder.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        (await process.StandardOutput.ReadLineAsync()).ShouldNotBeNull();
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);

        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);

        process.ExitCode.ShouldBe(0);
    }
}

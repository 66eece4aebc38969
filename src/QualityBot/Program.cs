using System.Runtime.InteropServices;
using QualityBot.Cli;

namespace QualityBot;

internal static class Program
{
    /// <summary>The bot listens to SIGTERM and SIGINT from its first statement on: also a stop in the middle of the start is an ordinary one, exit code 0.</summary>
    /// <remarks>Other verbs keep the system's way: they are short, and Ctrl+C ends them at once.</remarks>
    public static async Task<int> Main(string[] args)
    {
        if (args is not ([] or ["run", ..]))
        {
            return await Verbs.Run(args, default);
        }

        using var stop = new CancellationTokenSource();
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        return await Verbs.Run(args, stop.Token);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}

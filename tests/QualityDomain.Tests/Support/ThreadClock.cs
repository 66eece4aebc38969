using System.Diagnostics;
using System.Runtime.InteropServices;

namespace QualityDomain.Tests.Support;

/// <summary>How long work takes on the processor: what neighbours on a busy machine do to the clock on the wall does not count.</summary>
internal static class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    /// <summary>The median of nine runs after three that warm up, in milliseconds.</summary>
    public static double Median(Action work)
    {
        for (var i = 0; i < 3; i++)
        {
            work();
        }

        var runs = new double[9];
        for (var i = 0; i < runs.Length; i++)
        {
            var start = Now();
            work();
            runs[i] = Now() - start;
        }

        Array.Sort(runs);
        return runs[runs.Length / 2];
    }

    /// <summary>The processor time of this thread; where the system does not tell it, the clock on the wall.</summary>
    private static double Now() =>
        OperatingSystem.IsLinux() && clock_gettime(ThreadProcessorTime, out var time) == 0
            ? (time.Seconds * 1_000.0) + (time.Nanoseconds / 1_000_000.0)
            : Stopwatch.GetTimestamp() * 1_000.0 / Stopwatch.Frequency;

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
#pragma warning disable SYSLIB1054, IDE1006, CA1707 // The name is that of the C library; a generated import would need unsafe code in the project.
    private static extern int clock_gettime(int clock, out TimeSpec time);
#pragma warning restore SYSLIB1054, IDE1006, CA1707
}

using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace QualityBot.Documents.Outside;

/// <summary>Runs a program of somebody else on a stranger's file: bounded in time, memory, processor and what it may write, alone in a session of its own that is killed as a whole.</summary>
/// <remarks>
/// One at a time in the whole process: a converter takes hundreds of megabytes. The limits are the shell's own
/// (<c>ulimit</c>), so that they also bind whatever the program starts. Linux only; elsewhere nothing is run.
/// </remarks>
internal static partial class ChildProgram
{
    private const int KillSignal = 9;
    private const int BytesPerBlock = 512;
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>Whether such a program is installed.</summary>
    public static string? Find(string name) => !OperatingSystem.IsLinux() ? null : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs it in <paramref name="folder"/> to its end.</summary>
    /// <exception cref="TimeoutException">It did not end in time and was killed with everything it started.</exception>
    public static async Task<ChildResult> Run(string program, IEnumerable<string> arguments, string folder, ChildLimits limits, CancellationToken ct)
    {
        await Turn.WaitAsync(ct);
        try
        {
            return await RunAlone(program, arguments, folder, limits, ct);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<ChildResult> RunAlone(string program, IEnumerable<string> arguments, string folder, ChildLimits limits, CancellationToken ct)
    {
        var start = new ProcessStartInfo("setsid") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        var shell = string.Create(CultureInfo.InvariantCulture, $"ulimit -t {(int)limits.Processor.TotalSeconds} && ulimit -v {limits.MemoryBytes / 1024} && ulimit -f {limits.FileBytes / BytesPerBlock} && ulimit -c 0 && exec \"$@\"");
        foreach (var argument in (string[])["sh", "-c", shell, "child", program, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        // The child inherits no secret of ours, and finds no proxy and no home but its own.
        var path = start.Environment.TryGetValue("PATH", out var known) ? known : null;
        start.Environment.Clear();
        (start.Environment["PATH"], start.Environment["HOME"], start.Environment["TMPDIR"], start.Environment["LANG"]) = (path, folder, folder, "C.UTF-8");

        using var process = Start(start);
        process.StandardInput.Close();
        using var late = CancellationTokenSource.CreateLinkedTokenSource(ct);
        late.CancelAfter(limits.Time);
        try
        {
            var (output, errors) = (Tail(process.StandardOutput, late.Token), Tail(process.StandardError, late.Token));
            await process.WaitForExitAsync(late.Token);
            return new(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException($"{Path.GetFileName(program)} took longer than {limits.Time.TotalSeconds} s.");
        }
        finally
        {
            _ = Kill(-process.Id, KillSignal); // The whole session: what outlived its parent too.
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("setsid (util-linux) is missing.", missing);
        }
    }

    /// <summary>Reads all, keeps the beginning: a program may print without end.</summary>
    private static async Task<string> Tail(StreamReader from, CancellationToken ct)
    {
        const int Kept = 4000;
        var (text, buffer) = (new System.Text.StringBuilder(), new char[4096]);
        int read;
        while ((read = await from.ReadAsync(buffer, ct)) > 0)
        {
            text.Append(buffer, 0, Math.Min(read, Math.Max(0, Kept - text.Length)));
        }

        return text.ToString();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int pid, int signal);
}

/// <summary>What a child may take.</summary>
/// <param name="Time">By the wall clock.</param>
/// <param name="Processor">Of the processor, each process of it.</param>
/// <param name="MemoryBytes">Address space, each process of it.</param>
/// <param name="FileBytes">The largest file that it may write.</param>
internal sealed record ChildLimits(TimeSpan Time, TimeSpan Processor, long MemoryBytes, long FileBytes);

/// <summary>How a child ended and the beginning of what it printed.</summary>
internal sealed record ChildResult(int ExitCode, string Words);

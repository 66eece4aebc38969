using System.Diagnostics;

namespace QualityBot.Tests.Support;

/// <summary>LibreOffice as a judge of files that we wrote.</summary>
internal static class Soffice
{
    private const string Program = "soffice";

    public static bool IsThere => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Program)));

    /// <summary>The file as LibreOffice writes it after reading it.</summary>
    public static byte[] Convert(byte[] content, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory("qb-soffice-").FullName;
        try
        {
            var source = Path.Combine(folder, $"in.{from}");
            File.WriteAllBytes(source, content);
            var output = Path.Combine(folder, "out");
            var run = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])[$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to, "--outdir", output, source])
            {
                run.ArgumentList.Add(argument);
            }

            using var process = Process.Start(run)!;
            process.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue("soffice did not come to an end");
            return File.ReadAllBytes(Path.Combine(output, $"in.{to}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>A fact that needs LibreOffice; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SofficeFactAttribute : FactAttribute
{
    public SofficeFactAttribute()
    {
        if (!Soffice.IsThere)
        {
            Skip = "LibreOffice (soffice) is not installed.";
        }
    }
}

using System.Diagnostics;

namespace QualityBot.Tests.Reports;

/// <summary>A PDF as poppler's tools see it.</summary>
internal static class PdfText
{
    /// <summary>Null when poppler is there.</summary>
    public static string? WhyNot { get; } = File.Exists("/usr/bin/pdftotext") ? null : "needs pdftotext (apt-get install poppler-utils)";

    /// <summary>The text of each sheet, lines as they stand.</summary>
    public static string[] Sheets(byte[] pdf) => Run("pdftotext", pdf, "-layout", "{0}", "-").TrimEnd('\f').Split('\f');

    /// <summary>All words of the paper with single spaces between them.</summary>
    public static string Words(byte[] pdf) => string.Join(' ', Run("pdftotext", pdf, "-raw", "{0}", "-").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lines of pdffonts without its heading.</summary>
    public static string[] Fonts(byte[] pdf) => [.. Run("pdffonts", pdf, "{0}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)];

    public static string Info(byte[] pdf) => Run("pdfinfo", pdf, "-isodates", "{0}");

    private static string Run(string tool, byte[] pdf, params string[] arguments)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            var start = new ProcessStartInfo(tool, arguments.Select(argument => argument == "{0}" ? file : argument)) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}.");
        }
        finally
        {
            File.Delete(file);
        }
    }
}

/// <summary>A fact that looks into a PDF; skipped with the reason where poppler's tools are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = PdfText.WhyNot;
}

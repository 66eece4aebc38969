using System.CommandLine;
using System.Globalization;
using QualityBot.Documents;
using QualityDomain.Minutes;

namespace QualityBot.Cli;

/// <summary><c>read FILE [--on DATE] [--json]</c>: what the reader understands of a document; nothing is stored.</summary>
internal static class ReadVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "docx, xlsx или txt" };
        var on = new Option<string?>("--on") { Description = "день заседания, если в документе его нет: 2026-08-28" };
        var json = new Option<bool>("--json") { Description = "для программ" };
        var verb = new Command("read", "Показывает, что понято в документе.") { file, on, json };
        verb.SetAction(parsed =>
        {
            var document = Read(parsed.GetRequiredValue(file), parsed.GetValue(on));
            if (parsed.GetValue(json))
            {
                Console.WriteLine(ReadJson.Of(document));
            }
            else
            {
                ReadTable.Print(document, Console.Out);
            }

            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>The document as the reader understands it.</summary>
    /// <exception cref="BadInputException">The file cannot be read, or the day is no day.</exception>
    private static ReadDocument Read(string path, string? on)
    {
        if (!File.Exists(path))
        {
            throw new BadInputException(Texts.NoFile(path));
        }

        return DocumentOpener.Open(File.ReadAllBytes(path), Path.GetFileName(path)).Match(
            source => MinutesReader.Read(source, DayOf(on)),
            problem => throw new BadInputException(Documents.Texts.Explain(problem)));
    }

    private static DateOnly? DayOf(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException(Texts.BadDay(text));
}

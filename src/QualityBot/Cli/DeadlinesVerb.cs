using System.CommandLine;
using QualityDomain.Deadlines;

namespace QualityBot.Cli;

/// <summary><c>deadlines [--on DATE] [FILE|-]</c>: one expression a line in, one JSON object a line out.</summary>
internal static class DeadlinesVerb
{
    public static Command Command()
    {
        var on = new Option<string>("--on") { Description = "от какой даты считать: 2026-08-30, 2026-08, SY2026, CY2026", DefaultValueFactory = _ => "" };
        var file = new Argument<string>("FILE") { Description = "файл или «-»", DefaultValueFactory = _ => "-" };
        var verb = new Command("deadlines", "Читает сроки, по одному в строке.") { on, file };
        verb.SetAction(parsed =>
        {
            var standard = ContextOf(parsed.GetValue(on)!);
            foreach (var line in Lines.Of(parsed.GetValue(file)!))
            {
                Console.WriteLine(PrintedJson.Of(Read(line, standard)));
            }

            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>One line of input as one line of output.</summary>
    public static DeadlineLine Read(string line, DeadlineContext standard)
    {
        var parts = line.Split('\t', 2);
        var context = parts.Length > 1 && parts[1].Trim().Length > 0 ? ContextOf(parts[1].Trim()) : standard;
        return DeadlineLine.Of(parts[0], DeadlineReader.Read(Lines.Unescaped(parts[0]), context), context);
    }

    private static DeadlineContext ContextOf(string text) =>
        DeadlineContext.TryParse(text, out var context) ? context : throw new BadInputException(Texts.BadContext(text));
}

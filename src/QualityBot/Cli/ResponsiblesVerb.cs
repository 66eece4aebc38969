using System.CommandLine;
using QualityDomain.People.Responsibles;

namespace QualityBot.Cli;

/// <summary><c>responsibles [FILE|-]</c>: one string a line in, one JSON object a line out.</summary>
internal static class ResponsiblesVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "файл или «-»", DefaultValueFactory = _ => "-" };
        var verb = new Command("responsibles", "Читает ответственных, по одной строке.") { file };
        verb.SetAction(parsed =>
        {
            foreach (var line in Lines.Of(parsed.GetValue(file)!))
            {
                Console.WriteLine(PartiesLine.Of(line, PartiesReader.Read(Lines.Unescaped(line))).ToJsonString(PrintedJson.Options));
            }

            return ExitCode.Done;
        });
        return verb;
    }
}

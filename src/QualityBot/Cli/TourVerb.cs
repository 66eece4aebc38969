using System.CommandLine;
using QualityBot.Tour;

namespace QualityBot.Cli;

/// <summary><c>tour [--file X.docx]</c>: the whole story in the terminal; the papers go to <c>out/</c>.</summary>
internal static class TourVerb
{
    public static Command Command()
    {
        var file = new Option<string?>("--file") { Description = "свой протокол вместо образца" };
        var verb = new Command("tour", "Рассказывает всю историю без браузера: от протокола до отчёта.") { file };
        verb.SetAction(async (parsed, ct) =>
        {
            var paper = parsed.GetValue(file) is { } given ? Path.GetFullPath(given) : null;
            if (paper is not null && !File.Exists(paper))
            {
                throw new BadInputException(Texts.NoFile(paper));
            }

            try
            {
                await SchoolTour.Run(paper, Path.GetFullPath("out"), Console.Out, ct);
                return ExitCode.Done;
            }
            catch (StoryBrokenException broken)
            {
                await Console.Error.WriteLineAsync(broken.Message);
                return ExitCode.Bug;
            }
        });
        return verb;
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using QualityBot.Assessments;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.People;

namespace QualityBot.Cli;

/// <summary><c>analyse FILE… [--json] [--classes 1=4А,2=4Б] [--scale 10,16,21] [-o FILE] [--only 4Б]</c>: the figures of one work, or its paper; nothing is stored.</summary>
internal static partial class AnalyseVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Description = "результаты одной работы: xlsx, xls, csv", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "для программ" };
        var classes = new Option<string?>("--classes") { Description = "как называются классы файла: 1=4А,2=4Б" };
        var scale = new Option<string?>("--scale") { Description = "шкала школы: с какого балла «3», «4», «5», например 10,16,21" };
        var output = new Option<string?>("-o", "--output") { Description = "аналитическая справка файлом: pdf, docx; показатели: xlsx" };
        var only = new Option<string?>("--only") { Description = "справка об одном классе: 4Б" };
        var verb = new Command("analyse", "Разбирает результаты работы: классы, задания, ученики, маркеры; с -o готовит аналитическую справку.") { files, json, classes, scale, output, only };
        verb.SetAction(parsed =>
        {
            var paths = parsed.GetRequiredValue(files);
            var analysed = Analyse(paths, parsed.GetValue(classes), parsed.GetValue(scale));
            if (parsed.GetValue(output) is { } path)
            {
                // What was asked for as JSON stays alone on stdout.
                AnalysisPaper.Write(analysed, paths, path, parsed.GetValue(only));
                (parsed.GetValue(json) ? Console.Error : Console.Out).WriteLine(Texts.PaperIsReady(Path.GetFullPath(path)));
            }

            if (parsed.GetValue(json))
            {
                Console.WriteLine(AnalysisJson.Of(analysed));
            }
            else if (parsed.GetValue(output) is null)
            {
                AnalysisTable.Print(analysed, Console.Out);
            }

            return ExitCode.Done;
        });
        return verb;
    }

    /// <exception cref="BadInputException">A file cannot be read, or an option is not understood.</exception>
    private static AnalysedFiles Analyse(string[] paths, string? classes, string? scale) => AnalysedFiles.Of(
        [.. paths.Select(path => (Path.GetFileName(path), File.Exists(path) ? File.ReadAllBytes(path) : throw new BadInputException(Texts.NoFile(path))))],
        ClassesOf(classes),
        ScaleOf(scale)).Match(analysed => analysed, problem => throw new BadInputException(Explain(problem)));

    private static string Explain(Problem problem) => problem.GetType().Namespace == typeof(Documents.Empty).Namespace ? Documents.Texts.Explain(problem) : Assessments.Texts.Explain(problem);

    internal static Dictionary<string, string> ClassesOf(string? text)
    {
        var names = new Dictionary<string, string>();
        foreach (var pair in (text ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = pair.Split('=', StringSplitOptions.TrimEntries);
            if (parts is not [{ Length: > 0 } number, { Length: > 0 } name] || !names.TryAdd(number, SchoolClass.TryParse(name, out var one) ? one.ToString() : name))
            {
                throw new BadInputException(Texts.BadClasses(text!));
            }
        }

        return names;
    }

    private static Func<Work, int, MarkScale?>? ScaleOf(string? text) => CutsOf(text) is var (three, four, five)
        ? (work, max) => new MarkScale(work.Procedure ?? "", work.Subject ?? "", work.Grade ?? 0, max, three, four, five, Texts.OwnScale) { IsOwn = true }
        : null;

    /// <summary>From which points on «3», «4», «5»; null: nothing was said.</summary>
    /// <exception cref="BadInputException">It is not three numbers.</exception>
    internal static (int Three, int Four, int Five)? CutsOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var match = Scale().Match(text);
        return match.Success ? (Cut("three"), Cut("four"), Cut("five")) : throw new BadInputException(Texts.BadScale(text));

        int Cut(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("""^\s*(?<three>\d{1,3})\s*[,;]\s*(?<four>\d{1,3})\s*[,;]\s*(?<five>\d{1,3})\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Scale();
}

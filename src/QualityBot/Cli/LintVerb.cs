using System.CommandLine;
using QualityBot.Drafts;

namespace QualityBot.Cli;

/// <summary><c>lint FILE -o FILE.docx</c>: the draft with remarks on its margins; nothing is stored.</summary>
internal static class LintVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "черновик протокола, плана или приказа, docx" };
        var output = new Option<string>("-o", "--output") { Description = "куда записать документ с замечаниями, docx", Required = true };
        var verb = new Command("lint", "Возвращает черновик с замечаниями на полях.") { file, output };
        verb.SetAction(parsed => Lint(parsed.GetRequiredValue(file), parsed.GetRequiredValue(output)));
        return verb;
    }

    /// <summary>A draft without fault is written as it is: whoever calls the verb from a script finds the file in either case.</summary>
    private static int Lint(string path, string output)
    {
        if (!File.Exists(path))
        {
            throw new BadInputException(Texts.NoFile(path));
        }

        var content = File.ReadAllBytes(path);
        var marked = MarkedDraft.Open(content, Path.GetFileName(path), TimeProvider.System.GetUtcNow())
            .Match(draft => draft, problem => throw new BadInputException(Documents.Texts.Explain(problem)));
        if (!Documents.DocumentOpener.IsDocx(content))
        {
            throw new BadInputException(Drafts.Texts.DocxOnly);
        }

        if (marked.Check is { Decisions: 0, Remarks.Count: 0 })
        {
            throw new BadInputException(Drafts.Texts.NoDecisions);
        }

        try
        {
            File.WriteAllBytes(output, marked.Content ?? content);
        }
        catch (Exception place) when (place is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(Texts.NotWritten(output, place.Message));
        }

        Console.Error.WriteLine(Drafts.Texts.Summary(marked.Check));
        if (marked.Content is not null && Documents.DocumentOpener.IsSigned(content))
        {
            Console.Error.WriteLine(Documents.Texts.SignatureIsGone);
        }

        return ExitCode.Done;
    }
}

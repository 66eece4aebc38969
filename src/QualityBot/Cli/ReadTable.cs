using QualityBot.Engine;
using QualityDomain.Minutes;
using QualityDomain.People.Responsibles;

namespace QualityBot.Cli;

/// <summary>What was read, as a table for people at a terminal.</summary>
internal static class ReadTable
{
    private const int TextWidth = 100;

    public static void Print(ReadDocument document, TextWriter output)
    {
        output.WriteLine(Texts.Head(document.Head));
        foreach (var decision in document.Decisions)
        {
            output.WriteLine();
            output.WriteLine($"{decision.Row,4}. {decision.Number} {RichText.Shorten(decision.Text.ReplaceLineEndings(" "), TextWidth)}");
            output.WriteLine($"      {Texts.DeadlineColumn}: {OneLine(decision.DeadlineText)} → {decision.Deadline.Explanation}");
            output.WriteLine($"      {Texts.ResponsibleColumn}: {OneLine(decision.ResponsibleText)} → {decision.Responsible.Canonical}");
            foreach (var doubt in decision.Doubts)
            {
                output.WriteLine($"      ! {Decisions.Texts.Doubt(doubt)}");
            }
        }

        output.WriteLine();
        output.WriteLine(Texts.Read(document.Decisions.Count, document.Skipped.Count));
    }

    private static string OneLine(string text) => text.Length == 0 ? "—" : text.ReplaceLineEndings(" ").Trim();
}

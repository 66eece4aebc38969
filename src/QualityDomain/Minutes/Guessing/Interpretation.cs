namespace QualityDomain.Minutes.Guessing;

/// <summary>One way to see a document: which lines are rows of a table, and whether titles and lines are read without knowing the structure.</summary>
/// <param name="Document">The document, perhaps with paragraphs put together into tables again.</param>
/// <param name="Lines">Whether every line is weighed by itself, instead of by the parts of a known kind of paper, and where it looks for its time.</param>
/// <param name="ByContents">Whether columns are told by what stands in them even where headings say something.</param>
internal sealed record Interpretation(SourceDocument Document, LineHabit Lines, bool ByContents)
{
    /// <summary>The way of a document whose structure is known.</summary>
    public static Interpretation Plain(SourceDocument document) => new(document, LineHabit.None, ByContents: false);

    /// <summary>All other ways, the likely ones first. Each is read whole and weighed, so there are few of them.</summary>
    public static IEnumerable<Interpretation> Others(SourceDocument document)
    {
        yield return new(document, LineHabit.None, ByContents: true);
        yield return new(document, LineHabit.TimesAbove, ByContents: true);
        yield return new(document.AsPasted.Count > 0 ? document with { Blocks = document.AsPasted } : document, LineHabit.TimesBelow, ByContents: true);
        foreach (var rebuilt in Rebuilt.Of(document))
        {
            yield return new(rebuilt, LineHabit.None, ByContents: false);
            yield return new(rebuilt, LineHabit.TimesAbove, ByContents: true);
        }
    }
}

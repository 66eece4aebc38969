using System.Text.RegularExpressions;
using QualityBot.Reports;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>A paper with codes → the edition to be handed over: «5А-07» becomes «Соколова Анна (5А-07)» wherever it stands as a word.</summary>
/// <remarks>
/// Codes that the book does not have stay as they are. Charts keep theirs: no chart of ours is about one pupil. Source: rule P-3.
/// </remarks>
internal sealed partial class NamedEdition
{
    private readonly NameBook book;
    private readonly HashSet<PupilCode> used = [];

    private NamedEdition(NameBook book) => this.book = book;

    /// <summary>The paper with names, and whose names are in it.</summary>
    public static (ReportDocument Document, IReadOnlyCollection<PupilCode> Named) Of(ReportDocument paper, NameBook book)
    {
        var edition = new NamedEdition(book);
        var named = paper with
        {
            Title = edition.Named(paper.Title),
            Subtitle = paper.Subtitle is { } subtitle ? edition.Named(subtitle) : null,
            Blocks = [.. paper.Blocks.Select(edition.Named)],
        };
        return (named with { Provenance = paper.Provenance is { } from ? $"{from} {Texts.WithNames}" : Texts.WithNames }, edition.used);
    }

    private Block Named(Block block) => block switch
    {
        Heading heading => heading with { Text = Named(heading.Text) },
        Paragraph paragraph => paragraph with { Text = Named(paragraph.Text) },
        ItemList list => list with { Items = [.. list.Items.Select(Named)] },
        Table table => table with { Caption = table.Caption is { } caption ? Named(caption) : null, Columns = [.. table.Columns.Select(column => column with { Header = Named(column.Header) })], Rows = [.. table.Rows.Select(Named)] },
        CardGrid grid => grid with { Cards = [.. grid.Cards.Select(card => card with { Heading = Named(card.Heading), Note = Named(card.Note), Instruction = Named(card.Instruction) })] },
        Acquainted list => list with { Names = [.. list.Names.Select(Named)], Title = Named(list.Title) },
        Signatures signatures => signatures with { Signers = [.. signatures.Signers.Select(signer => signer with { Post = Named(signer.Post) })] },
        _ => block,
    };

    private Row Named(Row row) => row switch
    {
        Row.Cells cells => cells with { Texts = [.. cells.Texts.Select(Named)] },
        Row.Section section => section with { Text = Named(section.Text) },
        _ => row,
    };

    private RichText Named(RichText text) => new(text.Runs.Select(run => run with { Text = Named(run.Text) }).ToValueList());

    private string Named(string text) => Code().Replace(text, match =>
    {
        if (!PupilCode.TryParse(match.Value, out var code) || $"{code}" != match.Value || book.Find(code) is not { } pupil)
        {
            return match.Value;
        }

        used.Add(code);
        return $"{pupil.Short} ({match.Value})";
    });

    [GeneratedRegex("""(?<![\p{L}\p{N}-])(?:1[01]|[1-9])[А-ЯЁ]-[0-9]{2}(?![\p{L}\p{N}-])""")]
    private static partial Regex Code();
}

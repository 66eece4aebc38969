using QualityDomain.Deadlines;
using QualityDomain.Minutes.Guessing;

namespace QualityDomain.Minutes;

/// <summary>Reads minutes, orders, plans, programmes and registers: which lines are decisions and why the others are none.</summary>
/// <remarks>Pure. Every row of every table and every list item of the document is a decision or is skipped with a reason.</remarks>
public static class MinutesReader
{
    /// <summary>A paper of no known kind is a plan only if it names so many times.</summary>
    private const int FewestTimed = 2;

    /// <summary>Reads the document.</summary>
    /// <param name="document">The neutral document.</param>
    /// <param name="on">The day of the document where it names none itself; null: unknown.</param>
    /// <remarks>
    /// A reading in which times, people or numbers are left over is weighed against every other way to see the document; another
    /// one is taken only when it explains plainly more and loses no word, and is then called a guess.
    /// </remarks>
    public static ReadDocument Read(SourceDocument document, DateOnly? on) => CellReadings.While(() => Lost.PutBack(Chosen(document, on), document));

    private static ReadDocument Chosen(SourceDocument document, DateOnly? on)
    {
        var known = Read(Interpretation.Plain(document), on);
        var explained = Explained.Of(known);
        if (explained.IsWhole || known.Head.Kind is DocumentKind.Map or DocumentKind.Programme || known is { Head.Kind: DocumentKind.Minutes or DocumentKind.Order, Decisions.Count: > 0 })
        {
            return known;
        }

        var best = Interpretation.Others(document).Select(way => Read(way, on)).Select(read => (Read: read, Explained: Explained.Of(read)))
            .Where(guess => guess.Explained.IsBetterThan(explained) && new Lost(guess.Read).HasNothingOf(known)).OrderByDescending(guess => guess.Explained.Weight).FirstOrDefault();
        return best.Read is not null && (known.Head.Kind is not (DocumentKind.Other or DocumentKind.Model) || best.Read.Head.Kind is DocumentKind.Order or DocumentKind.Minutes || best.Read.Decisions.Count(decision => Evidence.IsPlainTime(decision.DeadlineText)) >= FewestTimed) ? best.Read with { IsGuess = true } : known;
    }

    private static ReadDocument Read(Interpretation way, DateOnly? on)
    {
        var document = SingleBlanks.In(FramedText.Unfold(way.Document));
        var tables = TableRole.Of(document, way.ByContents);
        var head = HeadReader.Read(HeadLines(document, tables), Shape(document, tables));
        head = head with { School = head.School ?? HeadReader.School([.. document.Blocks.OfType<Block.Note>().Select(note => note.Line.Text)]) };
        var gathering = new Gathering();
        new DocumentWalk(head, tables, gathering).Read(document, way.Lines);
        head = way.Lines is not LineHabit.None && head.Kind is DocumentKind.Other or DocumentKind.Model && gathering.Decisions.Count > 0 ? head with { Kind = DocumentKind.Plan } : head;
        return Understanding.Of(new(head, gathering.Decisions.ToValueList(), gathering.Skipped.ToValueList())
        {
            Findings = gathering.Findings.ToValueList(),
        }, on);
    }

    /// <summary>The lines before the first table that is more than an arrangement of the head, and the titles that stand in its first rows.</summary>
    private static Line[] HeadLines(SourceDocument document, IReadOnlyDictionary<Block, TableRole> tables) =>
    [
        .. document.Blocks
            .TakeWhile(block => block is not Block.Table || tables[block] is TableRole.Layout)
            .Concat(document.Blocks.OfType<Block.Table>().Where(table => tables[table] is TableRole.Decisions { Header.FirstRow: > 0 }).Take(1)
                .Select(table => new Block.Table(table.Rows.Take(((TableRole.Decisions)tables[table]).Header.FirstRow).ToValueList())))
            .SelectMany(block => block switch
            {
                Block.Paragraph(var line) => [line],
                Block.Table(var rows) => rows.SelectMany(row => row.Cells.Where(cell => !cell.FromAbove && !cell.FromLeft)).SelectMany(cell => cell.Lines),
                _ => Enumerable.Empty<Line>(),
            }),
    ];

    private static DocumentShape Shape(SourceDocument document, IReadOnlyDictionary<Block, TableRole> tables)
    {
        var headers = tables.Values.OfType<TableRole.Decisions>().Select(role => role.Header).ToArray();
        var lines = document.Blocks.OfType<Block.Paragraph>().Select(block => block.Line.Text).ToArray();
        return new(
            Decides: lines.Any(line => Zones.OpenedBy(line) is (Zone.Decided, _)),
            Orders: lines.Any(Zones.IsOrder),
            HasPassport: tables.Values.Any(role => role is TableRole.Passport),
            IsRegister: headers.Any(header => header.IsRegister),
            IsMap: tables.Values.Any(role => role is TableRole.Map),
            HasDeadlines: headers.Any(header => !header.IsOfYears) || tables.Values.Any(role => role is TableRole.Grid or TableRole.Cyclogram or TableRole.Schedule),
            HasDecisions: headers.Length > 0);
    }
}

using System.Runtime.CompilerServices;
using QualityDomain.Minutes.Guessing;

namespace QualityDomain.Minutes;

/// <summary>What a table of the document is for.</summary>
internal abstract record TableRole
{
    private TableRole() { }

    /// <summary>Its rows are decisions, planned activities or measures.</summary>
    public sealed record Decisions(TableHeader Header) : TableRole;

    /// <summary>A grid: what is done stands in the cells, when is the heading of the column.</summary>
    public sealed record Grid(TableHeader Header) : TableRole;

    /// <summary>Months below each other, kinds of work side by side.</summary>
    public sealed record Cyclogram(TableHeader Header) : TableRole;

    /// <summary>A schedule of works: what and for whom are the margins, the days stand in the cells.</summary>
    public sealed record Schedule : TableRole;

    public sealed record Passport : TableRole;

    /// <summary>A map of causes.</summary>
    public sealed record Map(TableHeader Header) : TableRole;

    /// <summary>An arrangement of lines: approvals side by side, signatures, those present, results.</summary>
    public sealed record Layout : TableRole;

    /// <summary>Decides for every table; a table without a head that is as wide as the one before it goes on with that one.</summary>
    /// <param name="byContents">Whether contents outweigh headings.</param>
    public static IReadOnlyDictionary<Block, TableRole> Of(SourceDocument document, bool byContents = false)
    {
        var roles = new Dictionary<Block, TableRole>(ReferenceComparer.Instance);
        TableHeader? before = null;
        foreach (var table in document.Blocks.OfType<Block.Table>())
        {
            var header = TableHeader.Find(table);
            header = byContents ? GuessedHead.Better(header, table) : header;
            var role = Minutes.Passport.Is(table) ? new Passport()
                : ScheduleTable.Is(document, table) ? new Schedule()
                : header is { HasPeriods: true } && GridTable.HoldsTexts(header, table) ? new Grid(header)
                : header is not null && MonthRows.Is(header, table) ? new Cyclogram(header)
                : header is { IsOfDecisions: true } ? new Decisions(header)
                : header is { IsOfCauses: true } ? new Map(header)
                : header is null && before is { Columns.Count: > 2 } && table.Rows.Count > 0 && table.Rows[0].Cells.Count == before.Columns.Count
                    ? new Decisions(before with { FirstRow = 0, Rows = 0 })
                    : (TableRole)new Layout();
            before = role is Decisions(var own) ? own : before;
            roles[table] = role;
        }

        return roles;
    }

    /// <summary>Two tables with the same words are still two tables.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<Block>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(Block? x, Block? y) => ReferenceEquals(x, y);

        public int GetHashCode(Block obj) => RuntimeHelpers.GetHashCode(obj);
    }
}

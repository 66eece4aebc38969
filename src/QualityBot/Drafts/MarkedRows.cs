using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using QualityBot.Documents.Returned;
using QualityBot.Papers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Minutes;

namespace QualityBot.Drafts;

/// <summary>The rows of somebody's table with what the register says of them.</summary>
/// <param name="Named">Every row of a table of decisions with its number or first words.</param>
/// <param name="Unknown">Names of rows that the register does not have.</param>
/// <param name="Hidden">Rows of decisions that are not the asker's to see, or that nobody followed up.</param>
internal sealed record MarkedRows(
    IReadOnlyList<ExecutionMark> Marks, IReadOnlyList<(Position At, string Name)> Named, ValueList<string> Unknown, int Hidden)
{
    public bool HasTable => Named.Count > 0;

    /// <summary>Reads the register for the rows of a document.</summary>
    /// <param name="content">The file itself: the import that took this very file goes first.</param>
    public static async Task<MarkedRows> Load(AppDb db, Asker asker, ReadDocument document, byte[] content, CancellationToken ct)
    {
        var school = asker.School.Id;
        var rows = document.Decisions.Where(decision => decision.IsTableRow).ToList();
        var register = await db.Of<Decision>(school).Where(decision => decision.State != DecisionState.Draft).OrderBy(decision => decision.Number).ToListAsync(ct);
        var found = RowMatches.Of(rows, register, await ImportOf(db, school, Convert.ToHexStringLower(SHA256.HashData(content)), ct));
        var ids = found.OfType<Decision>().Select(decision => decision.Id).ToList();
        var facts = await PaperStore.Load(db, asker, decisions => decisions.Where(decision => ids.Contains(decision.Id)), ct);
        var tracked = facts.Decisions.Where(one => one.StandingOn(facts.Today) is not Standing.Archived).ToDictionary(one => one.Decision.Id);
        var marks = CellMarks.Of(rows.Zip(found, (row, decision) => (row, decision is not null && tracked.TryGetValue(decision.Id, out var known) ? DecisionCells.How(known, facts.Today).Plain : null)));
        return new(
            marks,
            rows.ConvertAll(row => (row.At, Texts.RowName(row))),
            rows.Zip(found).Where(pair => pair.Second is null).Select(pair => Texts.RowName(pair.First)).ToValueList(),
            ids.Count - marks.Count);
    }

    private static async Task<long?> ImportOf(AppDb db, long school, string sha256, CancellationToken ct)
    {
        var same = await db.Of<StoredDocument>(school).Where(document => document.Sha256 == sha256).Select(document => document.Id).ToListAsync(ct);
        return await db.Of<ImportBatch>(school).Where(batch => same.Contains(batch.DocumentId) && batch.WithdrawnOn == null)
            .OrderByDescending(batch => batch.Id).Select(batch => (long?)batch.Id).FirstOrDefaultAsync(ct);
    }
}

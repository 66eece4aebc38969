using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>What the taking in of a paper needs to know of the school.</summary>
/// <param name="Known">The import of the same file, if there was one that holds.</param>
/// <param name="LastNumber">The highest number of a decision; 0: none yet.</param>
public sealed record ImportFacts(IntakeFacts Intake, ImportBatch? Known, int LastNumber, ValueList<Leave> Leaves, string ZoneId)
{
    /// <summary>What was answered about parties of earlier papers.</summary>
    public ValueList<Remembered> Remembered { get; init; } = [];

    /// <summary>What was corrected of phrases in earlier papers.</summary>
    public ValueList<PhraseMeaning> Phrases { get; init; } = [];

    /// <summary>How many rows of the paper that was just read are decisions of the register already.</summary>
    public int Matching { get; init; }

    /// <summary>The facts with <see cref="Matching"/> counted.</summary>
    public async Task<ImportFacts> Recognise(AppDb db, Input input, PaperDraft draft, CancellationToken ct)
    {
        var marks = draft.Rows.Select(row => (long?)RowMatches.Mark(row.Text)).Distinct().ToList();
        var texts = await db.Of<Decision>(input.Here.Id).Where(decision => marks.Contains(decision.WordsMark) && decision.State != DecisionState.Draft).Select(decision => decision.Text).ToListAsync(ct);
        var known = texts.Select(RowMatches.Key).ToHashSet();
        return this with { Matching = draft.Rows.Count(row => known.Contains(RowMatches.Key(row.Text))) };
    }

    /// <summary>Reads them; <paramref name="sha256"/> is null where no file is looked for.</summary>
    public static async Task<ImportFacts> Load(AppDb db, Input input, string? sha256, CancellationToken ct)
    {
        var school = input.Here.Id;
        var people = await db.Of<Person>(school).OrderBy(person => person.Id).ToListAsync(ct);
        var intake = new IntakeFacts(
            input.Today,
            input.Someone,
            await CalendarOf.School(db, school, ct),
            (await db.Of<SchoolEvent>(school).ToListAsync(ct)).ToValueList(),
            people.ToValueList(),
            (await db.Of<Appointment>(school).OrderBy(one => one.Id).ToListAsync(ct)).ToValueList())
        {
            Leaves = (await db.Of<Leave>(school).ToListAsync(ct)).ToValueList(),
        };
        return new(
            intake,
            sha256 is null ? null : await Find(db, school, sha256, ct),
            await db.Of<Decision>(school).MaxAsync(decision => (int?)decision.Number, ct) ?? 0,
            intake.Leaves,
            input.Here.ZoneId)
        {
            Remembered = (await db.Of<Remembered>(school).OrderBy(one => one.Id).ToListAsync(ct)).ToValueList(),
            Phrases = (await db.Of<PhraseMeaning>(school).OrderBy(one => one.Id).ToListAsync(ct)).ToValueList(),
        };
    }

    private static async Task<ImportBatch?> Find(AppDb db, long school, string sha256, CancellationToken ct)
    {
        var same = await db.Of<StoredDocument>(school).Where(document => document.Sha256 == sha256).Select(document => document.Id).ToListAsync(ct);
        return same.Count == 0 ? null : await db.Of<ImportBatch>(school)
            .Where(batch => same.Contains(batch.DocumentId) && batch.WithdrawnOn == null)
            .OrderByDescending(batch => batch.Id)
            .FirstOrDefaultAsync(ct);
    }
}

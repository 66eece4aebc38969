using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;

namespace QualityBot.Decisions;

/// <summary>How decisions and the papers that they come from are stored.</summary>
internal sealed class Mapping :
    IEntityTypeConfiguration<Meeting>,
    IEntityTypeConfiguration<Decision>,
    IEntityTypeConfiguration<ImportBatch>,
    IEntityTypeConfiguration<StoredDocument>,
    IEntityTypeConfiguration<Remembered>,
    IEntityTypeConfiguration<PhraseMeaning>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToTable("meetings").HasKey(m => m.Id);
        meeting.Property(m => m.Id).ValueGeneratedNever();
        meeting.HasIndex(m => new { m.SchoolId, m.HeldOn }); // The register's filter shows the latest first.
        meeting.HasIndex(m => m.ImportId); // Withdrawing an import.
    }

    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("decisions").HasKey(d => d.Id);
        decision.Property(d => d.Id).ValueGeneratedNever();
        decision.HasIndex(d => new { d.SchoolId, d.Number }).IsUnique(); // «Решение № 42» is one decision.
        decision.HasIndex(d => new { d.SchoolId, d.State }); // The register, and what may unfold into new occurrences.
        decision.HasIndex(d => d.MeetingId);
        decision.HasIndex(d => new { d.WordsMark, d.SchoolId }); // Rows of a paper that are in the register already; and rows of before this column.
        decision.HasIndex(d => d.ImportId); // Withdrawing an import.
        decision.HasIndex(d => d.FindingId); // From a result to its decisions.
    }

    public void Configure(EntityTypeBuilder<ImportBatch> batch)
    {
        batch.ToTable("imports").HasKey(b => b.Id);
        batch.Property(b => b.Id).ValueGeneratedNever();
        batch.HasIndex(b => b.SchoolId);
    }

    public void Configure(EntityTypeBuilder<Remembered> answer)
    {
        answer.ToTable("remembered").HasKey(a => a.Id);
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.HasIndex(a => new { a.SchoolId, a.Party }).IsUnique(); // One party has one answer.
    }

    public void Configure(EntityTypeBuilder<PhraseMeaning> phrase)
    {
        phrase.ToTable("phrases").HasKey(p => p.Id);
        phrase.Property(p => p.Id).ValueGeneratedNever();
        phrase.HasIndex(p => new { p.SchoolId, p.Kind, p.Phrase }).IsUnique(); // One phrase has one meaning.
    }

    public void Configure(EntityTypeBuilder<StoredDocument> document)
    {
        document.ToTable("documents").HasKey(d => d.Id);
        document.Property(d => d.Id).ValueGeneratedNever();
        document.HasIndex(d => new { d.SchoolId, d.Sha256 }); // The same file handed in twice.
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityBot.Storage.Rows;

namespace QualityBot.Storage;

/// <summary>How the engine's own rows are stored. Unique keys are the rules «once only».</summary>
internal sealed class EngineMapping :
    IEntityTypeConfiguration<InboxRow>,
    IEntityTypeConfiguration<OutboxRow>,
    IEntityTypeConfiguration<SessionRow>,
    IEntityTypeConfiguration<WorkRow>,
    IEntityTypeConfiguration<AuditRow>,
    IEntityTypeConfiguration<SetAsideRow>,
    IEntityTypeConfiguration<AttemptRow>,
    IEntityTypeConfiguration<KeptRow>
{
    public void Configure(EntityTypeBuilder<InboxRow> row)
    {
        row.ToTable("inbox").HasKey(r => r.Key);
        row.HasIndex(r => r.HandledAt); // Housekeeping prunes by age.
    }

    public void Configure(EntityTypeBuilder<OutboxRow> row)
    {
        row.ToTable("outbox").HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.State).HasConversion<int>();
        row.Property(r => r.Kind).HasConversion<int>();
        row.Property(r => r.Priority).HasConversion<int>();
        row.HasIndex(r => r.Key).IsUnique();
        row.HasIndex(r => new { r.State, r.NotBefore }); // The sender refills from pending rows whose hour has come.
        row.HasIndex(r => r.About); // Cancelling.
        row.HasIndex(r => new { r.PersonId, r.State }); // A person who links again gets what was blocked.
    }

    public void Configure(EntityTypeBuilder<SessionRow> row)
    {
        row.ToTable("sessions").HasKey(r => new { r.Channel, r.Recipient });
        row.Property(r => r.IsUntouched).HasDefaultValueSql("0").ValueGeneratedNever(); // Dialogues that are open during the update count as begun.
    }

    public void Configure(EntityTypeBuilder<WorkRow> row)
    {
        row.ToTable("work").HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.HasIndex(r => r.Key).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AuditRow> row)
    {
        row.ToTable("audit").HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.HasIndex(r => new { r.Record, r.RecordId }); // The history of one record.
    }

    public void Configure(EntityTypeBuilder<SetAsideRow> row) => row.ToTable("set_aside").HasKey(r => r.Key);

    public void Configure(EntityTypeBuilder<AttemptRow> row) => row.ToTable("attempts").HasKey(r => r.Key);

    public void Configure(EntityTypeBuilder<KeptRow> row) => row.ToTable("kept").HasKey(r => r.Name);
}

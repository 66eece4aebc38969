using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.Support.Bodies;

namespace QualityBot.Support.Bodies;

/// <summary>How the members of the bodies and their records are stored. Pupils are keys; no name is in any column.</summary>
internal sealed class Mapping : IEntityTypeConfiguration<BodySeat>, IEntityTypeConfiguration<BodyRecord>
{
    public void Configure(EntityTypeBuilder<BodySeat> seat)
    {
        seat.ToTable("body_seats").HasKey(s => s.Id);
        seat.Property(s => s.Id).ValueGeneratedNever();
        seat.HasIndex(s => s.SchoolId);
    }

    public void Configure(EntityTypeBuilder<BodyRecord> record)
    {
        record.ToTable("body_records").HasKey(r => r.Id);
        record.Property(r => r.Id).ValueGeneratedNever();
        record.Ignore(r => r.IsOpen).Ignore(r => r.SpeaksOfExamination);
        record.HasIndex(r => new { r.SchoolId, r.Body, r.Number }).IsUnique();
        record.HasIndex(r => r.PupilId);
        record.HasIndex(r => r.DecisionId);
    }
}

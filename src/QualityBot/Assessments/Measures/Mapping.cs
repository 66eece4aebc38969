using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.Assessments.Map;

namespace QualityBot.Assessments.Measures;

/// <summary>How findings are stored.</summary>
internal sealed class Mapping : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("findings").HasKey(f => f.Id);
        finding.Property(f => f.Id).ValueGeneratedNever();
        finding.Ignore(f => f.Half);
        finding.Ignore(f => f.Interval);
        finding.HasIndex(f => new { f.SchoolId, f.AssessmentId }); // The findings of a work.
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.Assessments.Cycle;

namespace QualityBot.Assessments;

/// <summary>How works, their results and what the school said about them are stored.</summary>
internal sealed class Mapping :
    IEntityTypeConfiguration<Assessment>,
    IEntityTypeConfiguration<ResultSet>,
    IEntityTypeConfiguration<OwnScale>,
    IEntityTypeConfiguration<ClassNumber>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("assessments").HasKey(a => a.Id);
        assessment.Property(a => a.Id).ValueGeneratedNever();
        assessment.Ignore(a => a.Work);
        assessment.HasIndex(a => new { a.SchoolId, a.Step }); // What is stuck; the list by step.
        assessment.HasIndex(a => new { a.SchoolId, a.Procedure, a.Year }); // Which work a file belongs to.
        assessment.HasIndex(a => a.ReceivedEventId); // Undoing an event.
    }

    public void Configure(EntityTypeBuilder<ResultSet> results)
    {
        results.ToTable("result_sets").HasKey(r => r.Id);
        results.Property(r => r.Id).ValueGeneratedNever();
        results.Property(r => r.Content);
        results.HasIndex(r => new { r.AssessmentId, r.Version }).IsUnique(); // One version has one content.
        results.HasIndex(r => new { r.SchoolId, r.IsCurrent });
    }

    public void Configure(EntityTypeBuilder<OwnScale> scale)
    {
        scale.ToTable("own_scales").HasKey(s => s.Id);
        scale.Property(s => s.Id).ValueGeneratedNever();
        scale.Ignore(s => s.Scale);
        scale.HasIndex(s => new { s.SchoolId, s.Year });
    }

    public void Configure(EntityTypeBuilder<ClassNumber> number)
    {
        number.ToTable("class_numbers").HasKey(n => n.Id);
        number.Property(n => n.Id).ValueGeneratedNever();
        number.HasIndex(n => new { n.SchoolId, n.StartYear, n.Grade, n.Number }).IsUnique(); // One number is one class.
    }
}

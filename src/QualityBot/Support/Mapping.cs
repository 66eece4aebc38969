using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Checks;

namespace QualityBot.Support;

/// <summary>How pupils and what is done for them are stored. Pupils are keys and codes; no name is in any column.</summary>
internal sealed class Mapping :
    IEntityTypeConfiguration<Pupil>,
    IEntityTypeConfiguration<PupilPlace>,
    IEntityTypeConfiguration<SupportPlan>,
    IEntityTypeConfiguration<SupportEntry>,
    IEntityTypeConfiguration<PupilCheck>,
    IEntityTypeConfiguration<ParentContact>,
    IEntityTypeConfiguration<SupportReading>
{
    public void Configure(EntityTypeBuilder<Pupil> pupil)
    {
        pupil.ToTable("pupils").HasKey(p => p.Id);
        pupil.Property(p => p.Id).ValueGeneratedNever();
        pupil.HasIndex(p => p.SchoolId);
    }

    public void Configure(EntityTypeBuilder<PupilPlace> place)
    {
        place.ToTable("pupil_places").HasKey(p => p.Id);
        place.Property(p => p.Id).ValueGeneratedNever();
        place.Ignore(p => p.Class);
        place.HasIndex(p => new { p.SchoolId, p.StartYear, p.Code }).IsUnique(); // A code is one pupil's for the whole year.
        place.HasIndex(p => p.PupilId);
    }

    public void Configure(EntityTypeBuilder<SupportPlan> plan)
    {
        plan.ToTable("support_plans").HasKey(p => p.Id);
        plan.Property(p => p.Id).ValueGeneratedNever();
        plan.Property(p => p.Kinds).HasConversion<JsonList<SupportKind>, ValueListComparer<SupportKind>>();
        plan.Property(p => p.Days).HasDefaultValueSql("'[]'").ValueGeneratedNever(); // Plans of before had none.
        plan.Ignore(p => p.Rhythm).Ignore(p => p.IsOver);
        plan.HasIndex(p => new { p.SchoolId, p.State }); // Coverage: what is proposed and what runs.
        plan.HasIndex(p => p.PupilId);
        plan.HasIndex(p => p.LeadId);
    }

    public void Configure(EntityTypeBuilder<SupportEntry> entry)
    {
        entry.ToTable("support_entries").HasKey(e => e.Id);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Ignore(e => e.Stands);
        entry.HasIndex(e => new { e.SchoolId, e.On }); // Coverage of two weeks, dose of a term.
        entry.HasIndex(e => new { e.ById, e.On }); // «Как в прошлый раз».
        entry.HasIndex(e => e.LessonId);
        entry.HasIndex(e => e.PlanId);
    }

    public void Configure(EntityTypeBuilder<PupilCheck> check)
    {
        check.ToTable("pupil_checks").HasKey(c => c.Id);
        check.Property(c => c.Id).ValueGeneratedNever();
        check.HasIndex(c => new { c.SchoolId, c.Month, c.Class });
    }

    public void Configure(EntityTypeBuilder<SupportReading> reading)
    {
        reading.ToTable("support_readings").HasKey(r => r.Id);
        reading.Property(r => r.Id).ValueGeneratedNever();
        reading.HasIndex(r => new { r.SchoolId, r.At });
    }

    public void Configure(EntityTypeBuilder<ParentContact> contact)
    {
        contact.ToTable("parent_contacts").HasKey(c => c.Id);
        contact.Property(c => c.Id).ValueGeneratedNever();
        contact.HasIndex(c => new { c.SchoolId, c.On });
        contact.HasIndex(c => c.PupilId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.Calendar;

namespace QualityBot.FollowUp;

/// <summary>How the school's own calendar is stored. Federal holidays are data of the program.</summary>
internal sealed class CalendarMapping :
    IEntityTypeConfiguration<SchoolYear>,
    IEntityTypeConfiguration<Term>,
    IEntityTypeConfiguration<Vacation>
{
    public void Configure(EntityTypeBuilder<SchoolYear> year)
    {
        year.ToTable("school_years").HasKey(y => y.Id);
        year.Property(y => y.Id).ValueGeneratedNever();
        year.Ignore(y => y.First).Ignore(y => y.Last);
        year.HasIndex(y => new { y.SchoolId, y.StartYear }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Term> term)
    {
        term.ToTable("terms").HasKey(t => t.Id);
        term.Property(t => t.Id).ValueGeneratedNever();
        term.HasIndex(t => t.SchoolId);
    }

    public void Configure(EntityTypeBuilder<Vacation> vacation)
    {
        vacation.ToTable("vacations").HasKey(v => v.Id);
        vacation.Property(v => v.Id).ValueGeneratedNever();
        vacation.HasIndex(v => v.SchoolId);
    }
}

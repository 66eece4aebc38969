using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.Parents;

namespace QualityBot.Parents;

/// <summary>How the links of families with the school are stored. Neither a child's nor a parent's name is in any column.</summary>
internal sealed class Mapping :
    IEntityTypeConfiguration<ClassCode>,
    IEntityTypeConfiguration<Slip>,
    IEntityTypeConfiguration<Guardianship>,
    IEntityTypeConfiguration<PaperConsent>,
    IEntityTypeConfiguration<Complaint>,
    IEntityTypeConfiguration<FamilySheet>
{
    public void Configure(EntityTypeBuilder<ClassCode> code)
    {
        code.ToTable("class_codes").HasKey(c => c.Id);
        code.Property(c => c.Id).ValueGeneratedNever();
        code.HasIndex(c => c.TokenHash).IsUnique(); // A token is one code's; this is also how it is found.
        code.HasIndex(c => new { c.SchoolId, c.Class });
    }

    public void Configure(EntityTypeBuilder<Slip> slip)
    {
        slip.ToTable("slips").HasKey(s => s.Id);
        slip.Property(s => s.Id).ValueGeneratedNever();
        slip.HasIndex(s => s.TokenHash).IsUnique();
        slip.HasIndex(s => s.PupilId);
    }

    public void Configure(EntityTypeBuilder<Guardianship> link)
    {
        link.ToTable("guardianships").HasKey(l => l.Id);
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Ignore(l => l.InForce).Ignore(l => l.About);
        link.HasIndex(l => l.PersonId); // «Мои дети».
        link.HasIndex(l => l.PupilId); // Who hears of a child.
        link.HasIndex(l => new { l.SchoolId, l.EndedAt }); // What is to be erased once no complaint runs.
    }

    public void Configure(EntityTypeBuilder<PaperConsent> consent)
    {
        consent.ToTable("paper_consents").HasKey(c => c.Id);
        consent.Property(c => c.Id).ValueGeneratedNever();
        consent.Ignore(c => c.Holds);
        consent.HasIndex(c => c.PupilId);
    }

    public void Configure(EntityTypeBuilder<Complaint> complaint)
    {
        complaint.ToTable("complaints").HasKey(c => c.Id);
        complaint.Property(c => c.Id).ValueGeneratedNever();
        complaint.HasIndex(c => c.PupilId); // Whether anything of the pupil may be deleted.
        complaint.HasIndex(c => new { c.SchoolId, c.Number });
    }

    public void Configure(EntityTypeBuilder<FamilySheet> sheet)
    {
        sheet.ToTable("family_sheets").HasKey(s => s.Id);
        sheet.Property(s => s.Id).ValueGeneratedNever();
        sheet.HasIndex(s => s.PupilId);
    }
}

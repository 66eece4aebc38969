using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.People.PupilNames;

namespace QualityBot.Names;

/// <summary>How it is told who had to do with names. The names themselves are in no table.</summary>
internal sealed class Mapping : IEntityTypeConfiguration<NameUse>
{
    public void Configure(EntityTypeBuilder<NameUse> use)
    {
        use.ToTable("name_uses").HasKey(one => one.Id);
        use.Property(one => one.Id).ValueGeneratedNever();
        use.HasIndex(one => new { one.SchoolId, one.At });
    }
}

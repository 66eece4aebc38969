using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>How the codes of the page are stored: as keyed hashes.</summary>
internal sealed class Mapping : IEntityTypeConfiguration<PageCode>
{
    public void Configure(EntityTypeBuilder<PageCode> code)
    {
        code.ToTable("page_codes").HasKey(one => one.Id);
        code.Property(one => one.Id).ValueGeneratedNever();
        code.HasIndex(one => one.Hash);
        code.HasIndex(one => new { one.SchoolId, one.PersonId });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.Checks;

namespace QualityBot.Checks;

/// <summary>How it is stored that a remark was looked at.</summary>
internal sealed class Mapping : IEntityTypeConfiguration<LintPass>
{
    public void Configure(EntityTypeBuilder<LintPass> pass)
    {
        pass.ToTable("lint_passes").HasKey(p => p.Id);
        pass.Property(p => p.Id).ValueGeneratedNever();
        pass.HasIndex(p => p.SchoolId);
    }
}

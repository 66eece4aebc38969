using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using QualityDomain.Meetings;

namespace QualityBot.Meetings;

/// <summary>How announcements and gatherings are stored. Whom an announcement reached stands in the outbox itself.</summary>
internal sealed class Mapping :
    IEntityTypeConfiguration<Announcement>,
    IEntityTypeConfiguration<Acquaintance>,
    IEntityTypeConfiguration<HeldWord>,
    IEntityTypeConfiguration<Bundle>,
    IEntityTypeConfiguration<Gathering>,
    IEntityTypeConfiguration<GatheringAnswer>
{
    public void Configure(EntityTypeBuilder<Announcement> announcement)
    {
        announcement.ToTable("announcements").HasKey(a => a.Id);
        announcement.Property(a => a.Id).ValueGeneratedNever();
        announcement.Property(a => a.Readers).HasConversion<ReaderSetText>();
        announcement.Ignore(a => a.About).Ignore(a => a.IsUnderWay).Ignore(a => a.CannotWait);
        announcement.HasIndex(a => new { a.SchoolId, a.Settled }); // Each tick looks for what still moves.
        announcement.HasIndex(a => a.GatheringId);
    }

    public void Configure(EntityTypeBuilder<Acquaintance> read)
    {
        read.ToTable("acquaintances").HasKey(r => r.Id);
        read.Property(r => r.Id).ValueGeneratedNever();
        read.HasIndex(r => new { r.AnnouncementId, r.PersonId }).IsUnique(); // Said once.
    }

    public void Configure(EntityTypeBuilder<HeldWord> held)
    {
        held.ToTable("held_words").HasKey(h => h.Id);
        held.Property(h => h.Id).ValueGeneratedNever();
        held.HasIndex(h => new { h.SchoolId, h.Until });
        held.HasIndex(h => new { h.PersonId, h.AnnouncementId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Bundle> bundle)
    {
        bundle.ToTable("bundles").HasKey(b => b.Id);
        bundle.Property(b => b.Id).ValueGeneratedNever();
        bundle.Ignore(b => b.About).Ignore(b => b.Key);
        bundle.HasIndex(b => b.PersonId);
    }

    public void Configure(EntityTypeBuilder<Gathering> gathering)
    {
        gathering.ToTable("gatherings").HasKey(g => g.Id);
        gathering.Property(g => g.Id).ValueGeneratedNever();
        gathering.Property(g => g.Guests).HasConversion<ReaderSetText>();
        gathering.Ignore(g => g.Begin).Ignore(g => g.TakesPlace);
        gathering.HasIndex(g => new { g.SchoolId, g.Day });
    }

    public void Configure(EntityTypeBuilder<GatheringAnswer> answer)
    {
        answer.ToTable("gathering_answers").HasKey(a => a.Id);
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.HasIndex(a => new { a.GatheringId, a.PersonId }).IsUnique(); // The last answer counts.
    }

    private sealed class ReaderSetText() : ValueConverter<ReaderSet, string>(set => set.ToString(), text => Read(text))
    {
        private static ReaderSet Read(string text) => ReaderSet.TryRead(text, out var set) ? set : throw new InvalidOperationException($"«{text}» names no readers.");
    }
}

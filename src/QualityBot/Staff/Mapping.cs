using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>How schools and people are stored. The records themselves know nothing of databases.</summary>
internal sealed class Mapping :
    IEntityTypeConfiguration<School>,
    IEntityTypeConfiguration<Person>,
    IEntityTypeConfiguration<Appointment>,
    IEntityTypeConfiguration<ChannelLink>,
    IEntityTypeConfiguration<Invite>,
    IEntityTypeConfiguration<Leave>,
    IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<School> school)
    {
        school.ToTable("schools").HasKey(s => s.Id);
        school.Property(s => s.Id).ValueGeneratedNever();
        school.Ignore(s => s.DisplayName);
    }

    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("people").HasKey(p => p.Id);
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.WeeklyHours).HasConversion<double?>(); // SQLite has no decimal; quarters of an hour are exact in a double.
        person.Ignore(p => p.Name);
        person.HasIndex(p => p.SchoolId);
    }

    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.ToTable("appointments").HasKey(a => a.Id);
        appointment.Property(a => a.Id).ValueGeneratedNever();
        appointment.HasIndex(a => a.PersonId); // Every update asks for the sender's roles.
        appointment.HasIndex(a => new { a.SchoolId, a.Role });
    }

    public void Configure(EntityTypeBuilder<ChannelLink> link)
    {
        link.ToTable("channel_links").HasKey(l => l.Id);
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Ignore(l => l.InUse);
        link.HasIndex(l => new { l.Recipient, l.Channel }); // Every update asks who its sender is.
        link.HasIndex(l => l.PersonId);
    }

    public void Configure(EntityTypeBuilder<Invite> invite)
    {
        invite.ToTable("invites").HasKey(i => i.Id);
        invite.Property(i => i.Id).ValueGeneratedNever();
        invite.HasIndex(i => i.TokenHash).IsUnique(); // A token is one invite's; this is also how it is found.
        invite.HasIndex(i => i.PersonId);
    }

    public void Configure(EntityTypeBuilder<Leave> leave)
    {
        leave.ToTable("leaves").HasKey(l => l.Id);
        leave.Property(l => l.Id).ValueGeneratedNever();
        leave.HasIndex(l => new { l.SchoolId, l.Last }); // Who is away on a day: those whose leave has not ended.
    }

    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("delegations").HasKey(d => d.Id);
        delegation.Property(d => d.Id).ValueGeneratedNever();
        delegation.HasIndex(d => d.SchoolId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QualityDomain.FollowUp;
using QualityDomain.FollowUp.Digests;

namespace QualityBot.FollowUp;

/// <summary>How due days, cards and what happens to them are stored.</summary>
internal sealed class Mapping :
    IEntityTypeConfiguration<Occurrence>,
    IEntityTypeConfiguration<Assignment>,
    IEntityTypeConfiguration<Postponement>,
    IEntityTypeConfiguration<PostponementRequest>,
    IEntityTypeConfiguration<Proof>,
    IEntityTypeConfiguration<GroupTick>,
    IEntityTypeConfiguration<IssuedStep>,
    IEntityTypeConfiguration<SchoolEvent>,
    IEntityTypeConfiguration<Ladder>,
    IEntityTypeConfiguration<Outage>,
    IEntityTypeConfiguration<Notice>,
    IEntityTypeConfiguration<Entrustment>
{
    public void Configure(EntityTypeBuilder<Occurrence> occurrence)
    {
        occurrence.ToTable("occurrences").HasKey(o => o.Id);
        occurrence.Property(o => o.Id).ValueGeneratedNever();
        occurrence.Ignore(o => o.IsOver);
        occurrence.HasIndex(o => o.DecisionId);
        occurrence.HasIndex(o => o.EventId); // Undoing an event.
    }

    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.ToTable("assignments").HasKey(a => a.Id);
        assignment.Property(a => a.Id).ValueGeneratedNever();
        assignment.Ignore(a => a.IsClosed).Ignore(a => a.Awaits).Ignore(a => a.CanBeOverdue);
        assignment.HasIndex(a => new { a.SchoolId, a.NextStep }); // The tick: what is due by today.
        assignment.HasIndex(a => new { a.SchoolId, a.State }); // Reports that wait for confirmation; everything that is open.
        assignment.HasIndex(a => new { a.PersonId, a.State }); // «Мои задачи».
        assignment.HasIndex(a => a.OccurrenceId);
        assignment.HasIndex(a => a.DecisionId);
    }

    public void Configure(EntityTypeBuilder<Postponement> postponement)
    {
        postponement.ToTable("postponements").HasKey(p => p.Id);
        postponement.Property(p => p.Id).ValueGeneratedNever();
        postponement.HasIndex(p => p.OccurrenceId);
    }

    public void Configure(EntityTypeBuilder<PostponementRequest> request)
    {
        request.ToTable("postponement_requests").HasKey(r => r.Id);
        request.Property(r => r.Id).ValueGeneratedNever();
        request.HasIndex(r => new { r.SchoolId, r.AnsweredOn }); // What waits for an answer.
        request.HasIndex(r => r.OccurrenceId);
    }

    public void Configure(EntityTypeBuilder<Proof> proof)
    {
        proof.ToTable("proofs").HasKey(p => p.Id);
        proof.Property(p => p.Id).ValueGeneratedNever();
        proof.HasIndex(p => p.AssignmentId);
    }

    public void Configure(EntityTypeBuilder<GroupTick> tick)
    {
        tick.ToTable("group_ticks").HasKey(t => t.Id);
        tick.Property(t => t.Id).ValueGeneratedNever();
        tick.HasIndex(t => new { t.AssignmentId, t.MemberId }).IsUnique(); // A member is ticked off once.
    }

    public void Configure(EntityTypeBuilder<IssuedStep> step)
    {
        step.ToTable("issued_steps").HasKey(s => s.Id);
        step.Property(s => s.Id).ValueGeneratedNever();
        step.HasIndex(s => new { s.SchoolId, s.Key }).IsUnique(); // A step is said once: the store refuses a second time.
        step.HasIndex(s => s.AssignmentId);
        step.HasIndex(s => s.DigestKey); // What a message that did not arrive carried.
    }

    public void Configure(EntityTypeBuilder<SchoolEvent> happened)
    {
        happened.ToTable("school_events").HasKey(e => e.Id);
        happened.Property(e => e.Id).ValueGeneratedNever();
        happened.HasIndex(e => e.SchoolId);
    }

    public void Configure(EntityTypeBuilder<Ladder> ladder)
    {
        ladder.ToTable("ladders").HasKey(l => l.Id);
        ladder.Property(l => l.Id).ValueGeneratedNever();
        ladder.HasIndex(l => new { l.SchoolId, l.Version }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Outage> outage)
    {
        outage.ToTable("outages").HasKey(o => o.Id);
        outage.Property(o => o.Id).ValueGeneratedNever();
        outage.Ignore(o => o.IsOpen);
        outage.HasIndex(o => new { o.SchoolId, o.EndedAt }); // The tick: those that last.
        outage.HasIndex(o => o.PersonId);
    }

    public void Configure(EntityTypeBuilder<Entrustment> entrustment)
    {
        entrustment.ToTable("entrustments").HasKey(e => e.Id);
        entrustment.Property(e => e.Id).ValueGeneratedNever();
        entrustment.HasIndex(e => e.SchoolId);
    }

    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notices").HasKey(n => n.Id);
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.HasIndex(n => new { n.SchoolId, n.SaidOn }); // The tick: what was not said yet.
        notice.HasIndex(n => n.DigestKey); // What a digest that did not arrive carried.
    }
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>A card with everything that is shown on it.</summary>
internal sealed record Card(StoredMatter Stored, Assignment Assignment)
{
    /// <summary>Everybody who is named on it, by id.</summary>
    public required IReadOnlyDictionary<long, Person> People { get; init; }

    public Meeting? Meeting { get; init; }

    public ValueList<Postponement> Postponements { get; init; } = [];

    /// <summary>Requests for another due day that wait for an answer.</summary>
    public ValueList<PostponementRequest> Requests { get; init; } = [];

    public ValueList<Proof> Proofs { get; init; } = [];

    /// <summary>Members of the group who are ticked off.</summary>
    public ValueList<GroupTick> Ticks { get; init; } = [];

    /// <summary>What became of the last message that spoke of it; null: none did.</summary>
    public Told? Told { get; init; }

    /// <summary>Delivered digests that spoke of it, the newest of each reader.</summary>
    public ValueList<DigestMessage> Digests { get; init; } = [];

    public Matter Matter => Stored.Matter;

    public Decision Decision => Stored.Decision;

    public long Id => Assignment.Id;

    public string Words => Assignment.Words ?? Decision.Text;

    /// <summary>The card as it is after a rule changed its matter.</summary>
    public Card With(Matter after) => this with
    {
        Stored = Stored with { Matter = after },
        Assignment = after.Assignments.First(card => card.Id == Id),
    };

    public string NameOf(long personId) => People.TryGetValue(personId, out var person) ? person.Name.WithInitials : Texts.Somebody;

    /// <summary>Reads the card; null when the school has no such card.</summary>
    public static async Task<Card?> Read(AppDb db, long school, long cardId, DateOnly today, CancellationToken ct)
    {
        if (await MatterStore.OfCard(db, school, cardId, today, ct) is not { } stored || stored.Card(cardId) is not { } card)
        {
            return null;
        }

        var postponements = await db.Of<Postponement>(school).Where(one => one.OccurrenceId == card.OccurrenceId).OrderBy(one => one.Id).ToListAsync(ct);
        var requests = await db.Of<PostponementRequest>(school).Where(one => one.OccurrenceId == card.OccurrenceId && one.AnsweredOn == null).OrderBy(one => one.Id).ToListAsync(ct);
        var named = stored.Matter.Assignments.SelectMany(one => one.Members.Append(one.PersonId))
            .Concat(postponements.Select(one => one.ById)).Concat(requests.Select(one => one.ById))
            .Concat(stored.Matter.Leaves.Where(leave => leave.PersonId == card.PersonId && leave.Covers(today)).Select(leave => leave.SubstituteId).OfType<long>())
            .Distinct().ToList();
        return new(stored, card)
        {
            People = await Staff(db, school, named, ct),
            Meeting = stored.Decision.MeetingId is { } meeting ? await db.Of<Meeting>(school).FirstOrDefaultAsync(one => one.Id == meeting, ct) : null,
            Postponements = postponements.ToValueList(),
            Requests = requests.ToValueList(),
            Proofs = (await db.Of<Proof>(school).Where(proof => proof.AssignmentId == cardId).OrderBy(proof => proof.Id).ToListAsync(ct)).ToValueList(),
            Ticks = (await db.Of<GroupTick>(school).Where(tick => tick.AssignmentId == cardId).OrderBy(tick => tick.Id).ToListAsync(ct)).ToValueList(),
            Told = await ReadTold(db, school, cardId, ct),
            Digests = await DigestMessage.Of(db, school, cardId, ct),
        };
    }

    public static async Task<IReadOnlyDictionary<long, Person>> Staff(AppDb db, long school, List<long> ids, CancellationToken ct) =>
        (await db.Of<Person>(school).Where(person => ids.Contains(person.Id)).ToListAsync(ct)).ToDictionary(person => person.Id);

    private static async Task<Told?> ReadTold(AppDb db, long school, long cardId, CancellationToken ct)
    {
        var key = await db.Of<IssuedStep>(school).Where(step => step.AssignmentId == cardId).OrderByDescending(step => step.Id).Select(step => step.DigestKey).FirstOrDefaultAsync(ct);
        return key is null ? null : await db.Outbox.AsNoTracking().Where(row => row.Key == key && row.SchoolId == school)
            .Select(row => new Told(row.State, row.EndedAt)).FirstOrDefaultAsync(ct);
    }
}

/// <summary>What became of a message, and when by the school clock.</summary>
internal sealed record Told(OutboxState State, DateTimeOffset? At);

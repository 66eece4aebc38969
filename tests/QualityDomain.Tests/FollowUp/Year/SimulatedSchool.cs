using System.Globalization;
using QualityDomain.Calendar;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityDomain.Tests.FollowUp.Year;

/// <summary>The product's rules with the smallest shell around them: what the tick stores, in memory. Cards are loaded by their index only.</summary>
internal sealed partial class SimulatedSchool
{
    private readonly School school;
    private readonly SchoolCalendar calendar;
    private readonly ValueList<Reader> readers;
    private readonly ValueList<long> deputies;
    private readonly HashSet<string> issued = [];
    private readonly List<SentMessage> sent = [];
    private readonly Dictionary<long, Matter> matters = [];

    public SimulatedSchool(string zone, bool sixDays, IEnumerable<(int Id, Role Role, TimeOnly? Hour)> people)
    {
        school = new(1, "Школа", zone);
        calendar = new([.. new[] { 2026, 2027 }.Select(year => new SchoolYear(year, 1, year) { WorkingWeek = sixDays ? 6 : 5 })], KnownHolidays.Years);
        Actors = people.ToDictionary(
            person => (long)person.Id,
            person => new Actor(new Person(person.Id, 1, $"Персона{person.Id}", "Имя", null) { DigestAt = person.Hour }, [new(person.Id, 1, person.Id, person.Role)]));
        readers = Actors.Values.Select(actor => new Reader(actor.Person, Audiences.Of(actor.Appointments.Select(held => held.Role)))).ToValueList();
        deputies = readers.Where(reader => reader.Audience == Audience.Deputy).Select(reader => reader.Person.Id).ToValueList();
    }

    public Dictionary<long, Actor> Actors { get; }

    public List<Leave> Leaves { get; } = [];

    /// <summary>Everything told, as «date person what», in the oracle's words.</summary>
    public List<string> Told { get; } = [];

    /// <summary>Local moments at which messages went out.</summary>
    public List<(long Person, SchoolMoment At)> Messages { get; } = [];

    public IReadOnlyDictionary<long, Matter> Matters => matters;

    public void Add(long id, long leadId, long? helperId, bool group, DateOnly due, DateOnly today) =>
        Put(new Decision(id, 1, (int)id, DecisionKind.Council, "Решение", today), new DueDay(due), id, leadId, helperId, group, today);

    /// <summary>A due day with its cards: the lead's has the id of the matter, the other one the next.</summary>
    private void Put(Decision decision, DueDay day, long id, long leadId, long? helperId, bool group, DateOnly today)
    {
        Assignment Card(long cardId, long person, Part part) => new(cardId, 1, decision.Id, id, person, part, day.Due, today)
        {
            Members = part == Part.Group ? [7, 8] : [], NextStep = today,
        };
        matters[id] = new(
            decision,
            day.ToOccurrence(id, 1, decision.Id),
            helperId is { } helper ? [Card(id, leadId, Part.Lead), Card(id + 1, helper, group ? Part.Group : Part.CoExecutor)] : [Card(id, leadId, Part.Lead)]);
    }

    public bool Try(long matterId, Func<Matter, Outcome<Matter>> rule) =>
        rule(matters[matterId] with { Leaves = Leaves.ToValueList() }).Match(
            changed =>
            {
                matters[matterId] = changed;
                return true;
            },
            _ => false);

    public void Tick(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var now = SchoolMoment.At(instant, zone);
        var sunday = Week.SundayOf(now.Day);
        var loaded = matters.Values.SelectMany(matter => matter.Assignments)
            .Where(card => card.NextStep <= sunday || card.State == AssignmentState.Reported)
            .Select(card => new Followed(card, deputies)).ToValueList();
        var facts = new DigestFacts(school, calendar, readers, loaded, issued, sent.Where(message => Week.MondayOf(message.Day) == Week.MondayOf(now.Day)).ToValueList())
        {
            Leaves = Leaves.ToValueList(),
        };

        foreach (var digest in DigestPlan.Due(facts, now).ToList())
        {
            issued.Add(digest.Key).ShouldBeTrue($"{digest.Key} twice");
            foreach (var key in digest.Issues)
            {
                issued.Add(key.Key).ShouldBeTrue($"{key.Key} twice");
            }

            sent.Add(new(digest.RecipientId, now.Day));
            Messages.Add((digest.RecipientId, now));
            Tell(digest);
        }

        foreach (var card in loaded.Select(followed => followed.Card).Where(card => card.NextStep < now.Day).Select(card => Rearming.After(card, facts, now.Day)))
        {
            var matter = matters[card.OccurrenceId];
            matters[card.OccurrenceId] = matter with { Assignments = matter.Assignments.Select(other => other.Id == card.Id ? card : other).ToValueList() };
        }
    }

    private void Tell(Digest digest)
    {
        var what = digest.Issues.Where(key => key.AssignmentId is not null).Select(key => "step " + key.Key)
            .Concat(digest.Own.Where(line => line.Kind == StepKind.Overdue).Select(line => $"own {line.AssignmentId}"))
            .Concat(digest.OverdueOfOthers.Select(line => $"overdue {line.AssignmentId}"))
            .Concat(digest.ToConfirm.Select(line => $"confirm {line.AssignmentId}"))
            .Concat(digest.Unread.Select(line => $"unread {line.AssignmentId}"))
            .Concat(digest.LongOverdue.Select(line => $"page {line.AssignmentId}"));
        Told.AddRange(what.Select(text => string.Create(CultureInfo.InvariantCulture, $"{digest.Day:yyyy-MM-dd} {digest.RecipientId} {text}")));
    }
}

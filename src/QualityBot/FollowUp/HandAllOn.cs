using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Передать все задачи»: whatever is open with somebody goes to one colleague, before or after the person leaves.</summary>
internal sealed class HandAllOn() : Conversation<HandAllOn.Stage, HandAllOn.Facts?>("hand-all-on", version: 1)
{
    [JsonDerivedType(typeof(AskPerson), "ask-person")]
    public abstract record Stage;

    public sealed record AskPerson(long FromId) : Stage;

    /// <param name="Matters">Those in which the person has an open card and which the actor manages.</param>
    /// <param name="Staff">Everybody else who works.</param>
    internal sealed record Facts(Person From, IReadOnlyList<StoredMatter> Matters, IReadOnlyList<Person> Staff)
    {
        public IEnumerable<(StoredMatter Stored, Assignment Card)> Cards =>
            from stored in Matters
            from card in stored.Matter.Assignments
            where card.PersonId == From.Id && card.Awaits
            select (stored, card);
    }

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(DismissPerson.HandOn), new Admission.Those(Permission.ManageDecision))];

    public override Stage Begin(Input input) => new AskPerson(input.Pressed?.Row ?? 0);

    public override async Task<Facts?> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var (school, id) = (input.Here.Id, IsOpening(input) ? input.Pressed!.Row : ((AskPerson)stage).FromId);
        if (await db.Of<Person>(school).FirstOrDefaultAsync(person => person.Id == id, ct) is not { } from)
        {
            return null;
        }

        var occurrences = await db.Of<Assignment>(school)
            .Where(card => card.PersonId == id && (card.State == AssignmentState.Open || card.State == AssignmentState.Acknowledged))
            .Select(card => card.OccurrenceId).Distinct().ToListAsync(ct);
        var matters = await MatterStore.OfOccurrences(db, school, occurrences, input.Today, ct);
        return new(
            from,
            [.. matters.Where(stored => !stored.Occurrence.IsOver && stored.Matter.IsManagedBy(input.Someone)).OrderBy(stored => stored.Occurrence.Due ?? DateOnly.MaxValue)],
            [.. (await PersonPicker.Staff(db, school, input.Today, ct)).Where(person => person.Id != id)]);
    }

    public override Turn<Stage> Step(Facts? facts, Stage stage, Input input) => facts switch
    {
        null => new(null, new Effect.Toast(Staff.Texts.NoSuchPerson)),
        _ when !facts.Cards.Any() => new(null, new Effect.Send(Texts.NothingToHandOn(facts.From))),
        _ when IsOpening(input) => new(new AskPerson(facts.From.Id), new Effect.Send(Texts.AskSuccessor(facts.From, [.. facts.Cards.Select(each => each.Card.Words ?? each.Stored.Decision.Text)]))
        {
            Keyboard = PersonPicker.Keys(Near(facts, input)),
        }),
        _ when PersonPicker.Picked(input.Pressed, facts.Staff) is { } to => Hand(facts, to, input),
        _ when input.Text.Length > 0 => new(stage, PersonOffer.Of(facts.Staff, input.Text)),
        _ => new(stage, new Effect.Toast(Texts.UseButtons)),
    };

    private static bool IsOpening(Input input) => input.Pressed is { Action: DismissPerson.HandOn };

    /// <summary>Whoever asks, and those who work on the same decisions.</summary>
    private static IEnumerable<Person> Near(Facts facts, Input input)
    {
        var named = facts.Matters.SelectMany(stored => stored.Matter.Assignments).SelectMany(one => one.Members.Append(one.PersonId)).ToHashSet();
        return facts.Staff.Where(person => named.Contains(person.Id) || person.Id == input.Someone.Id).OrderByDescending(person => person.Id == input.Someone.Id);
    }

    private static Turn<Stage> Hand(Facts facts, Person to, Input input)
    {
        var (changes, count) = (new List<(StoredMatter Before, Matter After)>(), 0);
        foreach (var group in facts.Cards.GroupBy(each => each.Stored.Occurrence.Id))
        {
            var stored = group.First().Stored;
            var matter = stored.Matter;
            foreach (var (_, card) in group)
            {
                if (matter.Reassign(input.Someone, card.Id, to, input.Ids.Next(), input.Today) is Outcome<Matter>.Ok(var after))
                {
                    (matter, count) = (after, count + 1);
                }
            }

            changes.Add((stored, matter));
        }

        return new(null, [.. MatterChange.Store(changes), .. changes.SelectMany(change => NewsOf.Change(change.Before, change.After, input)), new Effect.Send(Texts.AllHandedOn(count, to))]);
    }
}

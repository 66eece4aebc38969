using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>Choosing a colleague: a typed beginning of the family name, then a button.</summary>
internal static class PersonPicker
{
    private const string Code = "who";
    private const int MostButtons = 8;

    /// <summary>Everybody who works at the school today, guardians excepted.</summary>
    public static async Task<IReadOnlyList<Person>> Staff(AppDb db, long school, DateOnly today, CancellationToken ct)
    {
        var people = await db.Of<Person>(school).Where(person => person.LeftOn == null || person.LeftOn >= today).ToListAsync(ct);
        var colleagues = (await db.Of<Appointment>(school).Where(held => held.Role != Role.Parent).ToListAsync(ct)).Where(held => held.HeldOn(today)).Select(held => held.PersonId).ToHashSet();
        return [.. people.Where(person => colleagues.Contains(person.Id)).OrderBy(person => person.Name.Key, StringComparer.Ordinal)];
    }

    /// <summary>The pressed colleague; null: nobody of the staff was pressed.</summary>
    public static Person? Picked(Input input, IReadOnlyList<Person> staff) =>
        input.Pressed is { Action: Code, Row: var id } ? staff.FirstOrDefault(person => person.Id == id) : null;

    /// <summary>Those whose name begins with the typed text.</summary>
    public static IReadOnlyList<Person> Find(IReadOnlyList<Person> staff, string typed) => Folded.Of(typed) is { Length: > 0 } text
        ? [.. staff.Where(person => person.Name.Key.StartsWith(text, StringComparison.Ordinal))]
        : [];

    public static Keyboard.Inline Keys(IEnumerable<Person> people) => new(
        [.. people.Take(MostButtons).Select(person => new Button(person.Name.WithInitials, Code, person.Id)).Chunk(2).Select(pair => (IReadOnlyList<Button>)pair)]);

    /// <summary>Offers the people whom the typed text may mean.</summary>
    public static Effect Offer(IReadOnlyList<Person> staff, string typed) => Find(staff, typed) is { Count: > 0 } found
        ? new Effect.Send(Texts.AskPerson) { Keyboard = Keys(found) }
        : new Effect.Send(Texts.NobodyFound);

    /// <summary>Colleagues who are nearest to the matter: its people, before one types anything.</summary>
    public static IEnumerable<Person> Near(Card card, IReadOnlyList<Person> staff)
    {
        var named = card.Matter.Assignments.SelectMany(one => one.Members.Append(one.PersonId)).Where(id => id != card.Assignment.PersonId).ToHashSet();
        return staff.Where(person => named.Contains(person.Id));
    }
}

/// <summary>A card with the staff of whom somebody is chosen.</summary>
internal sealed record CardAndStaff(Card Card, IReadOnlyList<Person> Staff)
{
    public static async Task<CardAndStaff?> Read(AppDb db, Input input, long cardId, CancellationToken ct) =>
        await FollowUp.Card.Read(db, input.Here.Id, cardId, input.Today, ct) is { } card && card.Matter.MaySee(input.Someone, input.Today)
            ? new(card, await PersonPicker.Staff(db, input.Here.Id, input.Today, ct))
            : null;
}

using QualityBot.Engine;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>A card with the staff of whom somebody is chosen.</summary>
internal sealed record CardAndStaff(Card Card, IReadOnlyList<Person> Staff)
{
    /// <summary>Colleagues who are nearest to the matter: its people, before one types anything.</summary>
    public IEnumerable<Person> Near
    {
        get
        {
            var named = Card.Matter.Assignments.SelectMany(one => one.Members.Append(one.PersonId)).Where(id => id != Card.Assignment.PersonId).ToHashSet();
            return Staff.Where(person => named.Contains(person.Id));
        }
    }

    public static async Task<CardAndStaff?> Read(AppDb db, Input input, long cardId, CancellationToken ct) =>
        await FollowUp.Card.Read(db, input.Here.Id, cardId, input.Today, ct) is { } card && card.Matter.MaySee(input.Someone, input.Today)
            ? new(card, await PersonPicker.Staff(db, input.Here.Id, input.Today, ct))
            : null;
}

/// <summary>Offers colleagues in the words of the follow-up.</summary>
internal static class PersonOffer
{
    /// <summary>The people whom the typed text may mean.</summary>
    public static Effect Of(IReadOnlyList<Person> staff, string typed) => PersonPicker.Find(staff, typed) is { Count: > 0 } found
        ? new Effect.Send(Texts.AskPerson) { Keyboard = PersonPicker.Keys(found) }
        : new Effect.Send(Texts.NobodyFound);
}

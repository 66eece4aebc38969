using QualityBot.Engine;
using QualityDomain;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>How a card answers a press: in the place of the pressed message, or as a new one.</summary>
internal static class CardView
{
    /// <summary>Shows the card as it is now. A press under a digest leaves the digest as it is.</summary>
    public static Effect Answer(Card card, Input input)
    {
        var (text, keys) = (Texts.OfCard(card, input), CardKeys.Of(card, input.Someone, input.Today));
        return input.Content is Content.Button { Data.Action: not CardKeys.Open } pressed
            ? new Effect.Edit(pressed.MessageId, text, keys)
            : new Effect.Send(text) { Keyboard = keys };
    }

    /// <summary>The digests of this chat that spoke of the card no longer offer what is done.</summary>
    public static IEnumerable<Effect> Struck(Card card, Matter after, Input input)
    {
        long[] over = [.. after.Assignments.Where(one => !one.Awaits).Select(one => one.Id)];
        return card.Digests.Where(digest => digest.At == input.From).Select(digest => digest.Without(over)).OfType<Effect>();
    }

    /// <summary>Stores what a rule gave and shows the card, or says why not.</summary>
    public static IReadOnlyList<Effect> After(Card card, Outcome<Matter> outcome, string done, Input input) => outcome.Match<IReadOnlyList<Effect>>(
        after => [.. MatterChange.Store(card.Stored, after), .. Struck(card, after, input), Answer(card.With(after), input), new Effect.Toast(done)],
        problem => [Answer(card, input), new Effect.Toast(Texts.Explain(problem))]);
}

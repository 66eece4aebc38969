using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain;
using QualityDomain.FollowUp;

namespace QualityBot.FollowUp;

/// <summary>A delivered digest that spoke of a card: its numbered lines and the buttons that open them.</summary>
/// <param name="At">The chat in which it stands.</param>
/// <param name="Sent">As it was sent; later changes are counted anew from it.</param>
/// <param name="Over">Cards of its lines that wait for nobody's hands any more.</param>
internal sealed record DigestMessage(Address At, string MessageId, OutboxPayload Sent, ValueList<long> Over)
{
    /// <summary>The newest digest of each reader that spoke of the card.</summary>
    public static async Task<ValueList<DigestMessage>> Of(AppDb db, long school, long cardId, CancellationToken ct)
    {
        var steps = await db.Of<IssuedStep>(school).Where(step => step.AssignmentId == cardId).OrderBy(step => step.Id).ToListAsync(ct);
        var keys = steps.GroupBy(step => step.RecipientId).Select(told => told.Last().DigestKey).ToList();
        if (keys.Count == 0)
        {
            return [];
        }

        var rows = await db.Outbox.AsNoTracking().Where(row => keys.Contains(row.Key) && row.SchoolId == school && row.State == OutboxState.Sent && row.MessageId != null).ToListAsync(ct);
        var sent = rows.ConvertAll(row => (Row: row, Payload: OutboxPayload.Read(row.Payload)));
        var shown = sent.SelectMany(one => CardsOf(one.Payload)).Distinct().ToList();
        var over = (await db.Of<Assignment>(school).Where(card => shown.Contains(card.Id)).ToListAsync(ct)).Where(card => !card.Awaits).Select(card => card.Id).ToHashSet();
        return sent.Select(one => new DigestMessage(new(one.Row.Channel, one.Row.Recipient), one.Row.MessageId!, one.Payload, CardsOf(one.Payload).Where(over.Contains).ToValueList())).ToValueList();
    }

    /// <summary>The digest with the lines struck of which nothing is left to do; null: it shows none of these cards, or showed them so before.</summary>
    public Effect.Edit? Without(IReadOnlyCollection<long> nowOver)
    {
        var cards = CardsOf(Sent);
        var over = cards.Where(card => Over.Contains(card) || nowOver.Contains(card)).ToHashSet();
        return over.Count == Over.Count ? null : new(
            MessageId,
            RichText.FromHtml(string.Join('\n', Lines(cards, over))),
            Keys(over));
    }

    private static List<long> CardsOf(OutboxPayload payload) =>
        [.. (payload.Buttons ?? []).SelectMany(row => row).Where(IsLine).Select(button => button.Data.Row)];

    private static bool IsLine(Button button) => button.Data.Action == CardKeys.Open;

    /// <summary>The buttons stand in the order of the numbers; one button alone has no number on it.</summary>
    private IEnumerable<string> Lines(List<long> cards, HashSet<long> over)
    {
        var number = 0;
        foreach (var line in (Sent.Html ?? "").Split('\n'))
        {
            var start = $"{number + 1}. ";
            var isNumbered = number < cards.Count && line.StartsWith(start, StringComparison.Ordinal);
            yield return isNumbered && over.Contains(cards[number]) ? $"{start}✓ <s>{line[start.Length..]}</s>" : line;
            number += isNumbered ? 1 : 0;
        }
    }

    private Keyboard.Inline? Keys(HashSet<long> over)
    {
        IReadOnlyList<IReadOnlyList<Button>> rows =
        [
            .. (Sent.Buttons ?? []).Select(row => (IReadOnlyList<Button>)[.. row.Where(button => !IsLine(button) || !over.Contains(button.Data.Row))]).Where(row => row.Count > 0),
        ];
        return rows.Count == 0 ? null : new(rows);
    }
}

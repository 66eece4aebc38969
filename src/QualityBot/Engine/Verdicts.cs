using QualityBot.Storage.Rows;

namespace QualityBot.Engine;

/// <summary>What a delivery means for its row: one place for the whole taxonomy.</summary>
internal static class Verdicts
{
    /// <summary>A row that has failed for so long while others went through is given up and shown to people.</summary>
    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(48);

    /// <summary>Writes the verdict into the row.</summary>
    /// <param name="row">The row whose call ended.</param>
    /// <param name="delivery">How it ended.</param>
    /// <param name="systemNow">For backoff.</param>
    /// <param name="schoolNow">For what people read: when it was delivered or given up.</param>
    public static void Apply(OutboxRow row, Delivery delivery, DateTimeOffset systemNow, DateTimeOffset schoolNow)
    {
        switch (delivery)
        {
            case Delivery.Done(var messageId):
                (row.State, row.MessageId, row.EndedAt, row.LastError) = (OutboxState.Sent, messageId, schoolNow, null);
                break;
            case Delivery.Unreachable(var reason):
                (row.State, row.EndedAt, row.LastError) = (OutboxState.Blocked, schoolNow, reason);
                break;
            case Delivery.Refused(var reason):
                (row.State, row.EndedAt, row.LastError) = (OutboxState.Dead, schoolNow, reason);
                break;
            case Delivery.MarkupRefused when OutboxPayload.Read(row.Payload) is { Plain: false } payload:
                row.Payload = (payload with { Plain = true }).Write();
                break;
            case Delivery.MarkupRefused:
                (row.State, row.EndedAt, row.LastError) = (OutboxState.Dead, schoolNow, "even the plain text was refused");
                break;
            case Delivery.Moved(var recipient):
                row.Recipient = recipient;
                break;
            case Delivery.Wait(var span):
                row.NextTry = systemNow + span;
                break;
            case Delivery.TokenRefused(var reason):
                row.LastError = reason;
                break;
            case Delivery.Failed(var reason):
                Again(row, reason, systemNow, schoolNow);
                break;
            case Delivery.Uncertain(var reason):
                Again(row, reason, systemNow, schoolNow);
                break;
            default:
                throw new InvalidOperationException($"Unknown delivery {delivery}.");
        }
    }

    private static void Again(OutboxRow row, string reason, DateTimeOffset systemNow, DateTimeOffset schoolNow)
    {
        row.Tries++;
        row.FailingSince ??= systemNow;
        row.LastError = reason;
        row.NextTry = systemNow + Backoff.After(row.Tries);
        if (systemNow - row.FailingSince > GiveUpAfter)
        {
            (row.State, row.EndedAt) = (OutboxState.Dead, schoolNow);
        }
    }
}

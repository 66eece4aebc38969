using System.Globalization;
using QualityBot.Engine;
using QualityBot.Telegram.Transport;

namespace QualityBot.Telegram;

/// <summary>What an answer of the Bot API means to the outbox.</summary>
internal static class Deliveries
{
    /// <summary>For what must not be said twice without need.</summary>
    public static Delivery OfSending(ApiResult<SentMessage> sent) => sent.Failure is { } failure
        ? Of(failure, "")
        : new Delivery.Done(sent.Value.MessageId?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>For what may be asked any number of times with one effect: a lost answer is simply asked again.</summary>
    public static Delivery OfRepeatable(ApiFailure? failure, string messageId) => failure switch
    {
        null => new Delivery.Done(messageId),
        ApiFailure.Uncertain lost => new Delivery.Failed(lost.Description),
        _ => Of(failure, messageId),
    };

    private static Delivery Of(ApiFailure failure, string messageId) => failure switch
    {
        ApiFailure.RetryAfter wait => new Delivery.Wait(wait.Delay),
        ApiFailure.Blocked or ApiFailure.ChatNotFound => new Delivery.Unreachable(failure.Description),
        ApiFailure.CannotParse => new Delivery.MarkupRefused(),
        ApiFailure.MessageNotModified => new Delivery.Done(messageId),
        ApiFailure.Migrated moved => new Delivery.Moved(moved.NewChatId.ToString(CultureInfo.InvariantCulture)),
        ApiFailure.TokenRejected => new Delivery.TokenRefused(failure.Description),
        ApiFailure.Uncertain => new Delivery.Uncertain(failure.Description),
        ApiFailure.ServerTrouble or ApiFailure.NotConnected or ApiFailure.Conflict => new Delivery.Failed(failure.Description),
        ApiFailure.MessageGone or ApiFailure.QueryTooOld or ApiFailure.TooLarge or ApiFailure.Unsupported or ApiFailure.BadRequest => new Delivery.Refused(failure.Description),
        _ => throw new InvalidOperationException($"{failure.GetType().Name} has no meaning to the outbox."),
    };
}

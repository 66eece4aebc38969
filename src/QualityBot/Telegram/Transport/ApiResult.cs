using System.Diagnostics.CodeAnalysis;

namespace QualityBot.Telegram.Transport;

/// <summary>The answer to a call: a value, or the failure. A struct, because there are thousands a second.</summary>
/// <remarks>A loose server may say «ok» with a null result: then there is no failure and <see cref="Value"/> is the default.</remarks>
public readonly record struct ApiResult<T>(T? Value, ApiFailure? Failure)
{
    /// <summary>Whether the server said «ok».</summary>
    public bool Ok => Failure is null;

    /// <summary>Whether there is a value to use.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return Failure is null && Value is not null;
    }

    public static implicit operator ApiResult<T>(ApiFailure failure) => new(default, failure);
}

/// <summary>What is kept of a message that was sent.</summary>
/// <param name="MessageId">Unique inside the chat; null when a loose server did not tell.</param>
/// <param name="FileId">The id of the document or of the largest picture, for sending it again without upload.</param>
public readonly record struct SentMessage(long? MessageId, string? FileId);

using System.Collections;

namespace QualityBot.Telegram.Secrets;

/// <summary>A log entry after redaction: the message on one line, and its values for structured sinks.</summary>
internal sealed class LogLine(string message, IReadOnlyList<KeyValuePair<string, object?>>? values) : IReadOnlyList<KeyValuePair<string, object?>>
{
    private readonly string message = Redaction.Apply(message).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
    private readonly KeyValuePair<string, object?>[] values = [.. (values ?? []).Select(Clean)];

    public int Count => values.Length;

    public KeyValuePair<string, object?> this[int index] => values[index];

    public static bool IsClean(string message) => !message.AsSpan().ContainsAny('\r', '\n') && !Redaction.IsNeeded(message);

    public static bool IsClean(KeyValuePair<string, object?> value) => value.Value is null || value.Value.GetType().IsPrimitive || !Redaction.IsNeeded(value.Value.ToString());

    public static bool IsClean(Exception? exception) => exception is null || !Redaction.IsNeeded(exception.ToString());

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, object?>>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => values.GetEnumerator();

    public override string ToString() => message;

    private static KeyValuePair<string, object?> Clean(KeyValuePair<string, object?> value) =>
        IsClean(value) ? value : new(value.Key, Redaction.Apply(value.Value!.ToString()!));
}

/// <summary>An exception whose text held a token: what is left is its type and its text without it.</summary>
internal sealed class RedactedException : Exception
{
    private readonly string text;

    private RedactedException(Exception original)
        : base(Redaction.Apply(original.Message)) => text = Redaction.Apply(original.ToString());

    public override string? StackTrace => null;

    public static Exception? Of(Exception? exception) => LogLine.IsClean(exception) ? exception : new RedactedException(exception!);

    public override string ToString() => text;
}

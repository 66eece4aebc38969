using Microsoft.Extensions.Logging;

namespace QualityBot.Telegram.Secrets;

/// <summary>Stands before every log sink of the host: no token passes, neither in a message, a value, a scope nor an exception, and no message starts a forged line.</summary>
public sealed class RedactingLoggerFactory(ILoggerFactory inner) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new RedactingLogger(inner.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose() => inner.Dispose();

    private sealed class RedactingLogger(ILogger inner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull =>
            state.ToString() is { } text && Redaction.IsNeeded(text) ? inner.BeginScope(Redaction.Apply(text)) : inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!inner.IsEnabled(logLevel))
            {
                return;
            }
            var message = formatter(state, exception);
            var values = state as IReadOnlyList<KeyValuePair<string, object?>>;
            if (LogLine.IsClean(message) && (values is null || values.All(LogLine.IsClean)) && LogLine.IsClean(exception))
            {
                inner.Log(logLevel, eventId, state, exception, formatter);
                return;
            }
            var line = new LogLine(message, values);
            inner.Log(logLevel, eventId, line, RedactedException.Of(exception), static (clean, _) => clean.ToString());
        }
    }
}

namespace TelegramSandbox.State;

/// <summary>Something to be seen now and kept nowhere.</summary>
internal abstract record Passing;

/// <summary>«Печатает…», for five seconds at most.</summary>
internal sealed record ActionShown(long ChatId, string Action) : Passing;

/// <summary>The bot answered a press: nothing, a line, or a window.</summary>
internal sealed record PressAnswered(string QueryId, long PersonaId, string Text, bool IsAlert, string Url) : Passing;

/// <summary>A delivery by webhook ended, one way or the other: look for the chat's next update.</summary>
internal sealed record WebhookIdle : Passing;

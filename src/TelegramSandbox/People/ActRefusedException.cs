namespace TelegramSandbox.People;

/// <summary>A person cannot do that in the chat; the message is a Russian sentence for the page.</summary>
public sealed class ActRefusedException(string reason) : Exception(reason);

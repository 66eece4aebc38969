namespace QualityBot.Cli;

/// <summary>A verb was given what it cannot use; the message is one Russian sentence that says what to do.</summary>
internal sealed class BadInputException(string message) : Exception(message);

namespace QualityBot.Storage;

/// <summary>The store cannot be used as it is; the message is one Russian sentence that says what to do.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);

namespace QualityBot.Tour;

/// <summary>The story did not go as told; the message is one Russian sentence.</summary>
internal sealed class StoryBrokenException(string message) : Exception(message);

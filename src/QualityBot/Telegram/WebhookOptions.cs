namespace QualityBot.Telegram;

/// <summary>How Telegram finds the bot when it calls by itself.</summary>
/// <param name="Url">The public address; its path is the one that is listened on.</param>
/// <param name="Secret">What every call must bring; compared in constant time.</param>
/// <param name="Port">The local port behind the HTTPS proxy.</param>
internal sealed record WebhookOptions(Uri Url, string Secret, int Port);

namespace QualityBot.Telegram.Requests;

/// <summary>Stops the waiting sign of a button, with a text of 0 to 200 characters.</summary>
public sealed record AnswerCallbackQueryRequest(string CallbackQueryId)
{
    public string? Text { get; init; }

    public bool? ShowAlert { get; init; }
}

/// <summary>Shows «typing…» for at most five seconds.</summary>
public sealed record SendChatActionRequest(long ChatId, string Action)
{
    public const string Typing = "typing";
    public const string UploadDocument = "upload_document";
}

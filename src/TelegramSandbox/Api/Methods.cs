namespace TelegramSandbox.Api;

/// <summary>The methods that the sandbox knows, by name in any case. getUpdates and the webhook methods stand apart, because they wait.</summary>
internal static class Methods
{
    public static Dictionary<string, Func<Call, object>> All { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["getMe"] = ChatMethods.GetMe,
        ["sendMessage"] = MessageMethods.SendMessage,
        ["copyMessage"] = MessageMethods.CopyMessage,
        ["deleteMessage"] = MessageMethods.DeleteMessage,
        ["deleteMessages"] = MessageMethods.DeleteMessages,
        ["editMessageText"] = EditMethods.EditText,
        ["editMessageCaption"] = EditMethods.EditCaption,
        ["editMessageReplyMarkup"] = EditMethods.EditMarkup,
        ["sendDocument"] = MediaMethods.SendDocument,
        ["sendPhoto"] = MediaMethods.SendPhoto,
        ["sendMediaGroup"] = MediaMethods.SendMediaGroup,
        ["answerCallbackQuery"] = CallbackMethods.Answer,
        ["getFile"] = ChatMethods.GetFile,
        ["getChat"] = ChatMethods.GetChat,
        ["getChatMember"] = ChatMethods.GetChatMember,
        ["getChatMemberCount"] = ChatMethods.GetChatMemberCount,
        ["leaveChat"] = ChatMethods.LeaveChat,
        ["sendChatAction"] = ChatMethods.SendChatAction,
        ["setMyCommands"] = MenuMethods.SetMyCommands,
        ["getMyCommands"] = MenuMethods.GetMyCommands,
        ["deleteMyCommands"] = MenuMethods.DeleteMyCommands,
        ["setChatMenuButton"] = MenuMethods.SetChatMenuButton,
        ["getChatMenuButton"] = MenuMethods.GetChatMenuButton,
        ["setWebhook"] = WebhookMethods.SetWebhook,
        ["deleteWebhook"] = WebhookMethods.DeleteWebhook,
        ["getWebhookInfo"] = WebhookMethods.GetWebhookInfo,
    };

    /// <summary>Methods that count against the sending limits.</summary>
    public static bool Sends(string method) =>
        method.StartsWith("send", StringComparison.OrdinalIgnoreCase) && !method.Equals("sendChatAction", StringComparison.OrdinalIgnoreCase)
        || method.Equals("copyMessage", StringComparison.OrdinalIgnoreCase);
}

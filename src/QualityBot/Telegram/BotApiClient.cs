using System.Text.Json.Serialization.Metadata;
using QualityBot.Telegram.Requests;
using QualityBot.Telegram.Transport;
using QualityBot.Telegram.Types;
using Json = QualityBot.Telegram.Transport.BotApiJson;

namespace QualityBot.Telegram;

/// <summary>The Bot API as typed calls. Every call answers with a value or an <see cref="ApiFailure"/>; only the caller's own cancellation throws.</summary>
/// <remarks>
/// JSON bodies unless bytes are uploaded. Nothing is tried again here: who sends decides, because only the sender knows what may be said twice.
/// Safe for any number of callers at once.
/// </remarks>
public sealed class BotApiClient
{
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FileLimit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan PollGrace = TimeSpan.FromSeconds(10);
    private static readonly ResultReader<SentMessage> SentMessage = Results.Message;
    private static readonly ResultReader<bool> True = Results.True;

    private readonly BotApiConnection connection;
    private readonly TimeSpan callLimit;

    /// <param name="http">Reused for every call; see <see cref="Connect"/>.</param>
    /// <param name="baseUrl">The server, for example https://api.telegram.org.</param>
    /// <param name="token">The secret of the bot.</param>
    /// <param name="callLimit">How long a call may last, 30 s by default; polls and files have their own limits.</param>
    public BotApiClient(HttpMessageInvoker http, Uri baseUrl, string token, TimeSpan? callLimit = null)
    {
        connection = new BotApiConnection(http, baseUrl, token);
        this.callLimit = callLimit ?? CallLimit;
    }

    /// <summary>A handler for <paramref name="maxConnections"/> calls at once; more wait for a free connection.</summary>
    public static HttpMessageInvoker Connect(int maxConnections) => BotApiConnection.Open(maxConnections);

    public Task<ApiResult<User>> GetMe(CancellationToken ct = default) =>
        Call("getMe", new(), Json.Default.GetMeRequest, Results.Of(Json.Default.User), ct);

    /// <summary>Waits for updates as long as the request says, and confirms those before its offset.</summary>
    public Task<ApiResult<IReadOnlyList<Update>>> GetUpdates(GetUpdatesRequest request, CancellationToken ct = default) =>
        connection.PostAsync("getUpdates", JsonBody.Of(request, Json.Default.GetUpdatesRequest), Results.Updates, TimeSpan.FromSeconds(request.Timeout ?? 0) + PollGrace, ct);

    public Task<ApiResult<bool>> SetWebhook(SetWebhookRequest request, CancellationToken ct = default) =>
        Call("setWebhook", request, Json.Default.SetWebhookRequest, True, ct);

    public Task<ApiResult<bool>> DeleteWebhook(CancellationToken ct = default) =>
        Call("deleteWebhook", new(), Json.Default.DeleteWebhookRequest, True, ct);

    public Task<ApiResult<WebhookInfo>> GetWebhookInfo(CancellationToken ct = default) =>
        Call("getWebhookInfo", new(), Json.Default.GetWebhookInfoRequest, Results.Of(Json.Default.WebhookInfo), ct);

    public Task<ApiResult<SentMessage>> SendMessage(SendMessageRequest request, CancellationToken ct = default) =>
        Call("sendMessage", request, Json.Default.SendMessageRequest, SentMessage, ct);

    public Task<ApiResult<SentMessage>> SendDocument(SendDocumentRequest request, CancellationToken ct = default)
    {
        var file = Named(request.Document, "document");
        return CallWithFiles("sendDocument", request with { Document = file }, Json.Default.SendDocumentRequest, [file], SentMessage, ct);
    }

    public Task<ApiResult<SentMessage>> SendPhoto(SendPhotoRequest request, CancellationToken ct = default)
    {
        var file = Named(request.Photo, "photo");
        return CallWithFiles("sendPhoto", request with { Photo = file }, Json.Default.SendPhotoRequest, [file], SentMessage, ct);
    }

    public Task<ApiResult<IReadOnlyList<SentMessage>>> SendMediaGroup(SendMediaGroupRequest request, CancellationToken ct = default)
    {
        var media = request.Media.Select((item, i) => item with { Media = Named(item.Media, $"file{i}") }).ToList();
        return CallWithFiles("sendMediaGroup", request with { Media = media }, Json.Default.SendMediaGroupRequest, media.Select(item => item.Media), Results.Messages, ct);
    }

    public Task<ApiResult<SentMessage>> EditMessageText(EditMessageTextRequest request, CancellationToken ct = default) =>
        Call("editMessageText", request, Json.Default.EditMessageTextRequest, SentMessage, ct);

    public Task<ApiResult<SentMessage>> EditMessageReplyMarkup(EditMessageReplyMarkupRequest request, CancellationToken ct = default) =>
        Call("editMessageReplyMarkup", request, Json.Default.EditMessageReplyMarkupRequest, SentMessage, ct);

    public Task<ApiResult<SentMessage>> EditMessageCaption(EditMessageCaptionRequest request, CancellationToken ct = default) =>
        Call("editMessageCaption", request, Json.Default.EditMessageCaptionRequest, SentMessage, ct);

    public Task<ApiResult<bool>> DeleteMessage(DeleteMessageRequest request, CancellationToken ct = default) =>
        Call("deleteMessage", request, Json.Default.DeleteMessageRequest, True, ct);

    public Task<ApiResult<bool>> DeleteMessages(DeleteMessagesRequest request, CancellationToken ct = default) =>
        Call("deleteMessages", request, Json.Default.DeleteMessagesRequest, True, ct);

    public Task<ApiResult<SentMessage>> CopyMessage(CopyMessageRequest request, CancellationToken ct = default) =>
        Call("copyMessage", request, Json.Default.CopyMessageRequest, SentMessage, ct);

    public Task<ApiResult<bool>> AnswerCallbackQuery(AnswerCallbackQueryRequest request, CancellationToken ct = default) =>
        Call("answerCallbackQuery", request, Json.Default.AnswerCallbackQueryRequest, True, ct);

    public Task<ApiResult<bool>> SendChatAction(SendChatActionRequest request, CancellationToken ct = default) =>
        Call("sendChatAction", request, Json.Default.SendChatActionRequest, True, ct);

    public Task<ApiResult<bool>> SetMyCommands(SetMyCommandsRequest request, CancellationToken ct = default) =>
        Call("setMyCommands", request, Json.Default.SetMyCommandsRequest, True, ct);

    public Task<ApiResult<bool>> DeleteMyCommands(DeleteMyCommandsRequest request, CancellationToken ct = default) =>
        Call("deleteMyCommands", request, Json.Default.DeleteMyCommandsRequest, True, ct);

    public Task<ApiResult<bool>> SetChatMenuButton(SetChatMenuButtonRequest request, CancellationToken ct = default) =>
        Call("setChatMenuButton", request, Json.Default.SetChatMenuButtonRequest, True, ct);

    public Task<ApiResult<TGFile>> GetFile(GetFileRequest request, CancellationToken ct = default) =>
        Call("getFile", request, Json.Default.GetFileRequest, Results.Of(Json.Default.TGFile), ct);

    /// <summary>Copies the file at <paramref name="filePath"/> (from <see cref="GetFile"/>) into a stream and stops with <see cref="ApiFailure.TooLarge"/> after <paramref name="maxBytes"/>.</summary>
    public Task<ApiResult<long>> DownloadFile(string filePath, Stream destination, long maxBytes, CancellationToken ct = default) =>
        connection.DownloadAsync(filePath, destination, maxBytes, FileLimit, ct);

    private Task<ApiResult<T>> Call<TRequest, T>(string method, TRequest request, JsonTypeInfo<TRequest> type, ResultReader<T> readResult, CancellationToken ct) =>
        connection.PostAsync(method, JsonBody.Of(request, type), readResult, callLimit, ct);

    private Task<ApiResult<T>> CallWithFiles<TRequest, T>(string method, TRequest request, JsonTypeInfo<TRequest> type, IEnumerable<InputFile> files, ResultReader<T> readResult, CancellationToken ct)
    {
        var uploads = files.OfType<InputFile.Upload>().ToList();
        return uploads.Count == 0
            ? Call(method, request, type, readResult, ct)
            : connection.PostAsync(method, new UploadBody(JsonBody.Write(request, type), uploads), readResult, FileLimit, ct);
    }

    private static InputFile Named(InputFile file, string part) => file is InputFile.Upload upload ? upload with { PartName = part } : file;
}

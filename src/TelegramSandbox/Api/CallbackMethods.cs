using TelegramSandbox.State;

namespace TelegramSandbox.Api;

/// <summary>The answer to a button press.</summary>
internal static class CallbackMethods
{
    /// <summary>How long a press may be answered. Telegram names no figure; clients stop waiting long before.</summary>
    private static readonly TimeSpan AnswerableFor = TimeSpan.FromMinutes(5);

    public static object Answer(Call call)
    {
        var id = call.Arguments.Text("callback_query_id");
        if (!call.World.Queries.TryGetValue(id, out var query) || call.World.Options.TimeProvider.GetUtcNow() - query.At > AnswerableFor)
        {
            call.World.Queries.Remove(id);
            throw ApiRefusal.BadRequest("query is too old and response timeout expired or query ID is invalid");
        }

        var text = call.Arguments.Text("text");
        if (text.Length > 200)
        {
            throw ApiRefusal.BadRequest("MESSAGE_TOO_LONG");
        }

        call.World.Queries.Remove(id);
        call.World.Tell(new PressAnswered(id, query.Query.From.Id, text, call.Arguments.Flag("show_alert"), call.Arguments.Text("url")));
        return true;
    }
}

using System.Text.Json;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Methods about chats, their members, and files.</summary>
internal static class ChatMethods
{
    /// <summary>The largest file that the cloud server lets a bot download.</summary>
    public const long LargestDownload = 20 << 20;

    public static object GetMe(Call call) => call.World.Bot with
    {
        CanJoinGroups = true,
        CanReadAllGroupMessages = false,
        SupportsInlineQueries = false,
        CanConnectToBusiness = false,
    };

    public static object GetChat(Call call)
    {
        var chat = call.Chat().Chat;
        return new ChatFullInfo(chat.Id, chat.Type) { Title = chat.Title, Username = chat.Username, FirstName = chat.FirstName, LastName = chat.LastName };
    }

    public static object GetChatMember(Call call)
    {
        var chat = call.Chat();
        var id = call.Arguments.Number("user_id");
        return id == call.World.Bot.Id
            ? Memberships.AsMember(call.World, chat.Membership)
            : Personas.All.FirstOrDefault(p => p.Id == id) is { } persona
                ? new ChatMember(StatusOf(chat, id), Memberships.UserOf(persona))
                : throw ApiRefusal.BadRequest("user not found");
    }

    public static object GetChatMemberCount(Call call) => call.Chat() is var chat && chat.Membership == Membership.Member
        ? chat.Members.Count + 1
        : chat.Members.Count;

    public static object LeaveChat(Call call)
    {
        var chat = call.WritableChat();
        if (chat.IsPrivate)
        {
            throw ApiRefusal.BadRequest("chat member status can't be changed in private chats");
        }

        call.World.Commit(new MembershipSet(chat.Chat.Id, Membership.Left));
        return true;
    }

    public static object SendChatAction(Call call)
    {
        var chat = call.WritableChat();
        if (call.Arguments.Text("action").Length == 0)
        {
            throw ApiRefusal.BadRequest("wrong parameter action in request");
        }

        call.World.Tell(new ActionShown(chat.Chat.Id, call.Arguments.Text("action")));
        return true;
    }

    public static object GetFile(Call call)
    {
        var id = call.Arguments.Text("file_id");
        if (id.Length == 0)
        {
            throw ApiRefusal.BadRequest("file_id not specified");
        }

        var file = call.World.FilesById.GetValueOrDefault(id) ?? throw ApiRefusal.BadRequest("wrong file_id or the file is temporarily unavailable");
        return file.Size > LargestDownload
            ? throw ApiRefusal.BadRequest("file is too big")
            : new FileLink(file.Id, file.UniqueId) { FileSize = file.Size, FilePath = file.Path };
    }

    private static string StatusOf(ChatRecord chat, long user) => chat.Members switch
    {
        [var owner, ..] when owner == user && !chat.IsPrivate => "creator",
        var members when members.Contains(user) => "member",
        _ => "left",
    };
}

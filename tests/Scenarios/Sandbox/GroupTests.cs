using TelegramSandbox;

namespace Scenarios.Sandbox;

/// <summary>Groups and the channel.</summary>
public sealed class GroupTests : SandboxTest
{
    [Fact]
    public async Task A_group_that_nobody_added_the_bot_to_does_not_exist_for_it()
    {
        (await Bot.Call("sendMessage", new { chat_id = Groups.Parents.Id, text = "a" })).Description.ShouldBe("Bad Request: chat not found");
    }

    [Fact]
    public async Task The_bot_learns_that_it_was_added_and_removed()
    {
        Server.AddBot(Groups.Parents.Id);
        (await Bot.Call("sendMessage", new { chat_id = Groups.Parents.Id, text = "a" })).Status.ShouldBe(200);
        Server.RemoveBot(Groups.Parents.Id);

        (await Bot.Call("sendMessage", new { chat_id = Groups.Parents.Id, text = "a" })).Description.ShouldBe("Forbidden: bot was kicked from the supergroup chat");
        (await Bot.Updates()).Select(u => u.GetProperty("my_chat_member").GetProperty("new_chat_member").GetProperty("status").GetString()).ShouldBe(["member", "kicked"]);
    }

    [Fact]
    public async Task In_a_group_the_bot_hears_only_what_is_meant_for_it()
    {
        Server.AddBot(Groups.Staff.Id);
        Server.SayIn(Groups.Staff.Id, 1002, "Коллеги, чай в 15:00");
        Server.SayIn(Groups.Staff.Id, 1002, "/report");

        (await Bot.Updates()).Count(u => u.TryGetProperty("message", out _)).ShouldBe(1);
    }

    [Fact]
    public async Task An_upgraded_group_names_its_successor()
    {
        Server.AddBot(Groups.Staff.Id);
        var successor = Server.Migrate(Groups.Staff.Id);

        var refused = await Bot.Call("sendMessage", new { chat_id = Groups.Staff.Id, text = "a" });
        refused.Description.ShouldBe("Bad Request: group chat was upgraded to a supergroup chat");
        refused.Json.GetProperty("parameters").GetProperty("migrate_to_chat_id").GetInt64().ShouldBe(successor);
        (await Bot.Call("sendMessage", new { chat_id = successor, text = "a" })).Status.ShouldBe(200);
        (await Bot.Updates()).Count(u => u.TryGetProperty("message", out var m) && (m.TryGetProperty("migrate_to_chat_id", out _) || m.TryGetProperty("migrate_from_chat_id", out _))).ShouldBe(2);
    }

    [Fact]
    public async Task Membership_in_a_group_can_be_asked()
    {
        Server.AddBot(Groups.Parents.Id);

        (await Bot.Call("getChatMember", new { chat_id = Groups.Parents.Id, user_id = 1011 })).Result.GetProperty("status").GetString().ShouldBe("member");
    }

    [Fact]
    public async Task A_post_of_the_channel_comes_as_one()
    {
        Server.AddBot(Groups.Channel.Id);
        Server.SayIn(Groups.Channel.Id, 1004, "Собрание в пятницу");

        (await Bot.Updates())[^1].GetProperty("channel_post").GetProperty("sender_chat").GetProperty("title").GetString().ShouldBe("Школьные новости");
    }
}

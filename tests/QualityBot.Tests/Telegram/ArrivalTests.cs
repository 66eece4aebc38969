using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Telegram;
using QualityBot.Telegram.Transport;

namespace QualityBot.Tests.Telegram;

public sealed class ArrivalTests
{
    // Stands for PERSON in the updates below.
    private const string Person = """ "from":{"id":7,"first_name":"Вера"},"chat":{"id":7,"type":"private"},"date":1788249600 """;

    [Fact]
    public void A_text_of_a_person_arrives_with_its_key_and_time() =>
        Read("""{"update_id":815,"message":{"message_id":1,"text":"/tasks",PERSON}}""")
            .ShouldBe(new Arrival("telegram/99/815", new("telegram", "7"), new Content.Text("/tasks"), DateTimeOffset.FromUnixTimeSeconds(1788249600)) { SenderName = "Вера", MessageId = "1" });

    [Fact]
    public void A_press_arrives_even_when_its_message_is_no_longer_accessible() =>
        Read("""{"update_id":1,"callback_query":{"id":"q","from":{"id":7},"message":{"message_id":5,"date":0,"chat":{"id":7}},"data":"x:42:3"}}""")!
            .Content.ShouldBe(new Content.Button(new("x", 42, 3), "5", "q"));

    [Fact]
    public void The_largest_size_of_a_picture_is_taken() =>
        Read("""{"update_id":1,"message":{"photo":[{"file_id":"S"},{"file_id":"L","file_size":9}],PERSON}}""")!.Content.ShouldBe(new Content.Photo("L", 9, null));

    [Fact]
    public void Stopping_the_bot_arrives_as_a_change_of_reach() =>
        Read("""{"update_id":1,"my_chat_member":{PERSON,"new_chat_member":{"status":"kicked"}}}""")!.Content.ShouldBe(new Content.Reachability(false));

    [Fact]
    public void A_forwarded_command_is_not_a_command() =>
        Read("""{"update_id":1,"message":{"text":"/report","forward_origin":{"type":"user"},PERSON}}""")!.Content.ShouldBeOfType<Content.Other>();

    [Theory]
    // a group, a channel, another bot, a chat that speaks, a press in a group, a kind nobody knows
    [InlineData("""{"update_id":1,"message":{"text":"x","from":{"id":7},"chat":{"id":-5,"type":"group"}}}""")]
    [InlineData("""{"update_id":1,"channel_post":{"text":"x","chat":{"id":-5,"type":"channel"}}}""")]
    [InlineData("""{"update_id":1,"message":{"text":"x","from":{"id":7,"is_bot":true},"chat":{"id":7,"type":"private"}}}""")]
    [InlineData("""{"update_id":1,"message":{"text":"x","from":{"id":7},"sender_chat":{"id":-9},"chat":{"id":7,"type":"private"}}}""")]
    [InlineData("""{"update_id":1,"callback_query":{"id":"q","from":{"id":7},"message":{"chat":{"id":-5}},"data":"x"}}""")]
    [InlineData("""{"update_id":1,"tea_party":{}}""")]
    public void Only_people_in_private_chats_act(string update) => Read(update).ShouldBeNull();

    private static Arrival? Read(string update) =>
        new ArrivalReader("99", SchoolClock.Shifted(TimeProvider.System, () => TimeSpan.Zero)).Read(JsonSerializer.Deserialize(update.Replace("PERSON", Person, StringComparison.Ordinal), BotApiJson.Default.Update)!);
}

using QualityBot.Telegram.Types;

namespace QualityBot.Tests.Telegram;

public sealed class ToleranceTests
{
    private static readonly DateTimeOffset September = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("1788249600")]
    [InlineData("1788249600000")]
    [InlineData("\"1788249600\"")]
    public async Task A_date_may_come_in_seconds_milliseconds_or_quotes(string date) =>
        (await Receive($$$$"""{"update_id":1,"message":{"message_id":1,"date":{{{{date}}}},"chat":{"id":1}}}""")).Single().Message!.Date.ShouldBe(September);

    [Fact]
    public async Task Unknown_kinds_and_fields_are_kept_as_bare_ids() =>
        (await Receive("""{"update_id":7,"tea_party":{"cups":[1,2,{"x":null}]}}""")).ShouldHaveSingleItem().ShouldBe(new Update { UpdateId = 7 });

    [Fact]
    public async Task An_update_of_an_unexpected_shape_does_not_cost_its_neighbours()
    {
        var updates = await Receive("""{"update_id":1,"message":{"text":{"no":"text"}}},{"message":"no id"},17,{"message":{"text":"\ud83d"},"update_id":2},{"update_id":3,"message":{"text":"да"}}""");

        updates.Select(u => (u.UpdateId, u.Message?.Text)).ShouldBe([(1, null), (2, null), (3, "да")]);
    }

    [Fact]
    public async Task A_press_needs_neither_a_chat_instance_nor_a_bot_flag()
    {
        var query = (await Receive("""{"update_id":1,"callback_query":{"id":"9","from":{"id":4503599627370495},"message":{"chat":{"id":5},"message_id":6,"date":0},"data":"d.1"}}""")).Single().CallbackQuery!;

        (query.From.Id, query.Message!.MessageId, query.Data).ShouldBe((4503599627370495, 6, "d.1"));
    }

    [Fact]
    public async Task A_null_result_is_an_empty_batch_and_a_nameless_bot()
    {
        await using var stub = await BotApiStub.Says("""{"ok":true,"result":null}""");

        (await stub.Client().GetUpdates(new())).Ok.ShouldBeTrue();
        (await stub.Client().GetMe()).ShouldSatisfyAllConditions(me => me.Ok.ShouldBeTrue(), me => me.Value.ShouldBeNull());
        (await stub.Client().AnswerCallbackQuery(new("1"))).Ok.ShouldBeTrue();
    }

    [Theory]
    // status, whether it was seen in the chat now, whether messages reach it
    [InlineData("member", null, true)]
    [InlineData("kicked", null, false)]
    [InlineData("left", null, false)]
    [InlineData("restricted", false, false)]
    [InlineData("restricted", true, true)]
    [InlineData("something new", null, true)]
    public void A_member_is_present_unless_the_status_says_gone(string status, bool? isMember, bool present) =>
        new ChatMember { Status = status, IsMember = isMember }.IsPresent.ShouldBe(present);

    private static async Task<IReadOnlyList<Update>> Receive(string updates)
    {
        await using var stub = await BotApiStub.Says($$"""{"ok":true,"result":[{{updates}}]}""");
        var answer = await stub.Client().GetUpdates(new());
        answer.Failure.ShouldBeNull();
        return answer.Value!;
    }
}

using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

/// <summary>The wall between schools: every button of the follow-up, pressed by every role with rows of another school.</summary>
public sealed class WallTests
{
    [Fact]
    public async Task No_role_touches_or_sees_anything_of_another_school()
    {
        using var bot = Open([.. Decided(1, ForeignTeacher, new(2026, 9, 15)).Select(Foreign)]);
        bot.Store.Put(
            new SchoolEvent(7, Given.OtherSchool.Id, "Чужое событие", new(2026, 9, 1), ["чужое"], ForeignDeputy, new(2026, 9, 1)),
            new PostponementRequest(8, Given.OtherSchool.Id, 501, 1001, new(2026, 9, 30), "Чужая просьба", ForeignTeacher, new(2026, 9, 5)),
            new Proof(9, Given.OtherSchool.Id, 1001, ProofKind.Words, "Чужое подтверждение", ForeignTeacher, new(2026, 9, 5)));
        bot.Store.Put([.. Enum.GetValues<Role>().SelectMany(role => Given.Someone(2000 + (int)role, role))]);
        var before = Stored(bot);
        var actions = bot.Get<Routes>().All.Where(way => way.Handler.GetType().Namespace == typeof(ShowCard).Namespace)
            .Select(way => way.Trigger).OfType<Trigger.Press>().Select(press => press.Action).Distinct().ToList();
        var pressed = 0;

        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var action in actions)
            {
                // Whatever was opened is answered once by a word, then left.
                Content[] taps = [.. new long[] { 1, 501, 1001, 7, 8, 9 }.SelectMany(row => new Content[]
                {
                    new Content.Button(new(action, row, 0, "1"), "1", $"q{++pressed}"), new Content.Text("Пустое слово"), new Content.Text("/cancel"),
                })];
                await bot.Get<Dispatcher>().Handle(
                    [.. taps.Select((tap, index) => new Arrival($"telegram/1/{role}/{action}/{index}", new("telegram", Chat(2000 + (int)role)), tap, bot.Clock.Now))], CancellationToken.None);
            }
        }

        actions.Count.ShouldBeGreaterThan(25);
        pressed.ShouldBe(16 * actions.Count * 6);
        Stored(bot).ShouldBe(before);
        bot.All<SetAsideRow>().ShouldBeEmpty();
        bot.All<OutboxRow>().Where(row => row.Recipient != Chat(ForeignTeacher) && row.Recipient != Chat(ForeignDeputy))
            .ShouldAllBe(row => !row.Payload.Contains("Дело номер 1", StringComparison.Ordinal) && !row.Payload.Contains("Чуж", StringComparison.Ordinal));
    }

    private static object Foreign(object record) => record switch
    {
        Decision decision => decision with { SchoolId = Given.OtherSchool.Id },
        Occurrence occurrence => occurrence with { SchoolId = Given.OtherSchool.Id },
        Assignment card => card with { SchoolId = Given.OtherSchool.Id },
        _ => record,
    };

    private static string Stored(TestBot bot) => string.Join('\n', new IEnumerable<object>[]
    {
        bot.All<Decision>(), bot.All<Occurrence>(), bot.All<Assignment>(), bot.All<SchoolEvent>(), bot.All<PostponementRequest>(), bot.All<Proof>(),
        bot.All<Entrustment>(), bot.All<Notice>(), bot.All<GroupTick>(), bot.All<Postponement>(),
    }.SelectMany(records => records));
}

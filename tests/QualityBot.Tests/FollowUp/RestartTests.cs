using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using static QualityBot.Tests.FollowUp.School;

namespace QualityBot.Tests.FollowUp;

/// <summary>The program ends between any two steps of a dialogue: the person notices nothing.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly TestBot bot = Open(
    [
        .. Decided(1, Teacher, new(2026, 9, 15), Colleague),
        .. Decided(2, Teacher, null).Select(record => record switch
        {
            Decision decision => decision with { Deadline = "after:10d:«получения результатов»" },
            _ => record,
        }),
        .. Decided(3, Teacher, new(2026, 9, 25)).Select(record => record is Assignment card ? card with { State = AssignmentState.Reported, ReportedOn = new(2026, 9, 5) } : record),
    ]);

    /// <summary>Each step: «!» and a code with a row presses that button, «*» and a label presses what is shown, all else is typed.</summary>
    [Theory]
    [InlineData(Teacher, "!as.rep 1001|*Приказ №…|112 от 15.09")]
    [InlineData(Deputy, "!as.move 1001|*+1 неделя|*Болезнь")]
    [InlineData(Teacher, "!as.move 1001|20.10|*Болезнь")]
    [InlineData(Deputy, "!as.move 1002|20.10")]
    [InlineData(Deputy, "!as.hand 1001|человеков15|*Человеков15 И.\u00A0П.")]
    [InlineData(Teacher, "!as.part 1001|человеков14|*Человеков14 И.\u00A0П.|Собрать данные|*К тому же сроку")]
    [InlineData(Deputy, "!as.can 1001|*Потеряло смысл")]
    [InlineData(Deputy, "!cf.no 1003|Нет подписи")]
    [InlineData(Deputy, "!dc.end 1|*Внесено по ошибке")]
    [InlineData(Deputy, "!cf.list 0|*Подтвердить")]
    [InlineData(Deputy, "!cf.give 1|*Человеков12 И.\u00A0П.")]
    public async Task A_dialogue_goes_on_where_it_was(long who, string steps)
    {
        foreach (var step in steps.Split('|'))
        {
            bot.All<AuditRow>().ShouldBeEmpty($"before «{step}» nothing is done yet");
            await Do(who, step);
            bot.Restart();
        }

        bot.All<AuditRow>().ShouldNotBeEmpty();
        bot.All<SessionRow>().ShouldBeEmpty();
        bot.All<SetAsideRow>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_dialogue_of_an_old_version_ends_politely()
    {
        var dialogues = bot.Get<Routes>().All.Select(way => way.Handler).Where(handler => handler.GetType().Namespace == typeof(ShowCard).Namespace)
            .Select(handler => handler.Name).Where(name => name.Contains('/')).Distinct().ToList();
        dialogues.Count.ShouldBeGreaterThanOrEqualTo(9);
        foreach (var name in dialogues)
        {
            bot.Store.Put(new SessionRow { Channel = "telegram", Recipient = Chat(Deputy), Conversation = $"{name.Split('/')[0]}/0", State = """{"$type":"gone"}""", ChangedAt = bot.Clock.Now });
            await bot.Say(Chat(Deputy), "20.10");

            bot.Last(Chat(Deputy)).ShouldStartWith("Бот обновился", customMessage: name);
            bot.All<SessionRow>().ShouldBeEmpty(name);
        }

        bot.All<AuditRow>().ShouldBeEmpty();
    }

    public void Dispose() => bot.Dispose();

    private Task Do(long who, string step) => step[0] switch
    {
        '!' when step[1..].Split(' ') is [var code, var row] => bot.Press(Chat(who), new ButtonData(code, long.Parse(row, System.Globalization.CultureInfo.InvariantCulture))),
        '*' => bot.Press(Chat(who), step[1..]),
        _ => bot.Say(Chat(who), step),
    };
}

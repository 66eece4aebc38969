using QualityBot.Decisions;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;

namespace QualityBot.Tests.Decisions;

/// <summary>The documents of real schools, from the file in the chat to stored decisions.</summary>
public sealed class SeedImportTests : IDisposable
{
    private readonly TestBot bot = new(services => services.AddDecisions());

    public SeedImportTests() => bot.Store.Put(MadeUpSchool.Staff);

    public static TheoryData<string, int> Documents => new()
    {
        { "001-register.docx", 33 }, // 23 decisions and 10 measures
        { "002-plan.docx", 32 },
        { "002-plan-broken-rows.docx", 32 },
        { "003-programme.docx", 26 },
    };

    [SharedTheory]
    [MemberData(nameof(Documents))]
    public async Task Every_decision_of_a_seed_is_stored_within_ten_taps(string file, int decisions)
    {
        await Upload(file);

        var taps = await TakeIn();

        taps.ShouldBeLessThanOrEqualTo(10);
        bot.All<Decision>().Count.ShouldBe(decisions);
        bot.All<Decision>().Select(decision => decision.Number).Order().ShouldBe(Enumerable.Range(1, decisions));
    }

    [SharedTheory]
    [MemberData(nameof(Documents))]
    public async Task In_work_every_decision_has_a_lead_on_every_occurrence(string file, int decisions)
    {
        await Upload(file);

        await TakeIn(work: true);

        var leads = bot.All<Assignment>().Where(card => card.Part == Part.Lead).ToLookup(card => card.OccurrenceId);
        bot.All<Decision>().Count.ShouldBe(decisions);
        bot.All<Occurrence>().ShouldAllBe(occurrence => leads[occurrence.Id].Count() == 1);
        bot.All<Occurrence>().Select(occurrence => occurrence.DecisionId).Distinct().Count()
            .ShouldBe(bot.All<Decision>().Count(decision => decision.State == DecisionState.Active));
    }

    public void Dispose() => bot.Dispose();

    private async Task Upload(string file) =>
        await bot.Upload(MadeUpSchool.Deputy, file, await File.ReadAllBytesAsync(Path.Combine(SharedFactAttribute.Folder!, "seeds", "docx", file)));

    private async Task<int> TakeIn(bool work = false)
    {
        var taps = 0;
        if (work && bot.Last(MadeUpSchool.Deputy).Contains("в архив", StringComparison.Ordinal))
        {
            await bot.Press(MadeUpSchool.Deputy, Texts.ToWork);
            taps++;
        }

        if (Button("Принять предложенное") is { } accept)
        {
            await bot.Press(MadeUpSchool.Deputy, accept);
            taps++;
        }

        await bot.Press(MadeUpSchool.Deputy, Button("Записать")!);
        return taps + 1;
    }

    private string? Button(string start) => bot.Channel.Chat(MadeUpSchool.Deputy)[^1].Buttons.Select(button => button.Label).FirstOrDefault(label => label.StartsWith(start, StringComparison.Ordinal));
}

using QualityBot.Assessments;
using QualityBot.Assessments.Uploading;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;

namespace QualityBot.Tests.Assessments;

/// <summary>The verb <c>results load</c>: the same rules as the chat, from the school's own machine.</summary>
public sealed class LoadResultsTests : IDisposable
{
    private static readonly ValueList<NamedClass> Classes = [new("1", "4А"), new("2", "4Б"), new("3", "4В")];

    private readonly TestStore store = new();

    public LoadResultsTests() => store.Put(StoredWorks.People);

    [Fact]
    public async Task Files_of_one_work_are_stored_and_a_second_time_change_nothing()
    {
        var order = new ResultsOrder([("Ф1.xlsx", ResultsSample.Individual()), ("Ф3.xlsx", ResultsSample.Statistics())], Work.Unknown, Classes, null, false, new(2026, 6, 3));

        var saved = (await Load(order)).ShouldBeOfType<Outcome<Saved>.Ok>().Value;
        (saved.Assessment.ReceivedOn, saved.Results.Participants, saved.Results.UploadedById).ShouldBe((new DateOnly(2026, 6, 3), 71, 0));
        (await Load(order)).ShouldBeOfType<Outcome<Saved>.Refused>().Problem.ShouldBe(new SameResults(saved.Assessment.Id, 1));
    }

    [Fact]
    public async Task What_is_missing_is_named_with_its_option()
    {
        var refused = (await Load(new([("таблица.xlsx", ResultsSample.Individual())], Work.Unknown, [], null, false, null))).ShouldBeOfType<Outcome<Saved>.Refused>().Problem;

        QualityBot.Assessments.Texts.Explain(refused).ShouldContain("--classes 1=5А");
    }

    [Fact]
    public async Task Another_file_of_the_work_is_the_next_version()
    {
        await Load(new([("Ф1.xlsx", ResultsSample.Individual())], Work.Unknown, Classes, null, false, null));

        (await Load(new([("Форма Русский язык 4 класс ВПР 2026.xlsx", ResultsSample.Form())], Work.Unknown, [], null, false, null))).ShouldBeOfType<Outcome<Saved>.Ok>().Value.Results.Version.ShouldBe(2);
    }

    public void Dispose() => store.Dispose();

    private async Task<Outcome<Saved>> Load(ResultsOrder order)
    {
        await using var db = store.CreateDbContext();
        return await LoadResults.Load(db, Given.School, order, Given.Since.AddMonths(1), default);
    }
}

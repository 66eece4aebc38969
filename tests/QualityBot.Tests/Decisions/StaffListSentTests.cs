using QualityBot.Decisions;
using QualityBot.Staff;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;

namespace QualityBot.Tests.Decisions;

/// <summary>A staff list that is simply sent, as if it were minutes.</summary>
public sealed class StaffListSentTests : IDisposable
{
    private readonly TestBot bot = new(services => services.AddStaff().AddDecisions());

    public StaffListSentTests() => bot.Store.Put(MadeUpSchool.Staff);

    [Fact]
    public async Task It_opens_as_a_list_without_being_sent_again()
    {
        await bot.Upload(MadeUpSchool.Deputy, "сотрудники.xlsx", StaffSample.Build());

        bot.Last(MadeUpSchool.Deputy).ShouldStartWith("Прочитал");
        bot.Last(MadeUpSchool.Deputy).ShouldContain("Ничего ещё не сохранено");
    }

    [Fact]
    public async Task Who_does_not_keep_the_list_hears_who_does()
    {
        await bot.Upload(MadeUpSchool.Head, "сотрудники.xlsx", StaffSample.Build());

        bot.Last(MadeUpSchool.Head).ShouldBe(QualityBot.Decisions.Texts.StaffListNotYours);
        bot.All<SessionRow>().ShouldBeEmpty();
    }

    public void Dispose() => bot.Dispose();
}

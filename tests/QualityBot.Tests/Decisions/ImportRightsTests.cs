using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;
using QualityDomain.People;
using Texts = QualityBot.Decisions.Texts;

namespace QualityBot.Tests.Decisions;

/// <summary>Role × action × area of the import: one paper with a decision for 2А, one for 9А, one for everybody.</summary>
public sealed class ImportRightsTests : IDisposable
{
    private const string Who = "50";
    private const string Other = "60";
    private static readonly byte[] Paper = new DocxFile()
        .P("Протокол № 3 заседания педагогического совета от 25.08.2026")
        .Table(
            ["№", "Решение", "Класс", "Срок", "Ответственный"],
            ["1", "Провести совещание начальной школы", "2А", "до 15 октября 2026 г.", "директор"],
            ["2", "Провести совещание старшей школы", "9А", "до 15 октября 2026 г.", "директор"],
            ["3", "Провести совещание школы", "", "до 15 октября 2026 г.", "директор"])
        .Build();

    private readonly TestBot bot = new(services => services.AddDecisions());

    public ImportRightsTests() => bot.Store.Put(
    [
        Given.School, Given.OtherSchool,
        .. Given.Someone(10, Role.Director), .. Given.Someone(11, Role.Secretary),
        .. Given.Someone(901, Role.Director, Given.OtherSchool),
    ]);

    /// <summary>Every role; deputies answer for grades 1–4 here. How many decisions come in, and in which state.</summary>
    public static TheoryData<Role, int, DecisionState> Matrix { get; } = new()
    {
        { Role.Director, 3, DecisionState.Active },
        { Role.DeputyAcademic, 2, DecisionState.Active },
        { Role.DeputyPastoral, 2, DecisionState.Active },
        { Role.Secretary, 3, DecisionState.Draft },
        { Role.AssociationHead, 3, DecisionState.Active },
        { Role.ClassTeacher, 0, default },
        { Role.SubjectTeacher, 0, default },
        { Role.PrimaryTeacher, 0, default },
        { Role.Psychologist, 0, default },
        { Role.SocialPedagogue, 0, default },
        { Role.Methodist, 0, default },
        { Role.Librarian, 0, default },
        { Role.ItAdministrator, 0, default },
        { Role.Administrator, 0, default },
        { Role.Parent, 0, default },
        { Role.Employee, 0, default },
    };

    [Fact]
    public void Every_role_is_in_the_matrix() => Matrix.Select(row => (Role)row[0]).ShouldBe(Enum.GetValues<Role>(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_role_takes_in_what_it_may(Role role, int count, DecisionState state)
    {
        Join(Who, role);
        await TakeIn(Who);

        bot.All<Decision>().Count.ShouldBe(count);
        bot.All<Decision>().ShouldAllBe(decision => decision.State == state && decision.SchoolId == Given.School.Id);
        if (count == 0)
        {
            bot.Last(Who).ShouldContain("недоступно");
        }
        else if (count < 3)
        {
            bot.Channel.Chat(Who).ShouldContain(shown => shown.Text.Plain.Contains("Не из Вашей области", StringComparison.Ordinal) && shown.Text.Plain.Contains("(9А кл.)", StringComparison.Ordinal)
                && shown.Text.Plain.Contains("Человеков10", StringComparison.Ordinal)); // The director can take it.
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_role_puts_in_force_what_it_manages(Role role, int count, DecisionState state)
    {
        await TakeIn("11");
        Join(Who, role);
        await bot.Press(Who, new ButtonData(Press.PutInForce, bot.All<ImportBatch>().Single().Id));

        // The drafts of a secretary belong to no association; a secretary only proposes.
        var expected = role == Role.AssociationHead || state == DecisionState.Draft ? 0 : count;
        bot.All<Decision>().Count(decision => decision.State == DecisionState.Active).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Nobody_but_the_importer_and_who_manages_all_of_it_withdraws_an_import(Role role, int count, DecisionState state)
    {
        await TakeIn("10");
        Join(Who, role);
        await bot.Press(Who, new ButtonData(Press.WithdrawYes, bot.All<ImportBatch>().Single().Id));

        var may = count == 3 && state == DecisionState.Active && role != Role.AssociationHead;
        (bot.All<ImportBatch>().Single().WithdrawnOn is not null).ShouldBe(may);
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task No_role_of_another_school_reaches_an_import(Role role, int count, DecisionState state)
    {
        await TakeIn("11");
        Join(Other, role, Given.OtherSchool);
        var batch = bot.All<ImportBatch>().Single();
        foreach (var action in new[] { Press.PutInForce, Press.Withdraw, Press.WithdrawYes })
        {
            await bot.Press(Other, new ButtonData(action, batch.Id));
        }

        await TakeIn(Other);

        bot.All<ImportBatch>().Single(one => one.Id == batch.Id).ShouldBe(batch);
        bot.All<Decision>().Where(decision => decision.SchoolId == Given.School.Id).ShouldAllBe(decision => decision.State == DecisionState.Draft);
        bot.All<Decision>().Count(decision => decision.SchoolId == Given.OtherSchool.Id && decision.State == state).ShouldBe(count);
    }

    [Fact]
    public async Task The_importer_withdraws_the_own_import()
    {
        Join(Who, Role.AssociationHead);
        await TakeIn(Who);
        await bot.Press(Who, new ButtonData(Press.WithdrawYes, bot.All<ImportBatch>().Single().Id));

        bot.All<ImportBatch>().Single().WithdrawnOn.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_deputy_without_an_area_takes_in_everything()
    {
        bot.Store.Put(Given.Someone(50, Role.DeputyAcademic));
        await TakeIn(Who);

        bot.All<Decision>().Count.ShouldBe(3);
        bot.Channel.Chat(Who).ShouldAllBe(shown => !shown.Text.Plain.Contains("Не из Вашей области", StringComparison.Ordinal));
    }

    public void Dispose() => bot.Dispose();

    private void Join(string who, Role role, School? school = null)
    {
        var id = long.Parse(who, System.Globalization.CultureInfo.InvariantCulture);
        bot.Store.Put([.. Given.Someone(id, role, school).Select(record => record is Appointment one ? one with
        {
            Grades = role is Role.DeputyAcademic or Role.DeputyPastoral ? [1, 2, 3, 4] : [],
            Association = role == Role.AssociationHead ? "начальных классов" : null,
        } : record)]);
    }

    private async Task TakeIn(string who)
    {
        await bot.Upload(who, "протокол.docx", Paper);
        foreach (var label in new[] { Texts.AcceptAll, "Записать" })
        {
            if (bot.Channel.Chat(who).Count > 0 && bot.Find(who, label) is not null)
            {
                await bot.PressStart(who, label);
            }
        }
    }
}

using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.Tests.LocalPage;

/// <summary>The pocket card of a teacher of mathematics in 5Б (20), who leads a plan in 5А, of a colleague without classes (21) and of a deputy (2).</summary>
public sealed class TeacherCardTests : IAsyncLifetime
{
    private PageHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await PageHouse.Open();
        house.Bot.Store.Put(
        [
            .. Given.Someone(20, Role.SubjectTeacher).Select(one => one is Appointment held ? held with { Classes = ["5Б"], Subjects = ["Математика"] } : one),
            .. Given.Someone(21, Role.SubjectTeacher),
            Classroom.Plan(700, house.Bot.All<PupilPlace>().Single(place => place.Code == "5А-02").PupilId, lead: 20),
        ]);
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task A_teacher_s_card_has_the_own_classes_and_the_own_plans_and_nobody_else()
    {
        var browser = await house.Inside(20);

        var words = await Card(browser, 20);

        words.ShouldContain("Грушин Лев"); // 5Б, taught.
        words.ShouldContain("Вишнёв Пётр"); // 5А-02, by the plan.
        words.ShouldNotContain(PageHouse.Canary); // 5А-01.
        words.ShouldContain("на 7 сентября 2026");
        house.Bot.All<NameUse>().Single(use => use.PersonId == 20).ShouldSatisfyAllConditions(use => use.Kind.ShouldBe(NameUseKind.Printed), use => use.Pupils.ShouldBe(2));
    }

    [Fact]
    public async Task On_the_screen_a_teacher_has_the_button_alone_and_no_list()
    {
        var browser = await house.Inside(20);

        var home = (await browser.Get("/")).Text;
        home.ShouldContain("Карточка «код – имя» для учителя");
        home.ShouldNotContain("Грушин");
        (await browser.Get("/classes/2026/5Б")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Post("/papers", ("paper", "pocket"), ("class", "5Б"), ("year", "2026"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Another_s_card_is_for_the_administration_alone()
    {
        var teacher = await house.Inside(20);
        (await teacher.Post("/papers", ("paper", "teachercard"), ("colleague", "5"), ("format", "docx"))).Status.ShouldBe(HttpStatusCode.Forbidden);

        var deputy = await house.Inside(2);
        (await deputy.Get("/")).Text.ShouldContain("<option value=\"20\">");
        (await Card(deputy, 20)).ShouldNotContain(PageHouse.Canary);

        var stranger = await house.Inside(902);
        (await stranger.Post("/papers", ("paper", "teachercard"), ("colleague", "20"), ("format", "docx"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_teaches_nobody_gets_a_sentence_instead_of_a_card()
    {
        var answer = await (await house.Inside(21)).Post("/papers", ("paper", "teachercard"), ("colleague", "21"), ("format", "docx"));

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Text.ShouldContain("Имён этих детей ещё нет");
    }

    [Fact]
    public async Task A_substitute_has_the_card_for_the_days_of_the_leave()
    {
        house.Bot.Store.Put(new Leave(950, 1, 20, new(2026, 9, 1), new(2026, 9, 30), 21));

        (await Card(await house.Inside(21), 21)).ShouldContain("Грушин Лев");
    }

    private static async Task<string> Card(Browser browser, long colleague)
    {
        var answer = await browser.Post("/papers", ("paper", "teachercard"), ("colleague", $"{colleague}"), ("format", "docx"));
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Text[..Math.Min(200, answer.Text.Length)]);
        using var zip = new ZipArchive(new MemoryStream(answer.Bytes));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return Regex.Replace(await reader.ReadToEndAsync(), "<[^>]+>", "").Replace('\u00A0', ' ');
    }
}

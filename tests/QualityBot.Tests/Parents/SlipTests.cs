using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Tests.Parents;

public sealed class SlipTests
{
    [Fact]
    public async Task A_slip_links_its_holder_with_the_child_and_the_class()
    {
        using var bot = Gate.Open();
        var token = Gate.Slip(bot, 11, 1);

        await bot.Say(Gate.Parent, token);
        bot.Read(Gate.Parent).ShouldContain("5А-01");
        await bot.Press(Gate.Parent, "Да, мой ребёнок");

        var link = bot.All<Guardianship>().Single();
        (link.PupilId, link.Number, link.InForce).ShouldBe((11L, 1, true));
        Gate.Hears(bot, Gate.Parent, "5А").ShouldBeTrue();
        bot.All<Slip>().Single().UsedAt.ShouldBe(bot.Clock.Now);
        bot.Read(Gate.Parent).ShouldContain("согласие на бумаге"); // Until the paper is there, announcements only.
    }

    [Fact]
    public async Task The_sheet_has_two_slips_a_child_and_the_page_tells_who_holds_one()
    {
        using var bot = Gate.Open();

        await bot.Say(Classroom.ClassTeacher, "/families");
        await bot.Press(Classroom.ClassTeacher, "📄 Листки семьям");
        await bot.PressStart(Classroom.ClassTeacher, "🖨 Напечатать листки, у кого их нет (12)");

        bot.All<Slip>().Select(slip => (slip.PupilId, slip.Number)).ShouldBe(Enumerable.Range(11, 6).SelectMany(id => new[] { ((long)id, 1), (id, 2) }), ignoreOrder: true);
        bot.Channel.Chat(Classroom.ClassTeacher).Last().FileBytes!.Take(5).ShouldBe("%PDF-"u8.ToArray());
        await bot.Say(Classroom.ClassTeacher, "/families");
        await bot.Press(Classroom.ClassTeacher, "📄 Листки семьям");
        bot.Read(Classroom.ClassTeacher).ShouldContain("выданы и ждут 12");
    }

    [Fact]
    public async Task Tokens_are_neither_in_the_store_nor_on_the_disk_after_a_tick()
    {
        using var bot = Gate.Open();
        await bot.Press(Classroom.ClassTeacher, new ButtonData("pa.print", 0, 0, "5А"));

        await bot.Forward(TimeSpan.FromSeconds(30));

        Directory.GetFiles(Path.Combine(bot.Store.Folder, "out")).ShouldBeEmpty();
        bot.All<Slip>().ShouldAllBe(slip => slip.TokenHash.Length == 64);
    }

    [Fact]
    public async Task A_used_slip_is_refused_to_the_next()
    {
        using var bot = Gate.Open();
        var token = Gate.Slip(bot, 11, 1);
        await Gate.Take(bot, Gate.Parent, token);

        await bot.Say(Gate.Mother, token);

        bot.Last(Gate.Mother).ShouldContain("уже использовали");
        bot.All<Guardianship>().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_parent_leaves_the_second_slip_of_the_child_unused()
    {
        using var bot = Gate.Open();
        await Gate.Take(bot, Gate.Parent, Gate.Slip(bot, 11, 1));

        await bot.Say(Gate.Parent, Gate.Slip(bot, 11, 2));

        bot.Last(Gate.Parent).ShouldContain("уже подключены");
        bot.All<Slip>().Single(slip => slip.Number == 2).UsedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Two_children_and_two_parents_make_their_own_links()
    {
        using var bot = Gate.Open();
        await Gate.Take(bot, Gate.Parent, Gate.Slip(bot, 11, 1));
        await Gate.Take(bot, Gate.Parent, Gate.Slip(bot, 31, 1));
        await Gate.Take(bot, Gate.Mother, Gate.Slip(bot, 11, 2));

        await bot.Say(Gate.Parent, "/children");

        bot.Read(Gate.Parent).ShouldContain("5А-01");
        bot.Read(Gate.Parent).ShouldContain("6Б-01");
        bot.All<Guardianship>().Count.ShouldBe(3);
        bot.All<Person>().Count(Guardian.IsOne).ShouldBe(2); // An account is one person however many children it has.
    }

    [Fact]
    public async Task No_links_nobody_and_leaves_the_slip_good()
    {
        using var bot = Gate.Open();
        var token = Gate.Slip(bot, 11, 1);

        await bot.Say(Gate.Parent, token);
        await bot.Press(Gate.Parent, "Нет");

        bot.All<Guardianship>().ShouldBeEmpty();
        bot.All<Slip>().Single().IsOpenAt(bot.Clock.Now).ShouldBeTrue();
    }

    [Fact]
    public async Task A_slip_expires()
    {
        using var bot = Gate.Open();
        var token = Gate.Slip(bot, 11, 1);
        bot.Clock.Forward(Slip.Lifetime);

        await bot.Say(Gate.Parent, token);

        bot.Last(Gate.Parent).ShouldContain("истёк");
    }

    [Fact]
    public async Task A_new_slip_takes_the_older_back()
    {
        using var bot = Gate.Open();
        var old = Gate.Slip(bot, 11, 1);

        await bot.Press(Classroom.ClassTeacher, new ButtonData("pa.new", 11, 1, "5А"));
        await bot.Say(Gate.Parent, old);

        bot.Last(Gate.Parent).ShouldContain("отозван");
        bot.All<Slip>().Count(slip => slip.IsOpenAt(bot.Clock.Now)).ShouldBe(1);
    }

    [Fact]
    public async Task The_wrong_person_is_cut_off_and_forgotten_and_the_right_one_comes_in()
    {
        using var bot = Gate.Open();
        await Gate.Take(bot, Gate.Parent, Gate.Slip(bot, 11, 1));

        await Gate.Child(bot, "01");
        await bot.Press(Classroom.ClassTeacher, "Отключить 1");
        await bot.Press(Classroom.ClassTeacher, "Да, отключить");
        bot.Read(Gate.Parent).ShouldContain("отключил Вас от 5А-01");
        await bot.Forward(TimeSpan.FromSeconds(30));
        await Gate.Take(bot, Gate.Mother, Gate.Slip(bot, 11, 1));

        bot.All<ChannelLink>().ShouldNotContain(link => link.Recipient == Gate.Parent);
        bot.All<Guardianship>().Single().PersonId.ShouldBe(Gate.PersonOf(bot, Gate.Mother));
    }

    [Fact]
    public async Task Of_fifty_uses_of_one_slip_at_once_exactly_one_wins()
    {
        using var bot = Gate.Open();
        var token = Gate.Slip(bot, 11, 1);
        var people = Enumerable.Range(1000, 50).Select(id => $"{id}").ToList();
        foreach (var person in people)
        {
            await bot.Say(person, token);
        }

        await Task.WhenAll(people.Select(person => Task.Run(() => bot.Get<Dispatcher>().Handle(
            [new($"telegram/race/{person}", new("telegram", person), new Content.Button(new("slip-yes"), "1", $"race{person}"), bot.Clock.Now)], CancellationToken.None))));

        bot.All<Guardianship>().Count.ShouldBe(1);
        bot.All<ChannelLink>().Count(link => people.Contains(link.Recipient)).ShouldBe(1);
        bot.All<Slip>().Single().Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_guessed_slip_opens_nothing()
    {
        using var bot = Gate.Open();
        Gate.Slip(bot, 11, 1);

        await bot.Press(Gate.Parent, new ButtonData("slip-yes", 11));
        await bot.Say(Gate.Parent, "/start d_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        bot.Last(Gate.Parent).ShouldContain("Такого листка нет");
        bot.All<Guardianship>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("pa.print")]
    [InlineData("pa.new")]
    [InlineData("pa.cut")]
    [InlineData("pa.cut!")]
    public async Task A_class_teacher_changes_nothing_in_another_class(string action)
    {
        using var bot = Gate.Open();
        bot.Store.Put(new Appointment(1099, 1, 51, Role.ClassTeacher) { Classes = ["7В"] });
        await Gate.Take(bot, Gate.Parent, Gate.Slip(bot, 31, 1));
        var before = bot.All<Slip>();

        await bot.Press(Classroom.ClassTeacher, new ButtonData(action, 31, 1, "6Б"));

        bot.All<Slip>().ShouldBe(before);
        bot.All<Guardianship>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_slip_of_another_school_is_not_mixed_in()
    {
        using var bot = Gate.Open();
        bot.Store.Put([Given.OtherSchool, .. Given.Someone(902, Role.Director, Given.OtherSchool)]);

        await bot.Say("902", Gate.Slip(bot, 11, 1));

        bot.Last("902").ShouldContain("другой школе");
        bot.All<SetAsideRow>().ShouldBeEmpty();
    }
}

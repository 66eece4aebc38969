using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Tests.Staff;

/// <summary>The verbs <c>erase</c> and <c>export</c>.</summary>
public sealed class PersonalDataTests : IDisposable
{
    private const string Name = "Щурогрызова";
    private readonly TestBot bot = School.Open();

    [Fact]
    public async Task A_dry_run_says_what_would_go_and_changes_nothing()
    {
        await Dismissed();
        var before = bot.All<AuditRow>().Count;

        var erased = await Erase(really: false);

        erased.Match(one => (one.Links, one.Invites, one.Messages > 0), problem => throw new InvalidOperationException($"{problem}")).ShouldBe((1, 1, true));
        bot.All<Person>().ShouldContain(person => person.FamilyName == Name);
        bot.All<AuditRow>().Count.ShouldBe(before);
    }

    [Fact]
    public async Task After_erasing_neither_name_nor_address_is_in_the_file_and_the_audit_still_holds()
    {
        await Dismissed();
        OnDisk(Name).ShouldBeTrue("the test would prove nothing");

        (await Erase(really: true)).ShouldBeOfType<Outcome<Erased>.Ok>();

        OnDisk(Name).ShouldBeFalse();
        bot.All<Person>().Single(person => person.Id == 50).FamilyName.ShouldBe("Сотрудник № 50");
        bot.All<ChannelLink>().ShouldNotContain(link => link.PersonId == 50);
        bot.All<Invite>().ShouldNotContain(invite => invite.PersonId == 50);
        await using var db = bot.Store.CreateDbContext();
        (await db.AuditHolds(CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task Within_the_term_and_in_another_school_nothing_is_erased()
    {
        await Dismissed();

        (await Erase(really: true, keptDays: 3650)).ShouldBeOfType<Outcome<Erased>.Refused>();
        (await Erase(really: true, school: Given.OtherSchool)).ShouldBe(new NoSuchPersonHere(50));
        (await Erase(really: true, person: 2)).ShouldBe(new StillWorksHere(2));
        bot.All<Person>().ShouldContain(person => person.FamilyName == Name);
    }

    [Fact]
    public async Task The_export_of_a_school_holds_its_tables_and_nothing_of_another()
    {
        await Dismissed();
        var zip = await Exported(null);

        zip.Keys.ShouldBe(["appointments", "audit", "channel_links", "invites", "outbox", "people", "schools"], ignoreOrder: true);
        zip["people"].ShouldContain(Name);
        zip["people"].ShouldNotContain("Человеков902");
        zip["invites"].ShouldNotContain("TokenHash");
    }

    [Fact]
    public async Task The_export_of_a_person_holds_what_names_the_person()
    {
        await Dismissed();
        var zip = await Exported(50);

        zip["people"].ShouldContain(Name);
        zip["people"].ShouldNotContain("Человеков7");
        zip["channel_links"].ShouldContain("99");
    }

    [Fact]
    public async Task A_cell_that_a_spreadsheet_would_run_becomes_text()
    {
        bot.Store.Put(new Person(60, Given.School.Id, "=HYPERLINK(\"x\")", "А", null));
        using var zip = new ZipArchive(await Zip(null));
        using var csv = new StreamReader(zip.GetEntry("people.csv")!.Open(), Encoding.UTF8);

        (await csv.ReadToEndAsync()).ShouldContain("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    public void Dispose() => bot.Dispose();

    /// <summary>Somebody who was invited, connected, was written to, and left a year and a half ago.</summary>
    private async Task Dismissed()
    {
        bot.Store.Put(new Person(50, Given.School.Id, Name, "Марина", "Игоревна"), new Appointment(100_050, Given.School.Id, 50, Role.Methodist));
        await bot.Press(School.Director, School.Data("invite", 50));
        await bot.Say(School.Stranger, $"/start {School.Token(bot, School.Director)}");
        await bot.Press(School.Stranger, "Да");
        await bot.Say(School.Stranger, "/help");
        await bot.Press(School.Director, School.Data("dismiss", 50));
        await bot.Press(School.Director, "Уже не работает — закрыть доступ сейчас");
        await bot.Press(School.Director, "Да, уволить");
        bot.Clock.Forward(TimeSpan.FromDays(500));
        // What the bot said of the person to others is theirs, as their chats are; here it would only hide what is looked for.
        await using var db = bot.Store.CreateDbContext();
        await db.Outbox.Where(row => row.Recipient == School.Director).ExecuteDeleteAsync();
        await db.Database.ExecuteSqlRawAsync("VACUUM");
    }

    private async Task<Outcome<Erased>> Erase(bool really, int keptDays = 365, QualityDomain.People.School? school = null, long person = 50)
    {
        await using var db = bot.Store.CreateDbContext();
        return await EraseVerb.Erase(db, school ?? Given.School, person, keptDays, really, bot.Clock.Now, CancellationToken.None);
    }

    private async Task<MemoryStream> Zip(long? person)
    {
        await using var db = bot.Store.CreateDbContext();
        var stream = new MemoryStream();
        await Export.Write(db, Given.School.Id, person is { } id ? new ExportOf.Person(id) : null, [], stream, CancellationToken.None);
        stream.Position = 0;
        return stream;
    }

    private async Task<Dictionary<string, string>> Exported(long? person)
    {
        using var zip = new ZipArchive(await Zip(person));
        return zip.Entries.Where(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal) && entry.Name != "contents.json").ToDictionary(entry => entry.Name[..^5], entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }

    private bool OnDisk(string words)
    {
        using (var db = bot.Store.CreateDbContext())
        {
            db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return File.ReadAllBytes(bot.Store.Options.Path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    }
}

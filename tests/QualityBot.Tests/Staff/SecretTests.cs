using System.Text;
using Microsoft.EntityFrameworkCore;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityDomain.People;

namespace QualityBot.Tests.Staff;

/// <summary>Of an invite only the hash remains on the disk.</summary>
public sealed class SecretTests : IDisposable
{
    private readonly TestBot bot = School.Open();

    [Fact]
    public async Task A_link_is_gone_from_the_file_of_the_store_a_tick_after_it_was_sent()
    {
        School.Unconnected(bot);
        await bot.Say(School.Director, "/invite");
        await bot.Say(School.Director, "Соколова");
        var token = School.Token(bot, School.Director);
        (await OnDisk(token)).ShouldBeTrue("the test would prove nothing");

        await bot.Forward(TimeSpan.FromSeconds(30));

        (await OnDisk(token)).ShouldBeFalse();
        bot.All<Invite>().ShouldHaveSingleItem().TokenHash.ShouldBe(InviteToken.Hash(token));
    }

    [Fact]
    public async Task Links_for_many_are_gone_too()
    {
        for (var id = 50; id < 90; id++)
        {
            School.Unconnected(bot, id, $"Соколова{id}");
        }

        await bot.Say(School.Director, "/invite");
        await bot.PressStart(School.Director, "Ссылки для всех");
        var tokens = bot.Channel.Chat(School.Director).SelectMany(shown => shown.Text.Plain.Split('\n')).Where(line => line.StartsWith("/start ", StringComparison.Ordinal)).Select(line => line["/start ".Length..].Trim()).ToList();
        tokens.Count.ShouldBe(40);

        await bot.Forward(TimeSpan.FromSeconds(30));

        foreach (var token in tokens)
        {
            (await OnDisk(token)).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task The_invited_still_gets_in_after_the_wiping()
    {
        School.Unconnected(bot);
        await bot.Say(School.Director, "/invite");
        await bot.Say(School.Director, "Соколова");
        var token = School.Token(bot, School.Director);
        await bot.Forward(TimeSpan.FromSeconds(30));

        await bot.Say(School.Stranger, $"/start {token}");
        await bot.Press(School.Stranger, "Да");

        bot.Last(School.Stranger).ShouldContain("Вы подключены");
    }

    [Fact]
    public async Task A_sheet_leaves_the_disk_after_it_was_sent_and_its_order_never_held_a_token()
    {
        School.Unconnected(bot);
        await bot.Say(School.Director, "/invite");
        await bot.Press(School.Director, "Лист с QR-кодами для печати");
        bot.Channel.Chat(School.Director)[^1].FileName.ShouldBe("Приглашения.pdf");
        Directory.EnumerateFiles(Path.Combine(bot.Store.Folder, "out")).Count().ShouldBe(1);

        await bot.Forward(TimeSpan.FromSeconds(30));

        Directory.EnumerateFiles(Path.Combine(bot.Store.Folder, "out")).ShouldBeEmpty();
        bot.All<Invite>().ShouldHaveSingleItem().PersonId.ShouldBe(50);
    }

    [Fact]
    public async Task A_sheet_that_was_never_sent_is_taken_away_after_a_day()
    {
        var folder = Directory.CreateDirectory(Path.Combine(bot.Store.Folder, "out"));
        var (old, fresh) = (Path.Combine(folder.FullName, "invites-1.pdf"), Path.Combine(folder.FullName, "invites-2.pdf"));
        await File.WriteAllTextAsync(old, "x");
        await File.WriteAllTextAsync(fresh, "x");
        File.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-25));

        await bot.Forward(TimeSpan.FromSeconds(30));

        File.Exists(old).ShouldBeFalse();
        File.Exists(fresh).ShouldBeTrue();
    }

    public void Dispose() => bot.Dispose();

    /// <summary>Looks into the bytes of the file, the log of the store written back before.</summary>
    private async Task<bool> OnDisk(string secret)
    {
        await using (var db = bot.Store.CreateDbContext())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        var bytes = new List<byte>();
        foreach (var file in Directory.EnumerateFiles(bot.Store.Folder, "store.db*"))
        {
            try
            {
                await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using var copy = new MemoryStream();
                await open.CopyToAsync(copy);
                bytes.AddRange(copy.ToArray());
            }
            catch (FileNotFoundException)
            {
                // SQLite took its own side file away between the listing and the opening: then nothing is left in it.
            }
        }

        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0;
    }
}

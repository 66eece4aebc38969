using System.Text;
using QualityBot.Names;
using QualityBot.Storage;
using QualityDomain.People.PupilNames;

namespace QualityBot.Tests.Names;

/// <summary>The encrypted file of names by itself. All names are made up.</summary>
public sealed class NameKeyTests : IDisposable
{
    private const string Canary = "Канарейкина";
    private readonly string folder = Directory.CreateTempSubdirectory("qualitybot-names-").FullName;

    private NameKeyOptions Options => new(folder);

    [Fact]
    public void What_was_put_is_read_back_by_the_next_program()
    {
        new NameKey(Options).Change(1, [new(11, Canary, "Анна", "Павловна")], []);

        new NameKey(Options).Read(1).ShouldBe([new PupilName(11, Canary, "Анна", "Павловна")]);
    }

    [Fact]
    public void No_file_of_the_folder_has_a_readable_name()
    {
        new NameKey(Options).Change(1, [new(11, Canary, "Анна", "Павловна")], []);

        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ShouldAllBe(file => !Has(file, Canary));
    }

    [Fact]
    public void The_same_names_again_write_nothing()
    {
        var key = new NameKey(Options);
        key.Change(1, [new(11, Canary, "Анна", null)], []);

        key.Change(1, [new(11, Canary, "Анна", null)], []).ShouldBeFalse();
    }

    [Fact]
    public void An_erased_name_is_gone()
    {
        var key = new NameKey(Options);
        key.Change(1, [new(11, Canary, "Анна", null), new(12, "Вишнёв", "Пётр", null)], []);

        key.Change(1, [], [11]);

        key.Read(1).Select(name => name.PupilId).ShouldBe([12]);
    }

    [Fact]
    public void The_file_of_another_school_does_not_open_here()
    {
        new NameKey(Options).Change(1, [new(11, Canary, "Анна", null)], []);
        File.Copy(Options.FileOf(1), Options.FileOf(2));

        Should.Throw<StoreException>(() => new NameKey(Options).Read(2));
    }

    [Fact]
    public void A_byte_that_somebody_changed_is_noticed()
    {
        new NameKey(Options).Change(1, [new(11, Canary, "Анна", null)], []);
        var bytes = File.ReadAllBytes(Options.FileOf(1));
        bytes[^1] ^= 1;
        File.WriteAllBytes(Options.FileOf(1), bytes);

        Should.Throw<StoreException>(() => new NameKey(Options).Read(1));
    }

    [Fact]
    public void A_lost_secret_is_told_and_never_replaced_by_a_new_one()
    {
        new NameKey(Options).Change(1, [new(11, Canary, "Анна", null)], []);
        File.Delete(NameSecret.PathOf(Options));

        Should.Throw<StoreException>(() => new NameKey(Options).Change(1, [new(12, "Вишнёв", "Пётр", null)], [])).Message.ShouldContain("секрета нет");
        File.Exists(NameSecret.PathOf(Options)).ShouldBeFalse();
    }

    [Fact]
    public void Secret_and_names_are_readable_by_their_owner_alone()
    {
        new NameKey(Options).Change(1, [new(11, Canary, "Анна", null)], []);

        foreach (var file in new[] { NameSecret.PathOf(Options), Options.FileOf(1) })
        {
            NameSecret.IsOpenToOthers(file).ShouldBeFalse(file);
        }
    }

    [Fact]
    public void The_secret_may_lie_elsewhere()
    {
        var elsewhere = Options with { SecretFile = Path.Combine(folder, "safe", "secret") };

        new NameKey(elsewhere).Change(1, [new(11, Canary, "Анна", null)], []);

        File.Exists(elsewhere.SecretFile).ShouldBeTrue();
        NameSecret.Find(Options).ShouldBeNull();
    }

    [Fact]
    public void A_copy_takes_the_names_encrypted_and_never_the_secret()
    {
        new NameKey(Options).Change(1, [new(11, Canary, "Анна", null)], []);
        var copies = Directory.CreateDirectory(Path.Combine(folder, "copies")).FullName;

        NameCopies.Copy(Options, Path.Combine(copies, "store.db")).ShouldBe(1);

        Directory.EnumerateFiles(copies).Select(Path.GetFileName).ShouldBe(["store.db.names-1"]);
        Has(Path.Combine(copies, "store.db.names-1"), Canary).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_restored_copy_says_whether_this_machine_has_its_secret(bool withSecret)
    {
        new NameKey(Options).Change(1, [new(11, Canary, "Анна", null)], []);
        var copy = Path.Combine(folder, "copy.db");
        NameCopies.Copy(Options, copy);
        var other = new NameKeyOptions(Path.Combine(folder, "other"));
        if (withSecret)
        {
            Directory.CreateDirectory(other.DataFolder);
            File.Copy(NameSecret.PathOf(Options), NameSecret.PathOf(other));
        }

        NameCopies.Restore(other, copy).ShouldBe([(1L, withSecret)]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    internal static bool Has(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.UTF8.GetBytes(text)) >= 0
            || bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
    }
}

using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Tests.Support;

namespace QualityBot.Tests.Storage;

/// <summary>Buttons of messages that were sent after the copy was taken must never mean a record that came later.</summary>
public sealed class RestoreTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)] // The disk died: nothing is left of the store but the copy.
    public async Task No_id_is_given_out_twice_after_an_older_copy_is_put_back(bool storeIsThere)
    {
        using var store = new TestStore();
        var copy = Path.Combine(store.Folder, "copy.db");
        await Use(store, 100);
        Backup.Copy(store.Options.Path, copy);
        var afterTheCopy = await Use(store, 50_000);

        Restore(store, copy, storeIsThere);

        (await Use(store, 1)).ShouldBeGreaterThan(afterTheCopy);
    }

    [Fact]
    public async Task Putting_copies_back_again_and_again_never_goes_back()
    {
        using var store = new TestStore();
        var copy = Path.Combine(store.Folder, "copy.db");
        await Use(store, 100);
        Backup.Copy(store.Options.Path, copy);
        var last = 0L;
        for (var round = 0; round < 3; round++)
        {
            Restore(store, copy, storeIsThere: true);
            var now = await Use(store, 1000);
            now.ShouldBeGreaterThan(last);
            last = now;
        }
    }

    [Fact]
    public void A_file_that_is_no_store_of_ours_is_refused()
    {
        using var store = new TestStore();
        var foreign = Path.Combine(store.Folder, "foreign.db");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={foreign};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE t (a)";
            command.ExecuteNonQuery();
        }

        using var held = StoreLock.Take(store.Options.Path);
        Should.Throw<StoreException>(() => Backup.Restore(foreign, store.Options.Path, held)).Message.ShouldContain("не хранилище");
        File.Exists(store.Options.Path).ShouldBeTrue();
    }

    [Fact]
    public async Task A_copy_is_put_back_over_a_damaged_store_and_the_damaged_files_are_kept()
    {
        using var store = new TestStore();
        var copy = Path.Combine(store.Folder, "copy.db");
        await Use(store, 100);
        Backup.Copy(store.Options.Path, copy);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var rubbish = new byte[200_000];
        await File.WriteAllBytesAsync(store.Options.Path, rubbish);

        Restore(store, copy, storeIsThere: true);

        (await Use(store, 1)).ShouldBeGreaterThan(Backup.IdsSkipped);
        (await File.ReadAllBytesAsync(store.Options.Path + ".replaced")).Length.ShouldBe(rubbish.Length);
    }

    /// <summary>Draws ids as a turn does; the last of them.</summary>
    private static async Task<long> Use(TestStore store, int count)
    {
        await using var db = store.CreateDbContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var ids = await Counter.Read(db, CancellationToken.None);
        var last = Enumerable.Range(0, count).Select(_ => ids.Next()).Last();
        await Counter.Write(db, ids, CancellationToken.None);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return last;
    }

    private static void Restore(TestStore store, string copy, bool storeIsThere)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (!storeIsThere)
        {
            File.Delete(store.Options.Path);
        }

        using (var held = StoreLock.Take(store.Options.Path))
        {
            Backup.Restore(copy, store.Options.Path, held);
        }
    }
}

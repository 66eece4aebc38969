using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Tests.Support;
using QualityDomain.Decisions;

namespace QualityBot.Tests.Storage;

public sealed class WordsMarkTests
{
    private static readonly Decision Known = new(1, 1, 1, DecisionKind.Council, "Сверить списки", new(2026, 9, 1));

    [Fact]
    public void A_decision_is_stored_with_the_mark_of_its_words()
    {
        using var store = new TestStore();

        store.Put(Known);

        Marks(store).ShouldBe([RowMatches.Mark("сверить списки.")]);
    }

    [Fact]
    public async Task Decisions_of_before_the_mark_are_marked_at_the_next_start()
    {
        using var store = new TestStore();
        store.Put(Known, Known with { Id = 2, Number = 2, Text = "Обновить сайт" });
        using var db = store.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync("UPDATE decisions SET WordsMark = NULL");
        using var held = StoreLock.Take(store.Options.Path);

        await StoreStart.Prepare(db, held, store.Options, CancellationToken.None);

        Marks(store).ShouldBe([RowMatches.Mark("Сверить списки"), RowMatches.Mark("Обновить сайт")]);
    }

    private static List<long?> Marks(TestStore store)
    {
        using var db = store.CreateDbContext();
        return [.. db.Database.SqlQueryRaw<long?>("SELECT WordsMark AS Value FROM decisions ORDER BY Id")];
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityBot.Tests.Support;

namespace QualityBot.Tests.Storage;

/// <summary>The program uses contexts again and again; nothing of one use may reach the next.</summary>
public sealed class PooledContextTests
{
    [Fact]
    public async Task What_a_failed_turn_left_unsaved_is_not_saved_by_the_next()
    {
        using var store = new TestStore();
        await using var services = new ServiceCollection().AddStorage(store.Options).BuildServiceProvider();
        var stores = services.GetRequiredService<IDbContextFactory<AppDb>>();
        var now = DateTimeOffset.UnixEpoch;
        AppDb first;
        await using (first = await stores.CreateDbContextAsync())
        {
            first.MarkHandled("lost", now);
            await first.Commit([new Effect.Send("потеряно")], new("lost", null, null, new("telegram", "1"), now, now, new(1)), CancellationToken.None);
        }

        await using var next = await stores.CreateDbContextAsync();
        next.ShouldBeSameAs(first); // Otherwise this test shows nothing.
        next.MarkHandled("kept", now);
        await next.SaveChangesAsync();

        (await next.Inbox.Select(row => row.Key).ToListAsync()).ShouldBe(["kept"]);
        (await next.Outbox.CountAsync()).ShouldBe(0);
    }
}

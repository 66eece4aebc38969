using TelegramSandbox.Wire;

namespace TelegramSandbox.State;

/// <summary>Puts updates on the bot's way.</summary>
internal static class WorldUpdates
{
    /// <summary>Queues an update, unless the bot said that it wants none of its kind.</summary>
    public static void Queue(this World world, Func<Update, Update> fill)
    {
        var update = fill(world.NewUpdate());
        if (world.AllowedUpdates is null or [] || world.AllowedUpdates.Contains(update.Kind()))
        {
            world.Commit(new UpdateQueued(update, world.Options.TimeProvider.GetUtcNow()));
        }
    }

    /// <summary>Drops what nobody fetched for a day.</summary>
    public static void Expire(this World world)
    {
        foreach (var id in world.Updates.Expired(world.Options.TimeProvider.GetUtcNow()))
        {
            world.Commit(new UpdateDelivered(id));
        }
    }

    /// <summary>Takes over allowed_updates of a call; the setting stays until the next one.</summary>
    public static void Allow(this World world, Api.Arguments arguments)
    {
        if (arguments.Json("allowed_updates", "allowed_updates") is { } json)
        {
            string[] kinds = [.. json.EnumerateArray().Select(k => k.GetString() ?? "")];
            if (!kinds.SequenceEqual(world.AllowedUpdates ?? []))
            {
                world.Commit(new AllowedUpdatesSet(kinds.Length == 0 ? null : kinds));
            }
        }
    }
}

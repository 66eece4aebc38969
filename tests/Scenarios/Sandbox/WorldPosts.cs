using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace Scenarios.Sandbox;

/// <summary>Messages of the bot without the way over HTTP, where a test needs thousands.</summary>
internal static class WorldPosts
{
    public static void Post(this World world, long chatId, string text)
    {
        lock (world.Gate)
        {
            var chat = world.Chats[chatId];
            world.Commit(new MessageStored(new Message(world.NextMessageId(chat), world.Now, chat.Chat) { From = world.Bot, Text = text }));
        }
    }
}

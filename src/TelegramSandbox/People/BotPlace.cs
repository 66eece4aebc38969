using TelegramSandbox.Api;
using TelegramSandbox.State;
using TelegramSandbox.Wire;

namespace TelegramSandbox.People;

/// <summary>People letting the bot into chats and throwing it out.</summary>
internal sealed class BotPlace(World world)
{
    /// <summary>Blocks or unblocks the bot in a private chat; adds it to a group or removes it.</summary>
    public void Set(long chatId, Persona persona, Membership membership)
    {
        lock (world.Gate)
        {
            var chat = world.Chats.GetValueOrDefault(chatId) ?? throw new ActRefusedException("Такого чата нет.");
            var old = chat.Membership;
            if (old == membership)
            {
                return;
            }

            chat.Mark = world.Revision;
            world.Commit(new MembershipSet(chatId, membership));
            world.Queue(u => u with
            {
                MyChatMember = new ChatMemberUpdated(
                    chat.Chat, Memberships.UserOf(persona), world.Now, Memberships.AsMember(world, old), Memberships.AsMember(world, membership)),
            });
        }
    }

    /// <summary>Sets the place without telling the bot, as when an account disappears.</summary>
    public void SetSilently(long chatId, Membership membership)
    {
        lock (world.Gate)
        {
            world.Commit(new MembershipSet(chatId, membership));
        }
    }

    /// <summary>Upgrades a group and returns the id of the supergroup; both chats get a service message.</summary>
    public long Migrate(long groupId)
    {
        lock (world.Gate)
        {
            var group = world.Chats[groupId];
            if (group.Chat.Type != "group" || group.MigratedTo is not null)
            {
                throw new ActRefusedException("Супергруппой может стать только обычная группа, и только один раз.");
            }

            var newId = -1_003_000_000_000 + groupId;
            var owner = Memberships.UserOf(Personas.ById(group.Members[0]));
            world.Commit(new ChatMigrated(groupId, newId));
            var successor = world.Chats[newId];
            Serve(new Message(world.NextMessageId(group), world.Now, group.Chat) { From = owner, MigrateToChatId = newId });
            Serve(new Message(world.NextMessageId(successor), world.Now, successor.Chat) { From = owner, MigrateFromChatId = groupId });
            return newId;
        }
    }

    private void Serve(Message message)
    {
        world.Commit(new MessageStored(message));
        if (world.Chats[message.Chat.Id].Membership == Membership.Member)
        {
            world.Queue(u => u with { Message = message });
        }
    }
}

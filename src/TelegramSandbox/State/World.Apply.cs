using TelegramSandbox.Wire;

namespace TelegramSandbox.State;

/// <summary>What each change does to the state; the same when it happens and when the journal is read again.</summary>
internal sealed partial class World
{
    private void Apply(Change change)
    {
        Revision++;
        switch (change)
        {
            case MessageStored(var message):
                Chats[message.Chat.Id].Put(message, Revision);
                LastMessageIds[Series(message.Chat)] = Math.Max(LastMessageIds.GetValueOrDefault(Series(message.Chat)), message.MessageId);
                Record(message);
                break;
            case MessageEdited(var message):
                Chats[message.Chat.Id].Put(message, Revision);
                break;
            case MessageDeleted(var chat, var message):
                Chats[chat].Remove(message);
                break;
            case UpdateQueued(var update, var at):
                Updates.Add(update, at);
                if (update.CallbackQuery is { } query)
                {
                    Queries[query.Id] = (query, at);
                }

                break;
            case UpdatesConfirmed(var before):
                Updates.RemoveBefore(before);
                break;
            case UpdateDelivered(var id):
                Updates.Remove(id);
                break;
            case ClockMoved(var offset):
                Clock.Set(offset);
                break;
            case CommandsSet(var scope, { Length: 0 }):
                Commands.Remove(scope);
                break;
            case CommandsSet(var scope, var commands):
                Commands[scope] = commands;
                break;
            case MenuButtonSet(var chat, var button):
                MenuButtons[chat] = button;
                break;
            case FileStored(var file):
                FilesById[file.Id] = file;
                break;
            case MembershipSet(var chat, var membership):
                Chats[chat].Membership = membership;
                break;
            case ChatMigrated(var from, var to):
                Migrate(Chats[from], to);
                break;
            case KeyboardShown(var chat, var keyboard):
                Chats[chat].Keyboard = keyboard;
                break;
            case WebhookSet(var webhook):
                Webhook = webhook;
                break;
            case AllowedUpdatesSet(var kinds):
                AllowedUpdates = kinds;
                break;
            case ReadUpTo(var chat, var message):
                Chats[chat].ReadUpTo = Math.Max(Chats[chat].ReadUpTo, message);
                break;
            case CountersKept(var update, var messages):
                (Updates.LastId, LastMessageIds) = (update, messages);
                break;
            default:
                throw new InvalidOperationException($"Unknown change {change}.");
        }
    }

    private void Record(Message message)
    {
        if (message.From?.Id == Bot.Id || message.SenderChat is not null)
        {
            Ledger.Add(message);
        }
    }

    private void Migrate(ChatRecord group, long to)
    {
        group.MigratedTo = to;
        Chats[to] = new ChatRecord(group.Chat with { Id = to, Type = "supergroup" }, group.Members) { Membership = group.Membership };
    }
}

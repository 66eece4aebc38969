using System.Globalization;
using QualityBot.Engine;
using QualityBot.Telegram.Types;

namespace QualityBot.Telegram;

/// <summary>Turns updates into what the engine understands. Only people in private chats act; everything else is confirmed and dropped.</summary>
/// <param name="botId">The part of the token before its colon; update ids are unique for each bot only.</param>
/// <param name="clock">For presses, which carry no time of their own.</param>
internal sealed class ArrivalReader(string botId, SchoolClock clock)
{
    public Arrival? Read(Update update) => update switch
    {
        { Message: { Chat: { Type: ChatType.Private } chat, From: { IsBot: false } from, SenderChat: null } message } => Arrived(update, chat, from, ContentOf(message), message.Date) with { Origin = OriginOf(message.ForwardOrigin), MessageId = Text(message.MessageId) },
        { CallbackQuery: { From.IsBot: false, Message: { Chat: { Type: ChatType.Private or null } chat } message } press } when chat.Id == press.From.Id =>
            Arrived(update, chat, press.From, new Content.Button(ButtonData.Parse(press.Data ?? ""), Text(message.MessageId), press.Id), null),
        { MyChatMember: { Chat: { Type: ChatType.Private } chat, From: { } from, NewChatMember: { } now } change } =>
            Arrived(update, chat, from, new Content.Reachability(now.IsPresent), change.Date),
        _ => null,
    };

    private Arrival Arrived(Update update, Chat chat, User from, Content content, DateTimeOffset? sent) =>
        new($"{TelegramChannel.ChannelName}/{botId}/{Text(update.UpdateId)}", new Address(TelegramChannel.ChannelName, Text(chat.Id)), content, sent is { } time && time > DateTimeOffset.UnixEpoch ? time : clock.Now)
        {
            SenderName = string.Join(' ', new[] { from.FirstName, from.LastName }.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } name ? name : null,
        };

    private static Content ContentOf(Message message) => message switch
    {
        // A forwarded command was meant for somebody else, perhaps by somebody else.
        { ForwardOrigin: not null, Text: ['/', ..] } => new Content.Other("forwarded command"),
        { Text: { } text } => new Content.Text(text),
        { Document: { FileId: { } id } file } => new Content.Document(id, file.FileName ?? "", file.FileSize ?? 0, message.Caption),
        { Photo: [.., { FileId: { } id } largest] } => new Content.Photo(id, largest.FileSize ?? 0, message.Caption),
        { Contact: not null } => new Content.Other("contact"),
        { Voice: not null } or { VideoNote: not null } or { Audio: not null } => new Content.Other(Content.Other.Voice),
        { Sticker: not null } or { Video: not null } or { Animation: not null } => new Content.Other(Content.Other.Moving),
        _ => new Content.Other("unknown"),
    };

    private static Origin? OriginOf(MessageOrigin? origin) => origin is null ? null : new(
        origin switch
        {
            { SenderUser: { } user } => string.Join(' ', new[] { user.FirstName, user.LastName }.Where(part => !string.IsNullOrWhiteSpace(part))),
            { SenderUserName: { } hidden } => hidden,
            { SenderChat.Title: { } group } => group,
            { Chat.Title: { } channel } => channel,
            _ => null,
        },
        origin.Date > DateTimeOffset.UnixEpoch ? origin.Date : null);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

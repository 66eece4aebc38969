using TelegramSandbox;

namespace QualityBot.Tour;

/// <summary>What happens in all chats, printed as it happens: who, when, the text, the buttons, the files.</summary>
internal sealed class Transcript(SandboxServer sandbox, TextWriter print)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    /// <summary>Between two looks a chat gets far fewer messages, and people press buttons of the newest only.</summary>
    private const int Recent = 20;

    private readonly Dictionary<(long Chat, int Message), string> printed = [];

    /// <summary>How many messages of the bot were printed, edits not counted.</summary>
    public int FromBot { get; private set; }

    /// <summary>A new part of the story.</summary>
    public void Scene(string title) => print.WriteLine($"\n━━━ {Texts.Moment(Local(sandbox.Clock.Now))} ━━━ {title}\n");

    public void Note(string line) => print.WriteLine($"    {line}");

    public void Pressed(Persona who, string button) => print.WriteLine(Texts.Pressed(Texts.Moment(Local(sandbox.Clock.Now)), who, button));

    /// <summary>Prints what was said or edited since the last time, chat by chat.</summary>
    public void Catch()
    {
        foreach (var person in Personas.All)
        {
            foreach (var message in sandbox.Chat(person.Id, Recent))
            {
                Print(person, message);
            }
        }
    }

    private void Print(Persona person, ChatMessage message)
    {
        var (key, body) = ((message.ChatId, message.Id), Texts.Body(message));
        var known = printed.TryGetValue(key, out var before);
        if (known && before == body)
        {
            return;
        }

        printed[key] = body;
        FromBot += message.IsFromBot && !known ? 1 : 0;
        print.WriteLine(Texts.Head(Texts.Moment(Local(known ? message.EditedAt ?? message.SentAt : message.SentAt)), person, message.IsFromBot, known));
        print.WriteLine(body);
    }

    /// <summary>The school's wall clock.</summary>
    public static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;
}

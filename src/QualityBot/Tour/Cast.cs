using QualityBot.Hosting;
using TelegramSandbox;

namespace QualityBot.Tour;

/// <summary>The people of the story: each does one thing and waits until the bot has answered.</summary>
internal sealed class Cast(LiveBot bot, Transcript transcript)
{
    private const int Recent = 20;

    public SandboxServer Sandbox => bot.Sandbox;

    public static Persona Director { get; } = Personas.ByRole("director");

    public static Persona Deputy { get; } = Personas.ByRole("deputy_uvr");

    /// <summary>Those who carry decisions out.</summary>
    public static IReadOnlyList<Persona> Staff { get; } =
        [.. new[] { "shmo_head", "subject_teacher", "class_teacher", "primary_teacher", "psychologist", "social_pedagogue" }.Select(Personas.ByRole)];

    /// <summary>Writes and returns what the bot said last in the chat.</summary>
    public async Task<ChatMessage> Say(Persona who, string text, CancellationToken ct)
    {
        Sandbox.Say(who.Id, text);
        return await Answer(who, ct);
    }

    /// <summary>Sends on what somebody outside wrote, and returns what the bot said last.</summary>
    public async Task<ChatMessage> SendOn(Persona who, string text, string author, CancellationToken ct)
    {
        Sandbox.SendOn(who.Id, text, author);
        return await Answer(who, ct);
    }

    public async Task<ChatMessage> Upload(Persona who, string path, CancellationToken ct)
    {
        Sandbox.Upload(who.Id, await File.ReadAllBytesAsync(path, ct), Path.GetFileName(path));
        return await Answer(who, ct);
    }

    /// <summary>Presses the newest button in the chat whose label begins so.</summary>
    /// <exception cref="StoryBrokenException">There is none.</exception>
    public async Task<ChatMessage> Press(Persona who, string label, CancellationToken ct)
    {
        var message = Sandbox.Chat(who.Id).LastOrDefault(one => Button(one, label) is not null) ?? throw new StoryBrokenException(Texts.NoButton(who, label));
        return await Press(who, message, label, ct);
    }

    /// <summary>Presses a button of this message; returns the message if it changed, otherwise what the bot said last.</summary>
    /// <remarks>A digest may come in just then, as in life: it is not the answer to a press.</remarks>
    public async Task<ChatMessage> Press(Persona who, ChatMessage message, string label, CancellationToken ct)
    {
        var button = Button(message, label) ?? throw new StoryBrokenException(Texts.NoButton(who, label));
        var before = Texts.Body(Now(message));
        transcript.Pressed(who, button.Text);
        Sandbox.Press(who.Id, message.Id, button.Data ?? button.Text);
        var last = await Answer(who, ct);
        return Now(message) is var now && Texts.Body(now) != before ? now : last;
    }

    /// <summary>Lets the school's time pass; the bot does its work at every event on the way.</summary>
    public async Task Pass(TimeSpan time, CancellationToken ct)
    {
        await Sandbox.Advance(time, ct);
        await bot.Rest(ct);
        transcript.Catch();
    }

    /// <summary>Lets days pass until something has happened; false when it has not after so many.</summary>
    public async Task<bool> PassUntil(Func<bool> happened, int mostDays, CancellationToken ct)
    {
        for (var day = 0; day < mostDays && !happened(); day++)
        {
            await Pass(TimeSpan.FromDays(1), ct);
        }

        return happened();
    }

    public void Block(Persona who)
    {
        Sandbox.Block(who.Id);
        transcript.Pressed(who, Texts.StopBot);
    }

    public void Unblock(Persona who)
    {
        Sandbox.Unblock(who.Id);
        transcript.Pressed(who, Texts.ResumeBot);
    }

    public void Scene(string title) => transcript.Scene(title);

    public void Note(string line) => transcript.Note(line);

    

    /// <summary>What the bot said to somebody, oldest first.</summary>
    public IReadOnlyList<ChatMessage> Heard(Persona who) => [.. Sandbox.Chat(who.Id).Where(message => message.IsFromBot)];

    public static ChatButton? Button(ChatMessage message, string label) =>
        message.Buttons.FirstOrDefault(button => button.Text == label) ?? message.Buttons.FirstOrDefault(button => label.Length > 3 && button.Text.StartsWith(label, StringComparison.Ordinal));

    private ChatMessage Now(ChatMessage message) => Sandbox.Chat(message.ChatId, Recent).First(one => one.Id == message.Id);

    private async Task<ChatMessage> Answer(Persona who, CancellationToken ct)
    {
        await bot.Rest(ct);
        transcript.Catch();
        return Sandbox.Chat(who.Id, Recent).Last(message => message.IsFromBot);
    }
}

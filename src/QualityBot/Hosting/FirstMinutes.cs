using System.Globalization;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityBot.Telegram;
using TelegramSandbox;
using SchoolClock = QualityBot.Engine.SchoolClock;

namespace QualityBot.Hosting;

/// <summary>What a store needs before its bot runs for the first time: a made-up school in the sandbox, a one-time code with a token.</summary>
internal static class FirstMinutes
{
    /// <summary>Friday 28 August 2026, 9:00 in Moscow: the week before the school year, when councils meet.</summary>
    public static readonly DateTimeOffset SandboxBegins = DateTimeOffset.Parse("2026-08-28T09:00+03:00", CultureInfo.InvariantCulture);

    private static readonly TimeSpan AskingForName = TimeSpan.FromSeconds(5);

    /// <summary>Loads the made-up school of <c>samples/</c> with the sandbox's people at their places, unless there is a school.</summary>
    public static Task<bool> LoadDemo(AppDb db, SchoolClock clock, CancellationToken ct)
    {
        var cast = Personas.All.Where(persona => persona.Role is not ("parent" or "stranger")).Select(persona => (Recipient(persona), persona.FullName)).ToList();
        return DemoSchool.Load(
            db, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "staff.xlsx")), cast,
            Recipient(Personas.ByRole("parent")), TelegramChannel.ChannelName, clock.Now, ct);
    }

    /// <summary>Asks what the bot is called; null: nobody answers, and a start must not wait for the network.</summary>
    public static async Task<string?> AskForName(TelegramOptions telegram, CancellationToken ct)
    {
        using var http = BotApiClient.Connect(1);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(AskingForName);
        try
        {
            return (await new BotApiClient(http, telegram.BaseUrl, telegram.Token).GetMe(limit.Token)).TryGet(out var me) ? me.Username : null;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Remembers how people come to the bot. Without a name that of the last start still holds.</summary>
    public static Task LearnName(AppDb db, string? name, CancellationToken ct) =>
        name is null ? Task.CompletedTask : BotLink.Save(db, $"https://t.me/{name}?start=", ct);

    private static string Recipient(Persona persona) => persona.Id.ToString(CultureInfo.InvariantCulture);
}

using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QualityBot.Engine;
using QualityBot.Hosting;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityBot.Telegram;
using Command = System.CommandLine.Command;

namespace QualityBot.Cli;

/// <summary><c>run</c>, the default: the bot itself, with its sandbox when there is no token.</summary>
internal static class RunVerb
{
    public static Command Command()
    {
        var verb = new Command("run", "Запускает бот (без токена — со страницей-песочницей).");
        verb.SetAction((_, ct) => Run(ct));
        return verb;
    }

    private static async Task<int> Run(CancellationToken ct)
    {
        var configuration = BotHost.ReadConfiguration();
        var settings = Settings.Read(configuration, Directory.GetCurrentDirectory());
        using var held = StoreLock.Take(settings.Storage.Path);
        await using var sandbox = settings.Sandbox.Enabled
            ? await SandboxHost.Start(settings.Sandbox, Path.Combine(settings.Engine.DataFolder, "sandbox"))
            : null;
        var telegram = sandbox is null
            ? new TelegramOptions { Token = settings.Token!, BaseUrl = settings.BaseUrl, SendConcurrency = settings.Engine.SendConcurrency }
            : new TelegramOptions { Token = sandbox.Server.BotToken, BaseUrl = new(sandbox.Server.Url), SendConcurrency = settings.Engine.SendConcurrency };
        var clock = sandbox?.Clock ?? SchoolClock.Shifted(TimeProvider.System, () => settings.ClockAhead);

        // The first look at the store takes most of a start; the other core uses the time.
        var name = Task.Run(() => FirstMinutes.AskForName(telegram, ct), ct);
        var building = Task.Run(() => BotHost.Build(settings, telegram, clock, configuration), ct);
        await using (var db = BotHost.OpenStore(settings.Storage))
        {
            await StoreStart.Prepare(db, held, settings.Storage, ct);
            await BotIdentity.Claim(db, telegram.BotId, ct);
            await FirstMinutes.LearnName(db, await name, ct);
            if (sandbox is not null && settings.Sandbox.Demo)
            {
                await FirstMinutes.LoadDemo(db, clock, ct);
            }

            if (await SetupCode.Issue(db, clock.Now, ct) is { } code)
            {
                Console.WriteLine(Texts.SetupCodeIs(code));
            }
        }

        using var host = await building;
        if (sandbox is not null)
        {
            await BotHost.Join(sandbox, host, ct);
            Console.WriteLine(Texts.SandboxIsAt(sandbox.Server.Url));
        }

        await host.RunAsync(ct);
        return ExitCode.Done;
    }
}

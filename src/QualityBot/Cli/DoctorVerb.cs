using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using QualityBot.Documents;
using QualityBot.Hosting;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityBot.Telegram;
using Command = System.CommandLine.Command;

namespace QualityBot.Cli;

/// <summary><c>doctor [--json]</c>: configuration, store, libraries and fonts, time zones, port, connection; each with a remedy.</summary>
internal static class DoctorVerb
{
    private static readonly TimeSpan AskingLimit = TimeSpan.FromSeconds(10);

    public static Command Command()
    {
        var json = new Option<bool>("--json") { Description = "для программ" };
        var verb = new Command("doctor", "Проверяет настройки, хранилище, библиотеки, часы и связь.") { json };
        verb.SetAction(async (parsed, ct) =>
        {
            var findings = await Examine(ct);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(PrintedJson.Of(findings));
            }
            else
            {
                findings.ForEach(finding => Console.WriteLine($"{(finding.Ok ? "✓" : "✗")} {finding.What}: {finding.Words}"));
            }

            return findings.TrueForAll(finding => finding.Ok) ? ExitCode.Done : ExitCode.Setup;
        });
        return verb;
    }

    private static async Task<List<Finding>> Examine(CancellationToken ct)
    {
        Settings settings;
        try
        {
            settings = BotHost.ReadSettings();
        }
        catch (SettingsException wrong)
        {
            return [new(Texts.Configuration, false, wrong.Message)];
        }

        return
        [
            new(Texts.Configuration, true, settings.Token is null ? Texts.NoToken : Texts.HasToken),
            .. await StoreExamination.Of(settings, ct),
            .. Port(settings),
            Libraries(),
            .. FileOpener.Programs.Select(one => new Finding(Texts.Program(one.Program), true, one.IsThere ? Texts.Reads(one.Reads) : Texts.NotInstalled(one.Reads, one.Package))),
            Zones(),
            await Connection(settings, ct),
        ];
    }

    private static Finding Libraries() => RenderingNeeds.Check() is { Count: > 0 } missing
        ? new(Texts.Libraries, false, string.Join(' ', missing.Select(need => need.Remedy)))
        : new(Texts.Libraries, true, Texts.AllThere);

    private static Finding Zones() => TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Kamchatka", out _)
        ? new(Texts.Clock, true, TimeProvider.System.GetUtcNow().ToString("u", CultureInfo.InvariantCulture))
        : new(Texts.Clock, false, Texts.NoZones);

    /// <summary>The ports that the bot would listen on. While the bot itself runs on this store, it is the one who has them.</summary>
    private static IEnumerable<Finding> Port(Settings settings) =>
        from port in new[] { settings.Webhook?.Port ?? (settings.Sandbox.Enabled ? settings.Sandbox.Port : 0), settings.LocalPagePort }
        where port > 0
        select StoreLock.IsHeld(settings.Storage.Path) ? new Finding(Texts.Port, true, Texts.BotHasIt(port))
            : IsFree(port) ? new(Texts.Port, true, Texts.PortIsFree(port))
            : new(Texts.Port, false, port == settings.LocalPagePort ? Texts.PagePortIsTaken(port) : Hosting.Texts.PortIsTaken(port));

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task<Finding> Connection(Settings settings, CancellationToken ct)
    {
        if (settings.Token is null)
        {
            return new(Texts.Connection, true, Texts.SandboxNeedsNone);
        }

        using var http = BotApiClient.Connect(1);
        var me = await new BotApiClient(http, settings.BaseUrl, settings.Token, AskingLimit).GetMe(ct);
        return me.TryGet(out var bot)
            ? new(Texts.Connection, true, $"@{bot.Username}")
            : new(Texts.Connection, false, Texts.NoAnswer(me.Failure?.Description));
    }
}

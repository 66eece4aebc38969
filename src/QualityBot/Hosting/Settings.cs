using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using QualityBot.Engine;
using QualityBot.Names;
using QualityBot.Storage;
using QualityBot.Telegram;
using QualityDomain.Parents;

namespace QualityBot.Hosting;

/// <summary>What the configuration says, read once and checked; every key is explained in appsettings.example.json.</summary>
internal sealed record Settings(string? Token, Uri BaseUrl, WebhookOptions? Webhook, SandboxSettings Sandbox, StorageOptions Storage, EngineOptions Engine, TimeSpan ClockAhead)
{
    /// <summary>Where the bot tells a watch outside that it is alive; null: nowhere.</summary>
    public Uri? Heartbeat { get; init; }

    /// <summary>The port of the page that only the school's own machine sees; 0: there is no page.</summary>
    public int LocalPagePort { get; init; }

    /// <summary>For how long what the school knows of pupils and families is kept.</summary>
    public RetentionPeriods Retention { get; init; } = new();

    /// <summary>Where the secret of the pupils' names lies; null: beside the store.</summary>
    public string? NamesSecretFile { get; init; }

    /// <summary>Where the key code → name lies.</summary>
    public NameKeyOptions Names => new(Engine.DataFolder, NamesSecretFile);

    /// <summary>Reads and checks the configuration; relative paths are relative to <paramref name="contentRoot"/>.</summary>
    /// <exception cref="SettingsException">A value is missing or makes no sense.</exception>
    public static Settings Read(IConfiguration configuration, string contentRoot)
    {
        var token = TokenOf(configuration, contentRoot);
        var sandbox = new SandboxSettings(
            Flag(configuration, "Sandbox:Enabled", token is null),
            Number(configuration, "Sandbox:Port", 5080, 0, 65535),
            Flag(configuration, "Sandbox:Demo", true),
            Instant(configuration, "Sandbox:StartAt"));
        if (token is null && !sandbox.Enabled)
        {
            throw new SettingsException("Telegram:Token", "не задан, и песочница выключена. Задайте токен бота или включите Sandbox:Enabled.");
        }

        var storage = StorageOf(configuration, contentRoot, token is null ? "sandbox.db" : "qualitybot.db");
        return new(token, BaseUrlOf(configuration), WebhookOf(configuration), sandbox, storage, new()
        {
            MessagesPerSecond = Number(configuration, "Telegram:MessagesPerSecond", 25, 0, 10_000),
            SendConcurrency = Number(configuration, "Telegram:SendConcurrency", 8, 1, 1000),
            UpdatesPerUserPerMinute = Number(configuration, "Telegram:UpdatesPerUserPerMinute", 60, 0, 1_000_000),
            DataFolder = Path.GetDirectoryName(storage.Path)!,
        }, Span(configuration, "Clock:Ahead"))
        {
            Heartbeat = HeartbeatOf(configuration),
            Retention = RetentionOf(configuration),
            LocalPagePort = Number(configuration, "LocalPage:Port", 5081, 0, 65535),
            NamesSecretFile = configuration["Names:SecretFile"] is { Length: > 0 } secret ? Path.GetFullPath(secret, contentRoot) : null,
        };
    }

    private static RetentionPeriods RetentionOf(IConfiguration configuration)
    {
        const int Most = 100 * 365;
        var usual = new RetentionPeriods();
        return new()
        {
            SupportAfterLeaving = Number(configuration, "Retention:SupportDaysAfterLeaving", usual.SupportAfterLeaving, 0, Most),
            ConsentAfterEnd = Number(configuration, "Retention:ConsentDaysAfterEnd", usual.ConsentAfterEnd, 0, Most),
            ComplaintAfterAnswer = Number(configuration, "Retention:ComplaintDaysAfterAnswer", usual.ComplaintAfterAnswer, 0, Most),
            SheetAfterTold = Number(configuration, "Retention:SheetDaysAfterTold", usual.SheetAfterTold, 0, Most),
            ReadingAfterLook = Number(configuration, "Retention:ReadingDaysAfterLook", usual.ReadingAfterLook, 0, Most),
            CodesAfterEnd = Number(configuration, "Retention:CodeDaysAfterEnd", usual.CodesAfterEnd, 0, Most),
        };
    }

    private static string? TokenOf(IConfiguration configuration, string contentRoot)
    {
        var credential = Environment.GetEnvironmentVariable("CREDENTIALS_DIRECTORY") is { } folder ? Path.Combine(folder, "telegram-token") : null;
        var file = credential is not null && File.Exists(credential) ? credential : configuration["Telegram:TokenFile"];
        if (string.IsNullOrWhiteSpace(file))
        {
            return configuration["Telegram:Token"] is { Length: > 0 } token ? token.Trim() : null;
        }

        try
        {
            return File.ReadAllText(Path.Combine(contentRoot, file)).Trim();
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException("Telegram:TokenFile", $"не читается: {file}. Проверьте путь и права.");
        }
    }

    private static Uri BaseUrlOf(IConfiguration configuration)
    {
        var text = configuration["Telegram:BaseUrl"] is { Length: > 0 } given ? given : "https://api.telegram.org";
        return Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new SettingsException("Telegram:BaseUrl", "нужен адрес вида https://api.telegram.org.");
    }

    private static Uri? HeartbeatOf(IConfiguration configuration) => configuration["Heartbeat:Url"] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => url,
        _ => throw new SettingsException("Heartbeat:Url", "нужен полный адрес, который бот будет навещать раз в минуту, вида https://hc.example.org/ping/код."),
    };

    private static WebhookOptions? WebhookOf(IConfiguration configuration)
    {
        var mode = configuration["Telegram:Mode"] ?? "Polling";
        if (mode.Equals("Polling", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (!mode.Equals("Webhook", StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingsException("Telegram:Mode", "бывает Polling или Webhook.");
        }

        if (!Uri.TryCreate(configuration["Telegram:WebhookUrl"], UriKind.Absolute, out var url))
        {
            throw new SettingsException("Telegram:WebhookUrl", "нужен полный адрес, по которому Telegram найдёт бот.");
        }

        return configuration["Telegram:WebhookSecret"] is { Length: >= 16 and <= 256 } secret && secret.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            ? new(url, secret, Number(configuration, "Telegram:WebhookPort", 8443, 1, 65535))
            : throw new SettingsException("Telegram:WebhookSecret", "нужны 16–256 знаков из латинских букв, цифр, «_» и «-».");
    }

    private static StorageOptions StorageOf(IConfiguration configuration, string contentRoot, string file)
    {
        if (configuration["Storage:Provider"] is { Length: > 0 } provider && !provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingsException("Storage:Provider", "пока бывает только Sqlite.");
        }

        try
        {
            var given = configuration["Storage:ConnectionString"] is { Length: > 0 } text ? text : $"Data Source={Path.Combine("data", file)}";
            var builder = new SqliteConnectionStringBuilder(given) { DefaultTimeout = 30 };
            builder.DataSource = Path.GetFullPath(builder.DataSource, contentRoot);
            return new(builder.ToString(), builder.DataSource);
        }
        catch (ArgumentException)
        {
            throw new SettingsException("Storage:ConnectionString", "нужна строка вида «Data Source=data/qualitybot.db».");
        }
    }

    private static int Number(IConfiguration configuration, string key, int standard, int least, int most) => configuration[key] switch
    {
        null or "" => standard,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
        _ => throw new SettingsException(key, $"нужно целое число от {least} до {most}."),
    };

    private static bool Flag(IConfiguration configuration, string key, bool standard) => configuration[key] switch
    {
        null or "" => standard,
        var text when bool.TryParse(text, out var flag) => flag,
        _ => throw new SettingsException(key, "бывает true или false."),
    };

    private static TimeSpan Span(IConfiguration configuration, string key) => configuration[key] switch
    {
        null or "" => TimeSpan.Zero,
        var text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero => span,
        _ => throw new SettingsException(key, "нужен неотрицательный промежуток вида 7.00:00:00 (дни.часы:минуты:секунды)."),
    };

    private static DateTimeOffset? Instant(IConfiguration configuration, string key) => configuration[key] switch
    {
        null or "" => null,
        var text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) => instant,
        _ => throw new SettingsException(key, "нужен день или момент вида 2026-08-28T06:00+03:00."),
    };
}

/// <summary>The stand-in that the bot talks to when there is no token.</summary>
/// <param name="Demo">Loads the made-up school into an empty store.</param>
/// <param name="StartAt">The first moment of the school clock, used once.</param>
internal sealed record SandboxSettings(bool Enabled, int Port, bool Demo, DateTimeOffset? StartAt);

/// <summary>The configuration cannot be used; the message is one Russian sentence that names the key.</summary>
internal sealed class SettingsException(string key, string trouble) : Exception($"Настройка {key}: {trouble}");

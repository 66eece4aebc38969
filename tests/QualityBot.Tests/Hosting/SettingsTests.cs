using Microsoft.Extensions.Configuration;
using QualityBot.Hosting;

namespace QualityBot.Tests.Hosting;

public sealed class SettingsTests
{
    /// <summary>Settings of the logging library, which reads them itself.</summary>
    private const string NotOurs = "Logging:";

    [Fact]
    public void Every_key_of_the_example_is_read_and_every_key_that_is_read_is_in_the_example()
    {
        var example = new ConfigurationBuilder().AddJsonFile(Path.Combine(Root(), "appsettings.example.json")).Build()
            .AsEnumerable().Where(pair => pair.Value is not null).Select(pair => pair.Key).Where(key => !key.StartsWith(NotOurs, StringComparison.Ordinal)).ToList();
        var asked = new Recorder { ["Telegram:Token"] = "1:a", ["Telegram:Mode"] = "Webhook", ["Telegram:WebhookUrl"] = "https://school.example/hook", ["Telegram:WebhookSecret"] = "0123456789abcdef" };

        Settings.Read(new ConfigurationRoot([asked]), Path.GetTempPath());

        asked.Keys.Order().ShouldBe(example.Order());
    }

    [Fact]
    public void The_example_itself_with_a_token_is_a_sound_configuration()
    {
        var settings = Settings.Read(
            new ConfigurationBuilder().AddJsonFile(Path.Combine(Root(), "appsettings.example.json")).AddInMemoryCollection([new("Telegram:Token", "1:a")]).Build(), Path.GetTempPath());

        settings.Engine.MessagesPerSecond.ShouldBe(25);
        settings.Webhook.ShouldBeNull();
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "QualityBot.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    /// <summary>A source of settings that remembers what it was asked for.</summary>
    private sealed class Recorder : ConfigurationProvider
    {
        private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);

        public string this[string key]
        {
            set => Set(key, value);
        }

        public IEnumerable<string> Keys => asked;

        public override bool TryGet(string key, out string? value)
        {
            asked.Add(key);
            return base.TryGet(key, out value);
        }
    }
}

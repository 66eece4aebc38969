using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.Tests;

/// <summary>The rules of docs/architecture.md that a machine can hold.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Assembly Domain = typeof(Problem).Assembly;
    private static readonly Assembly Bot = typeof(Effect).Assembly;

    private static readonly string Source = Path.Combine(Root(), "src", "QualityBot");

    [Fact]
    public void The_domain_depends_on_the_base_library_alone() =>
        Domain.GetReferencedAssemblies().Select(assembly => assembly.Name!).ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal));

    [Fact]
    public void Conversations_are_given_nothing_so_that_steps_stay_pure() =>
        Handlers().ShouldAllBe(type => type.GetConstructors().Single().GetParameters().Length == 0);

    [Fact]
    public void Every_case_of_a_stage_can_be_stored()
    {
        var stages = Handlers().Select(StageOf).OfType<Type>().Where(stage => stage.IsAbstract).ToList();
        var cases = stages.SelectMany(stage => stage.Assembly.GetTypes().Where(type => type.BaseType == stage && !type.IsAbstract).Select(type => (Stage: stage, Case: type)));

        cases.ShouldAllBe(pair => pair.Stage.GetCustomAttributes<JsonDerivedTypeAttribute>().Any(known => known.DerivedType == pair.Case));
    }

    [Theory]
    [InlineData("QualityBot.Telegram", "Telegram", "Hosting", "Cli", "Tour")]
    [InlineData("TelegramSandbox", "Hosting", "Tour")]
    [InlineData("DocumentFormat.OpenXml", "Documents", "Reports")]
    [InlineData("ExcelDataReader", "Documents")]
    [InlineData("Quartz", "Engine")]
    public void Only_the_folders_named_for_it_know(string space, params string[] folders) =>
        FilesUsing(space).Select(FolderOf).Distinct().ShouldAllBe(folder => folders.Contains(folder));

    [Theory]
    [InlineData("Engine")]
    [InlineData("Storage")]
    public void The_shell_knows_no_capability(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Using().Matches(File.ReadAllText(file)).Select(match => match.Groups["space"].Value))
            .Where(space => space.StartsWith("QualityBot.", StringComparison.Ordinal))
            .ShouldAllBe(space => space.StartsWith("QualityBot.Engine", StringComparison.Ordinal) || space.StartsWith("QualityBot.Storage", StringComparison.Ordinal));

    [Fact]
    public void Nobody_reads_the_wall_clock_but_through_the_two_clocks() =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Where(IsOurs)
            .Where(file => WallClock().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty();

    /// <summary>Titles and heads of columns stand in the form that draws them, recognised words with their reader, an operator's words with the exception or verb.</summary>
    [Fact]
    public void Sentences_for_people_stand_with_the_texts() =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Where(IsOurs)
            .Where(file => FolderOf(file) is not ("Storage" or "Hosting" or "Cli" or "Tour" or "Telegram"))
            .Where(file => !WordsFile().IsMatch(Path.GetFileName(file)))
            .SelectMany(file => File.ReadLines(file).Where(line => Sentence().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"))
            .ShouldBeEmpty();

    private static IEnumerable<Type> Handlers() =>
        Bot.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IHandler)));

    private static Type? StageOf(Type handler) =>
        handler.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Conversation<,>) ? parent.GetGenericArguments()[0] : null;

    private static IEnumerable<string> FilesUsing(string space) =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Where(IsOurs)
            .Where(file => Using().Matches(File.ReadAllText(file)).Any(match => match.Groups["space"].Value == space || match.Groups["space"].Value.StartsWith(space + ".", StringComparison.Ordinal)));

    private static bool IsOurs(string file) => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string FolderOf(string file) => Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar)[0];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "QualityBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("QualityBot.sln is nowhere above the tests.");
        }

        return folder;
    }

    [GeneratedRegex(@"^using (static )?(\w+ = )?(?<space>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"Texts(\.\w+)?\.cs$|Words\.cs$")]
    private static partial Regex WordsFile();

    /// <summary>Two words of Russian or more in one literal that ends like a sentence.</summary>
    [GeneratedRegex(@"^(?!\s*//).*""[^""]*[А-Яа-яЁё]{2,}[^""]* [^""]*[а-яё]{4,}[.!?]""")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex WallClock();
}

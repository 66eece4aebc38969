using System.Diagnostics;
using System.IO.Compression;
using Scenarios.Support;

namespace Scenarios.Verbs;

/// <summary>The program at the terminal, as an administrator uses it: own processes, a store of its own.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public async Task A_school_is_added_staffed_printed_exported_and_backed_up()
    {
        await MakeStore();
        (await Run("school", "add", "Школа № 12")).Code.ShouldBe(0);
        (await Run("staff", "load", Path.Combine(AppContext.BaseDirectory, "samples", "staff.xlsx"))).Code.ShouldBe(0);

        foreach (var format in new[] { "pdf", "docx" })
        {
            var paper = Path.Combine(folder.Path, $"register.{format}");
            (await Run("report", "register", "-o", paper)).ShouldSatisfyAllConditions(done => done.Code.ShouldBe(0), done => done.Output.ShouldContain("Готово"));
            (await File.ReadAllBytesAsync(paper))[..2].ShouldBe(format == "pdf" ? "%P"u8.ToArray() : "PK"u8.ToArray());
        }

        (await Run("report", "nothing", "-o", Path.Combine(folder.Path, "x.pdf"))).ShouldSatisfyAllConditions(done => done.Code.ShouldBe(2), done => done.Errors.Trim().ShouldNotContain('\n'));
        (await Run("report", "register")).Code.ShouldBe(2);

        var zip = Path.Combine(folder.Path, "school.zip");
        (await Run("export", "-o", zip)).Code.ShouldBe(0);
        using (var archive = ZipFile.OpenRead(zip))
        {
            archive.Entries.Select(entry => entry.Name).ShouldContain("people.csv");
        }

        (await Run("erase", "--person", "1")).Code.ShouldBe(2);
        (await Run("erase")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_paper_has_names_only_when_it_is_asked_for_with_them()
    {
        await MakeStore();
        (await Run("school", "add", "Школа № 12")).Code.ShouldBe(0);
        var list = Path.Combine(folder.Path, "list.csv");
        await File.WriteAllTextAsync(list, "№;ФИО\n1;Лавров Пётр Ильич\n2;Ясенева Анна Олеговна\n");
        (await Run("pupils", "load", list, "--class", "5А", "--yes")).Code.ShouldBe(0);

        var (codes, names) = (Path.Combine(folder.Path, "codes.docx"), Path.Combine(folder.Path, "names.docx"));
        (await Run("report", "pupil", "5А-01", "-o", codes)).Code.ShouldBe(0);
        (await Run("report", "pupil", "5А-01", "--names", "-o", names)).Code.ShouldBe(0);

        Words(codes).ShouldNotContain("Лавров");
        Words(names).ShouldContain("Лавров Пётр (5А-01)");
    }

    private static string Words(string docx)
    {
        using var archive = ZipFile.OpenRead(docx);
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    [Fact]
    public async Task Doctor_names_each_fault_with_its_remedy_and_no_fault_is_called_a_bug()
    {
        (await Doctor()).ShouldSatisfyAllConditions(done => done.Code.ShouldBe(3), done => done.Output.ShouldContain("✗ Хранилище: Хранилища"));

        await MakeStore();
        (await Run("school", "add", "Школа № 12")).Code.ShouldBe(0);
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var taken = ((System.Net.IPEndPoint)other.LocalEndpoint).Port;
        await using (var db = QualityBot.Hosting.BotHost.OpenStore(new($"Data Source={Store};Pooling=False", Store)))
        {
            await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "UPDATE schools SET ZoneId = 'Europe/Moskow'");
        }

        (await Doctor(("Sandbox__Port", $"{taken}"), ("PATH", Path.GetDirectoryName(Environment.ProcessPath)!))).ShouldSatisfyAllConditions(
            done => done.Code.ShouldBe(3),
            done => done.Output.ShouldContain("✓ Хранилище"),
            done => done.Output.ShouldContain("неизвестен: Europe/Moskow"),
            done => done.Output.ShouldContain($"✗ Порт: порт {taken} занят"),
            done => done.Output.ShouldContain("apt-get install poppler-utils"));

        await File.WriteAllBytesAsync(Store, new byte[50_000]);
        var damaged = await Doctor();
        damaged.Code.ShouldBe(3);
        damaged.Output.ShouldContain("✗ Хранилище: Хранилище повреждено. Остановите бот и верните последнюю копию");
        (await Run("report", "register", "-o", "x.pdf")).ShouldSatisfyAllConditions(done => done.Code.ShouldBe(3), done => done.Errors.Trim().ShouldNotContain('\n'));

        Task<Done> Doctor(params (string, string)[] more) => Start(Environment.ProcessPath!, [Program, "doctor"], more);
    }

    [BackupScriptFact]
    public async Task The_backup_script_makes_a_copy_that_can_be_put_back()
    {
        await MakeStore();
        (await Run("school", "add", "Школа № 12")).Code.ShouldBe(0);
        var documents = Directory.CreateDirectory(Path.Combine(folder.Path, "data", "documents", "1"));
        await File.WriteAllTextAsync(Path.Combine(documents.FullName, "1.txt"), "протокол");

        var made = await Start("bash", [BackupScriptFactAttribute.Script, Path.Combine(folder.Path, "copies")], ("QUALITYBOT", $"dotnet {Program}"), ("QUALITYBOT_DATA", Path.Combine(folder.Path, "data")));

        made.Code.ShouldBe(0, made.Errors);
        var copy = Directory.GetFiles(Path.Combine(folder.Path, "copies", "daily")).ShouldHaveSingleItem();
        Directory.GetFiles(Path.Combine(folder.Path, "copies", "weekly")).Length.ShouldBe(1);
        Directory.GetFiles(Path.Combine(folder.Path, "copies", "monthly")).Length.ShouldBe(1);
        Directory.GetDirectories(Path.Combine(folder.Path, "copies"), ".work*").ShouldBeEmpty();
        var unpacked = Directory.CreateDirectory(Path.Combine(folder.Path, "unpacked")).FullName;
        (await Start("tar", ["xzf", copy, "-C", unpacked])).Code.ShouldBe(0);
        (await File.ReadAllTextAsync(Path.Combine(unpacked, "documents", "1", "1.txt"))).ShouldBe("протокол");
        (await Run("restore", Path.Combine(unpacked, "store.db"))).Code.ShouldBe(0);
        (await Run("report", "register", "-o", Path.Combine(folder.Path, "after.docx"))).Code.ShouldBe(0);
    }

    public void Dispose() => folder.Dispose();

    private static string Program => Path.Combine(AppContext.BaseDirectory, "QualityBot.dll");

    private string Store => Path.Combine(folder.Path, "data", "qualitybot.db");

    /// <summary>The verbs never make a store: the program does when it first runs.</summary>
    private async Task MakeStore()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Store)!);
        var options = new QualityBot.Storage.StorageOptions($"Data Source={Store};Pooling=False", Store);
        using var held = QualityBot.Storage.StoreLock.Take(Store);
        await using var db = QualityBot.Hosting.BotHost.OpenStore(options);
        await QualityBot.Storage.StoreStart.Prepare(db, held, options, CancellationToken.None);
    }

    private Task<Done> Run(params string[] verb) => Start("dotnet", [Program, .. verb]);

    private async Task<Done> Start(string program, string[] arguments, params (string Name, string Value)[] more)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Storage__ConnectionString"] = $"Data Source={Store}";
        foreach (var (name, value) in more)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token);
        return new(process.ExitCode, await output, await errors);
    }

    private sealed record Done(int Code, string Output, string Errors);
}

/// <summary>A test of deploy/backup.sh, skipped with the reason where its tools are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BackupScriptFactAttribute : FactAttribute
{
    public static string Script { get; } = Path.Combine(Root(), "deploy", "backup.sh");

    public BackupScriptFactAttribute()
    {
        string[] needed = ["bash", "tar", "gzip", "sync", "stat"];
        var missing = needed.Where(tool => !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, tool)))).ToList();
        if (missing.Count > 0)
        {
            Skip = $"backup.sh needs {string.Join(", ", missing)}";
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "QualityBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("QualityBot.sln is nowhere above the tests.");
        }

        return folder;
    }
}

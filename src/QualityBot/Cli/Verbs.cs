using System.CommandLine;
using System.CommandLine.Invocation;
using Microsoft.Data.Sqlite;
using QualityBot.Hosting;
using QualityBot.Storage;

namespace QualityBot.Cli;

/// <summary>All verbs, and one place that turns what goes wrong into an exit code and one Russian sentence.</summary>
internal static class Verbs
{
    public static async Task<int> Run(string[] args, CancellationToken stop)
    {
        var root = new RootCommand("QualityBot: от решения совета до подтверждённого исполнения.");
        foreach (var verb in All())
        {
            root.Add(verb);
        }

        var parsed = root.Parse(args.Length == 0 ? ["run"] : args);
        if (parsed.Errors.Count > 0 || parsed.Action is ParseErrorAction)
        {
            await Console.Error.WriteLineAsync(Texts.Usage(args));
            return ExitCode.BadInput;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop);
        }
        catch (BadInputException bad)
        {
            return await Fail(bad.Message, ExitCode.BadInput);
        }
        catch (Exception setup) when (setup is SettingsException or StoreException)
        {
            return await Fail(setup.Message, ExitCode.Setup);
        }
        catch (SqliteException sqlite) when (StoreException.Of(sqlite) is { } trouble)
        {
            return await Fail(trouble.Message, ExitCode.Setup);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
        catch (Exception bug)
        {
            return await Fail($"{Texts.Bug} {bug}", ExitCode.Bug);
        }
    }

    private static IEnumerable<Command> All() =>
    [
        RunVerb.Command(),
        TourVerb.Command(),
        ReadVerb.Command(),
        LintVerb.Command(),
        AnalyseVerb.Command(), ResultsVerb.Command(),
        DeadlinesVerb.Command(),
        ResponsiblesVerb.Command(),
        SchoolVerbs.School(),
        SchoolVerbs.StaffList(),
        SchoolVerbs.Invite(),
        PupilVerbs.Pupils(),
        ReportVerb.Command(),
        BackupVerbs.Backup(),
        BackupVerbs.Restore(),
        DataVerbs.Export(),
        DataVerbs.Erase(),
        RetentionVerb.Command(),
        DoctorVerb.Command(),
    ];

    private static async Task<int> Fail(string message, int code)
    {
        await Console.Error.WriteLineAsync(message);
        return code;
    }
}

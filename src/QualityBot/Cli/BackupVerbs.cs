using System.CommandLine;
using Microsoft.Data.Sqlite;
using QualityBot.Hosting;
using QualityBot.Storage;

namespace QualityBot.Cli;

/// <summary><c>backup FILE</c> and <c>restore FILE</c>.</summary>
internal static class BackupVerbs
{
    public static Command Backup()
    {
        var file = new Argument<string>("FILE") { Description = "куда положить копию" };
        var verb = new Command("backup", "Проверенная копия хранилища; бот может работать.") { file };
        verb.SetAction(parsed =>
        {
            var storage = BotHost.ReadSettings().Storage;
            var target = Path.GetFullPath(parsed.GetRequiredValue(file));
            if (!File.Exists(storage.Path))
            {
                throw new StoreException($"Хранилища {storage.Path} ещё нет. Сначала запустите бот.");
            }

            Copy(storage.Path, target);
            Console.WriteLine(Texts.BackedUp(target));
            return ExitCode.Done;
        });
        return verb;
    }

    public static Command Restore()
    {
        var file = new Argument<string>("FILE") { Description = "копия, сделанная командой backup" };
        var verb = new Command("restore", "Возвращает хранилище из копии; бот должен быть остановлен.") { file };
        verb.SetAction(parsed =>
        {
            var storage = BotHost.ReadSettings().Storage;
            var source = Path.GetFullPath(parsed.GetRequiredValue(file));
            if (!File.Exists(source))
            {
                throw new BadInputException(Texts.NoFile(source));
            }

            using var held = StoreLock.Take(storage.Path);
            var replaced = File.Exists(storage.Path);
            Storage.Backup.Restore(source, storage.Path, held);
            Console.WriteLine(Texts.Restored(storage.Path, replaced));
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Copy(string store, string target)
    {
        try
        {
            Storage.Backup.Copy(store, target);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new BadInputException(Texts.CopyNotWritten(target, unwritable.Message));
        }
    }
}

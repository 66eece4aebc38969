using System.CommandLine;
using Microsoft.Data.Sqlite;
using QualityBot.Hosting;
using QualityBot.Names;
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
            var settings = BotHost.ReadSettings();
            var storage = settings.Storage;
            var target = Path.GetFullPath(parsed.GetRequiredValue(file));
            if (!File.Exists(storage.Path))
            {
                throw new StoreException($"Хранилища {storage.Path} ещё нет. Сначала запустите бот.");
            }

            Console.WriteLine(Texts.BackedUp(target, Copy(storage.Path, settings.Names, target), NameSecret.PathOf(settings.Names)));
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
            var settings = BotHost.ReadSettings();
            var storage = settings.Storage;
            var source = Path.GetFullPath(parsed.GetRequiredValue(file));
            if (!File.Exists(source))
            {
                throw new BadInputException(Texts.NoFile(source));
            }

            using var held = StoreLock.Take(storage.Path);
            var replaced = File.Exists(storage.Path);
            Storage.Backup.Restore(source, storage.Path, held);
            Console.WriteLine(Texts.Restored(storage.Path, replaced));
            foreach (var (school, opens) in NameCopies.Restore(settings.Names, source))
            {
                Console.WriteLine(opens ? Texts.NamesRestored(school) : Texts.NamesNeedSecret(school, NameSecret.PathOf(settings.Names)));
            }

            return ExitCode.Done;
        });
        return verb;
    }

    /// <returns>How many schools have names beside the copy.</returns>
    private static int Copy(string store, NameKeyOptions names, string target)
    {
        try
        {
            Storage.Backup.Copy(store, target);
            return NameCopies.Copy(names, target);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new BadInputException(Texts.CopyNotWritten(target, unwritable.Message));
        }
    }
}

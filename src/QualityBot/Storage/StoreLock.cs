namespace QualityBot.Storage;

/// <summary>Lets one process run, migrate or restore a store at a time: an exclusive lock on a file beside it.</summary>
/// <remarks>The operating system frees it when the process ends, however it ends.</remarks>
public sealed class StoreLock : IDisposable
{
    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    /// <exception cref="StoreException">Another process holds the lock.</exception>
    public static StoreLock Take(string storePath)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(storePath)!);
        try
        {
            return new(new FileStream(storePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException busy)
        {
            throw new StoreException("Бот уже запущен с этим хранилищем. Остановите его или укажите другое хранилище (Storage:ConnectionString).", busy);
        }
    }

    /// <summary>Whether a process has it now. A store that is not there is held by nobody.</summary>
    public static bool IsHeld(string storePath)
    {
        if (!File.Exists(storePath + ".lock"))
        {
            return false;
        }

        try
        {
            using var free = new FileStream(storePath + ".lock", FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    public void Dispose() => file.Dispose();
}

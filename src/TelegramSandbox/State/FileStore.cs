using System.Collections.Concurrent;
using System.Globalization;

namespace TelegramSandbox.State;

/// <summary>The bytes of files: in a folder, or in memory when there is none.</summary>
internal sealed class FileStore
{
    private readonly ConcurrentDictionary<int, byte[]> _memory = new();
    private readonly string? _folder;

    public FileStore(string? dataFolder)
    {
        if (dataFolder is not null)
        {
            _folder = Path.Combine(dataFolder, "files");
            Directory.CreateDirectory(_folder);
        }
    }

    /// <summary>Keeps the bytes; they are on the disk before the change that names them is written.</summary>
    public void Save(int number, byte[] bytes)
    {
        if (_folder is null)
        {
            _memory[number] = bytes;
        }
        else
        {
            File.WriteAllBytes(PathOf(number), bytes);
        }
    }

    /// <summary>The bytes, or null when they are lost.</summary>
    public byte[]? Load(int number) => _folder is null
        ? _memory.GetValueOrDefault(number)
        : File.Exists(PathOf(number)) ? File.ReadAllBytes(PathOf(number)) : null;

    private string PathOf(int number) => Path.Combine(_folder!, number.ToString(CultureInfo.InvariantCulture));
}

using System.Text;
using System.Text.Json;
using TelegramSandbox.Wire;

namespace TelegramSandbox.State;

/// <summary>The changes on disk, one JSON line each. Without a folder it forgets everything.</summary>
/// <remarks>
/// Every line reaches the operating system before the call is answered, so a killed process loses nothing it promised;
/// a torn last line is an unanswered call and is cut off. It is not flushed to the disk itself: it is a stand-in.
/// </remarks>
internal sealed class Journal : IDisposable
{
    private readonly string? _path;
    private readonly FileStream? _lock;
    private FileStream? _file;

    /// <summary>Takes the folder for this process alone.</summary>
    /// <exception cref="IOException">Another sandbox lives in the folder.</exception>
    public Journal(string? dataFolder)
    {
        if (dataFolder is not null)
        {
            Directory.CreateDirectory(dataFolder);
            _path = Path.Combine(dataFolder, "journal.jsonl");
            _lock = new FileStream(Path.Combine(dataFolder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
    }

    /// <summary>Reads what is there, then opens the file for more.</summary>
    /// <exception cref="InvalidDataException">A line other than the last is damaged.</exception>
    public IReadOnlyList<Change> Open()
    {
        if (_path is null)
        {
            return [];
        }

        _file = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1);
        var bytes = new byte[_file.Length];
        _file.ReadExactly(bytes);
        var whole = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        _file.SetLength(whole);
        _file.Position = whole;
        return [.. Encoding.UTF8.GetString(bytes, 0, whole).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
    }

    public void Append(Change change)
    {
        if (_file is not null)
        {
            _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(change, WireJson.Readable.Change), (byte)'\n']);
            _file.Flush();
        }
    }

    /// <summary>Puts a shorter story with the same end in place of the file, wholly or not at all.</summary>
    public void Replace(IEnumerable<Change> changes)
    {
        if (_path is null)
        {
            return;
        }

        var shorter = _path + ".new";
        File.WriteAllLines(shorter, changes.Select(c => JsonSerializer.Serialize(c, WireJson.Readable.Change)));
        _file?.Dispose();
        File.Move(shorter, _path, overwrite: true);
        _file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 1);
    }

    private Change Read(string line, int index)
    {
        try
        {
            return JsonSerializer.Deserialize(line, WireJson.Readable.Change)!;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            Dispose();
            throw new InvalidDataException($"Line {index + 1} of {_path} cannot be read; move the folder away to start anew.", e);
        }
    }

    public void Dispose()
    {
        _file?.Dispose();
        _lock?.Dispose();
    }
}

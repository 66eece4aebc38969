using QualityBot.Engine;
using QualityBot.Staff;

namespace QualityBot.Parents;

/// <summary>A printed sheet with links: it waits where invites wait, and goes from the disk as soon as it is sent (<see cref="SpentSecrets"/>).</summary>
internal static class SecretSheet
{
    public static async Task<Attachment> Keep(EngineOptions options, string key, byte[] pdf, string name, CancellationToken ct)
    {
        var path = Path.Combine(PrintInvites.Folder, $"invites-{key.Replace('/', '-')}.pdf");
        Directory.CreateDirectory(Path.Combine(options.DataFolder, PrintInvites.Folder));
        await File.WriteAllBytesAsync(Path.Combine(options.DataFolder, path), pdf, ct);
        return new(path, name);
    }
}

using TelegramSandbox.State;

namespace TelegramSandbox.Api;

/// <summary>Finds the file that a call means: an upload, or one that is known already.</summary>
internal static class SentFile
{
    private const int LargestPhoto = 10 * 1024 * 1024;

    /// <summary>The file behind <paramref name="reference"/>: file_id, attach://part, or empty for the part named like the argument.</summary>
    public static StoredFile Take(Call call, string reference, string kind)
    {
        const string Attached = "attach://";
        var part = reference.StartsWith(Attached, StringComparison.Ordinal) ? reference[Attached.Length..] : kind;
        if (call.Arguments.File(part) is { } upload && (reference.Length == 0 || part != kind || reference.StartsWith(Attached, StringComparison.Ordinal)))
        {
            return Keep(call.World, upload, kind == "photo");
        }

        return reference switch
        {
            "" => throw ApiRefusal.BadRequest($"there is no {kind} in the request"),
            _ when reference.StartsWith("http", StringComparison.OrdinalIgnoreCase) => throw ApiRefusal.BadRequest("failed to get HTTP URL content"),
            _ when !call.World.FilesById.TryGetValue(reference, out _) =>
                throw ApiRefusal.BadRequest("wrong file identifier/HTTP URL specified"),
            _ when call.World.FilesById[reference].IsPhoto != (kind == "photo") =>
                throw ApiRefusal.BadRequest($"can't use file of type {(kind == "photo" ? "Document as Photo" : "Photo as Document")}"),
            _ => call.World.FilesById[reference],
        };
    }

    /// <summary>Stores an upload and gives it its ids.</summary>
    public static StoredFile Keep(World world, UploadedFile upload, bool asPhoto)
    {
        if (upload.Bytes.Length == 0)
        {
            throw ApiRefusal.BadRequest("file must be non-empty");
        }

        var name = Path.GetFileName(upload.Name.Replace('\\', '/'));
        var file = new StoredFile(world.FilesById.Count + 1, name.Length == 0 ? "file" : name, MimeTypes.Of(name, upload.MimeType), upload.Bytes.Length);
        if (asPhoto)
        {
            var size = PictureSize.Read(upload.Bytes);
            (int Width, int Height) checkedSize = size switch
            {
                _ when upload.Bytes.Length > LargestPhoto => throw ApiRefusal.BadRequest("file is too big"),
                null => throw ApiRefusal.BadRequest("IMAGE_PROCESS_FAILED"),
                var (w, h) when w + h > 10_000 || Math.Max(w, h) > 20 * Math.Min(w, h) => throw ApiRefusal.BadRequest("PHOTO_INVALID_DIMENSIONS"),
                var (w, h) => (w, h),
            };
            file = file with { Width = checkedSize.Width, Height = checkedSize.Height };
        }

        world.Files.Save(file.Number, upload.Bytes);
        world.Commit(new FileStored(file));
        return file;
    }
}

using Microsoft.AspNetCore.Http;
using TelegramSandbox.State;

namespace TelegramSandbox.Api;

/// <summary>/file/bot&lt;token&gt;/&lt;path&gt;: the bytes behind a file_path.</summary>
internal static class FileDownload
{
    public static bool IsMeant(PathString path) => path.Value!.StartsWith("/file/bot", StringComparison.Ordinal);

    public static async Task Handle(HttpContext http, World world)
    {
        try
        {
            var rest = http.Request.Path.Value!["/file/bot".Length..];
            var slash = rest.IndexOf('/', StringComparison.Ordinal);
            BotToken.Check(slash < 0 ? rest : rest[..slash], world.Options.Token);
            var file = Find(world, rest[(slash + 1)..]) ?? throw new ApiRefusal(404, "Not Found");
            var bytes = world.Files.Load(file.Number) ?? throw new ApiRefusal(404, "Not Found");
            await new ApiReply(200, bytes, "application/octet-stream").Write(http);
        }
        catch (ApiRefusal refusal)
        {
            await ApiReply.Refused(refusal).Write(http);
        }
    }

    private static StoredFile? Find(World world, string path)
    {
        lock (world.Gate)
        {
            return world.FilesById.Values.FirstOrDefault(f => f.Path == path && f.Size <= ChatMethods.LargestDownload);
        }
    }
}

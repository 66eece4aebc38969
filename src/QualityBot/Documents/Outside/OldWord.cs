using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Documents.Outside;

/// <summary>Documents of Word 97–2003 and RTF, converted to docx by LibreOffice and then read as every docx is.</summary>
/// <remarks>
/// Before it: a file with macros or with objects inside is not handed to it at all. In it: a profile of its own with macros and
/// active content off and links to elsewhere blocked. After it: the result passes the same checks as a stranger's docx.
/// </remarks>
internal static class OldWord
{
    public const string Program = "soffice";
    private static readonly ChildLimits Allowed = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(45), 4L * 1024 * 1024 * 1024, 32 * 1024 * 1024);

    private const string Profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <summary>Reads it.</summary>
    /// <param name="isRtf">By its content; otherwise it is a document of Word 97–2003.</param>
    public static async Task<Outcome<SourceDocument>> Read(byte[] content, bool isRtf, string fileName, CancellationToken ct)
    {
        if (isRtf && HasObjects(content))
        {
            return new HasEmbeddedObjects();
        }

        if (ChildProgram.Find(Program) is not { } program)
        {
            return new OldWordFormat();
        }

        using var folder = new WorkFolder();
        var source = folder.Path(isRtf ? "in.rtf" : "in.doc");
        var user = Directory.CreateDirectory(folder.Path("profile/user")).FullName;
        await File.WriteAllTextAsync(Path.Combine(user, "registrymodifications.xcu"), Profile, ct);
        await File.WriteAllBytesAsync(source, content, ct);
        try
        {
            _ = await ChildProgram.Run(program,
            [
                $"-env:UserInstallation=file://{folder.Path("profile")}", "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "docx", "--outdir", folder.Path("out"), source,
            ], folder.Root, Allowed, ct);
        }
        catch (TimeoutException)
        {
            return new TakesTooLong();
        }

        var target = folder.Path("out/in.docx");
        return File.Exists(target) ? DocumentOpener.Open(await File.ReadAllBytesAsync(target, ct), fileName) : new Damaged();
    }

    /// <summary>Objects and pictures by link of RTF, which nothing of a letter needs.</summary>
    private static bool HasObjects(ReadOnlySpan<byte> content) =>
        content.IndexOf(@"\objdata"u8) >= 0 || content.IndexOf(@"\object"u8) >= 0 || content.IndexOf(@"\objupdate"u8) >= 0 || content.IndexOf("INCLUDEPICTURE"u8) >= 0 || content.IndexOf("DDEAUTO"u8) >= 0;
}

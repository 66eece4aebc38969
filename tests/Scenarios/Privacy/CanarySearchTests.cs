using System.IO.Compression;
using System.Text;

namespace Scenarios.Privacy;

/// <summary>A search that finds nothing proves nothing unless it finds what is there.</summary>
public sealed class CanarySearchTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("json")]
    [InlineData("zip")]
    public void A_name_that_is_there_is_found(string form) => Canaries.AreIn(form switch
    {
        "zip" => Zipped("у Канарейкиной"),
        "json" => Encoding.ASCII.GetBytes("""{"t":"\u041A\u0430\u043D\u0430\u0440\u0435\u0439\u043A\u0438\u043D\u0430"}"""),
        _ => Encoding.GetEncoding(form).GetBytes("х Щегловым"),
    }).ShouldBeTrue();

    private static byte[] Zipped(string text)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("a.xml").Open())
        {
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}

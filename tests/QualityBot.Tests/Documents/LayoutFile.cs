using System.Globalization;
using System.Text;
using QualityBot.Tests.Support;

namespace QualityBot.Tests.Documents;

/// <summary>
/// A made-up document in the layout of a real one, and what a careful clerk would list. The text before «---» says where the
/// layout is from, then comes the document, then after «===» the expected result, which was written before the reader saw it.
/// </summary>
/// <remarks>
/// Document: a line is a paragraph; <c>@heading</c>, <c>@num</c>, <c>@num2</c>, <c>@bullet</c> (numbered by Word), <c>@box</c>, <c>@note text§note</c>,
/// <c>@header</c>, <c>@footer</c>, <c>@chunk</c>; <c>@table</c> up to a blank line: cells parted by «|», «&lt;» goes on from the left, «^» from above,
/// <c>\n</c> a new paragraph; a cell may be <c>{changed}old;new</c>, <c>{list}a;b</c> or <c>{table}text§a;b//c;d</c>. «→» is a tab.
/// </remarks>
internal sealed record LayoutFile(string Name, string Format, string[] Body, string[] Expected)
{
    public static LayoutFile Load(string path)
    {
        var lines = File.ReadAllLines(path);
        var (start, end) = (Array.IndexOf(lines, "---"), Array.IndexOf(lines, "==="));
        var format = lines[..start].FirstOrDefault(line => line.StartsWith("format: ", StringComparison.Ordinal))?[8..] ?? "docx";
        return new(Path.GetFileNameWithoutExtension(path), format, [.. lines[(start + 1)..end].Select(line => line.Replace('→', '\t'))], lines[(end + 1)..]);
    }

    public byte[] Build() => Format switch
    {
        "txt" => Encoding.UTF8.GetBytes(string.Join('\n', Body)),
        "xlsx" => Workbook(),
        _ => Document(),
    };

    private byte[] Document()
    {
        var file = new DocxFile();
        for (var i = 0; i < Body.Length; i++)
        {
            if (Body[i] == "@table")
            {
                var rows = Body.Skip(i + 1).TakeWhile(line => line.Length > 0).Select(Cells).ToArray();
                file.Table(rows.Select((row, index) => Merge(rows, index)).ToArray());
                i += rows.Length;
            }
            else
            {
                Add(file, Body[i]);
            }
        }

        return file.Build();
    }

    private static void Add(DocxFile file, string line)
    {
        var (verb, text) = line.StartsWith('@') && line.Contains(' ') ? (line[..line.IndexOf(' ')], line[(line.IndexOf(' ') + 1)..].Replace("\\n", "\n")) : ("", line);
        _ = verb switch
        {
            "@heading" => file.Heading(text),
            "@num" => file.Numbered(text),
            "@num2" => file.Numbered(text, level: 1),
            "@anew" => file.Numbered(text, list: 3),
            "@bullet" => file.Numbered(text, list: 2),
            "@box" => file.TextBox(text),
            "@note" => file.WithNote(text.Split('§')[0], text.Split('§')[1]),
            "@header" => file.Header(text),
            "@footer" => file.Footer(text),
            "@chunk" => file.Chunk(text),
            "@raw" => file.Raw(text),
            _ => file.P(line),
        };
    }

    private static string[] Cells(string row) => [.. row.Split('|').Select(cell => cell.Trim().Replace("\\n", "\n"))];

    private static object[] Merge(string[][] rows, int at)
    {
        var (row, cells) = (rows[at], new List<object>());
        for (var column = 0; column < row.Length; column++)
        {
            if (row[column] == "<")
            {
                continue;
            }

            var span = 1 + row.Skip(column + 1).TakeWhile(cell => cell == "<").Count();
            var goesOn = at + 1 < rows.Length && column < rows[at + 1].Length && rows[at + 1][column] == "^";
            cells.Add(row[column] == "^" ? DocxFile.With(DocxFile.Plain(""), span, "<w:vMerge/>")
                : DocxFile.With(CellOf(row[column]), span, goesOn ? """<w:vMerge w:val="restart"/>""" : ""));
        }

        return [.. cells];
    }

    private static DocxFile.CellXml CellOf(string text) =>
        text.StartsWith("{changed}", StringComparison.Ordinal) ? DocxFile.Tracked(text[9..].Split(';')[0], text[9..].Split(';')[1])
        : text.StartsWith("{list}", StringComparison.Ordinal) ? DocxFile.List(3, text[6..].Split(';'))
        : text.StartsWith("{table}", StringComparison.Ordinal)
            ? DocxFile.Inner(text[7..].Split('§')[0], [.. text[7..].Split('§')[1].Split("//").Select(row => row.Split(';').Cast<object>().ToArray())])
        : DocxFile.Plain(text);

    private byte[] Workbook()
    {
        var file = new XlsxFile();
        for (var i = 0; i < Body.Length;)
        {
            var rows = Body.Skip(i + 1).TakeWhile(line => !line.StartsWith("@sheet", StringComparison.Ordinal)).Select(Cells).ToArray();
            file.Sheet(Body[i][7..], [.. rows.Select(row => row.Select(Value).ToArray())], [.. Ranges(rows)]);
            i += rows.Length + 1;
        }

        return file.Build();
    }

    private static object? Value(string cell) => cell is "^" or "<" or "" ? null
        : cell.StartsWith('=') ? DateOnly.Parse(cell[1..], CultureInfo.InvariantCulture)
        : cell;

    private static IEnumerable<string> Ranges(string[][] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var (right, down) = (column, row);
                while (right + 1 < rows[row].Length && rows[row][right + 1] == "<")
                {
                    right++;
                }

                while (down + 1 < rows.Length && column < rows[down + 1].Length && rows[down + 1][column] == "^")
                {
                    down++;
                }

                if (rows[row][column] is not ("^" or "<") && (right > column || down > row))
                {
                    yield return $"{(char)('A' + column)}{row + 1}:{(char)('A' + right)}{down + 1}";
                }
            }
        }
    }
}

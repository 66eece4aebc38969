using System.Text;

namespace QualityBot.Documents;

/// <summary>The text of a piece of RTF that a document keeps inside: paragraphs as lines, cells held apart by tabs. Pictures, fonts and styles are passed over.</summary>
/// <remarks>Source of the words: Rich Text Format Specification 1.9.1. Only those that make text are known; nothing is run.</remarks>
internal sealed class RtfText
{
    private static readonly HashSet<string> Unseen =
        ["fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "themedata", "colorschememapping", "datastore", "xmlnstbl", "listtable", "listoverridetable", "rsidtbl", "generator", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "fldinst", "bkmkstart", "bkmkend", "listtext", "pntext"];

    private readonly byte[] content;
    private readonly StringBuilder text = new();
    private readonly Stack<(bool Unseen, int Fallback)> outer = new();
    private readonly Encoding encoding = CodePages.Get(1251);
    private bool unseen;
    private bool inCell;

    /// <summary>How many characters behind a Unicode one repeat it for older programs.</summary>
    private int fallback = 1;

    private RtfText(byte[] content) => this.content = content;

    /// <summary>The lines of the piece. Broken pieces end where they break.</summary>
    public static string[] Lines(byte[] content)
    {
        var reader = new RtfText(content);
        reader.Read();
        return [.. reader.text.ToString().Split('\n').Select(line => line.Trim(' ', '\r'))];
    }

    private void Read()
    {
        for (var at = 0; at < content.Length;)
        {
            switch (content[at])
            {
                case (byte)'{' when outer.Count >= Limits.XmlDepth:
                    return;
                case (byte)'{':
                    outer.Push((unseen, fallback));
                    at++;
                    break;
                case (byte)'}':
                    (unseen, fallback) = outer.Count > 0 ? outer.Pop() : (unseen, fallback);
                    at++;
                    break;
                case (byte)'\\':
                    at = Command(at + 1);
                    break;
                case (byte)'\r' or (byte)'\n':
                    at++;
                    break;
                default:
                    at = Bytes(at);
                    break;
            }
        }
    }

    private int Bytes(int at)
    {
        var end = at;
        while (end < content.Length && content[end] is not ((byte)'{' or (byte)'}' or (byte)'\\' or (byte)'\r' or (byte)'\n'))
        {
            end++;
        }

        Print(encoding.GetString(content, at, end - at));
        return end;
    }

    private int Command(int at)
    {
        if (at >= content.Length)
        {
            return at;
        }

        if (!char.IsAsciiLetter((char)content[at]))
        {
            return Sign(at);
        }

        var end = at;
        while (end < content.Length && char.IsAsciiLetter((char)content[end]))
        {
            end++;
        }

        var number = end;
        while (end < content.Length && (char.IsAsciiDigit((char)content[end]) || end == number && content[end] == '-'))
        {
            end++;
        }

        var value = int.TryParse(content.AsSpan(number, end - number), out var given) ? given : (int?)null;
        end = end < content.Length && content[end] == ' ' ? end + 1 : end;
        return Word(Encoding.ASCII.GetString(content, at, number - at), value, end);
    }

    private int Word(string word, int? value, int end)
    {
        unseen |= Unseen.Contains(word);
        switch (word)
        {
            case "par" or "line" or "sect" or "page":
                Print(inCell ? " " : "\n");
                break;
            case "tab":
                Print(" ");
                break;
            case "pard":
                inCell = false;
                break;
            case "intbl":
                inCell = true;
                break;
            case "cell":
                Print("\t");
                break;
            case "row":
                text.Length -= text.Length > 0 && text[^1] == '\t' && !unseen ? 1 : 0;
                Print("\n");
                break;
            case "endash" or "emdash":
                Print("–");
                break;
            case "lquote" or "rquote" or "ldblquote" or "rdblquote":
                Print("\"");
                break;
            case "uc":
                fallback = Math.Clamp(value ?? 1, 0, 4);
                break;
            case "u" when value is { } code:
                Print(((char)(code & 0xFFFF)).ToString());
                return Past(end, fallback);
            case "bin":
                return Math.Min(content.Length, end + Math.Max(0, value ?? 0));
        }

        return end;
    }

    private int Sign(int at)
    {
        switch (content[at])
        {
            case (byte)'\'' when at + 2 < content.Length && byte.TryParse(Encoding.ASCII.GetString(content, at + 1, 2), System.Globalization.NumberStyles.HexNumber, null, out var octet):
                Print(encoding.GetString([octet]));
                return at + 3;
            case (byte)'*':
                unseen = true;
                break;
            case (byte)'~':
                Print("\u00A0");
                break;
            case (byte)'\\' or (byte)'{' or (byte)'}':
                Print(((char)content[at]).ToString());
                break;
            case (byte)'\r' or (byte)'\n':
                Print("\n");
                break;
        }

        return at + 1;
    }

    /// <summary>Past the characters that repeat a Unicode one.</summary>
    private int Past(int at, int count)
    {
        for (; count > 0 && at < content.Length && content[at] is not ((byte)'{' or (byte)'}'); count--)
        {
            at += content[at] == '\\' && at + 1 < content.Length && content[at + 1] == '\'' ? 4 : 1;
        }

        return Math.Min(at, content.Length);
    }

    private void Print(string words)
    {
        if (!unseen)
        {
            text.Append(words);
        }
    }
}

using System.Globalization;
using System.Text;
using TelegramSandbox.Wire;

namespace TelegramSandbox.Api;

/// <summary>Reads the HTML of parse_mode into a plain text with entities, refusing what Telegram refuses, in its words.</summary>
/// <remarks>Places in the error texts are byte offsets in UTF-8, as Telegram counts; offsets of entities are UTF-16 units.</remarks>
internal sealed class HtmlText
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["b"] = "bold", ["strong"] = "bold", ["i"] = "italic", ["em"] = "italic", ["u"] = "underline", ["ins"] = "underline",
        ["s"] = "strikethrough", ["strike"] = "strikethrough", ["del"] = "strikethrough", ["tg-spoiler"] = "spoiler", ["span"] = "spoiler",
        ["a"] = "text_link", ["code"] = "code", ["pre"] = "pre", ["blockquote"] = "blockquote", ["tg-emoji"] = "custom_emoji",
        ["tg-time"] = "date_time",
    };

    private readonly string _source;
    private readonly StringBuilder _text = new();
    private readonly List<Entity> _entities = [];
    private readonly Stack<Tag> _open = new();
    private int _at;

    private HtmlText(string source) => _source = source;

    private char Here => _at < _source.Length ? _source[_at] : '\0';

    /// <summary>The text and its entities, outermost first.</summary>
    public static (string Text, Entity[] Entities) Read(string source) => new HtmlText(source).Read();

    private (string Text, Entity[] Entities) Read()
    {
        while (_at < _source.Length)
        {
            if (Here == '&' && HtmlCharacter.TryRead(_source, ref _at) is { } character)
            {
                _text.Append(character);
            }
            else if (Here != '<')
            {
                _text.Append(_source[_at++]);
            }
            else if (_at + 1 < _source.Length && _source[_at + 1] == '/')
            {
                ReadEndTag();
            }
            else
            {
                ReadStartTag();
            }
        }

        return _open.Count > 0
            ? throw Refusal($"Can't find end tag corresponding to start tag \"{_open.Peek().Name}\"")
            : (_text.ToString(), [.. _entities.OrderBy(e => e.Offset).ThenByDescending(e => e.Length)]);
    }

    private void ReadStartTag()
    {
        var begin = _at++;
        var name = ReadWhile(c => !char.IsWhiteSpace(c) && c != '>').ToLowerInvariant();
        if (Here == '\0')
        {
            throw Refusal("Unclosed start tag", begin);
        }

        if (!Kinds.ContainsKey(name))
        {
            throw Refusal($"Unsupported start tag \"{name}\"", begin);
        }

        var attributes = new Dictionary<string, string>();
        SkipSpaces();
        while (Here != '>')
        {
            ReadAttribute(name, begin, attributes);
            SkipSpaces();
        }

        _at++;
        if (name == "span" && attributes.GetValueOrDefault("class") != "tg-spoiler")
        {
            throw Refusal("Tag \"span\" must have class \"tg-spoiler\"", begin);
        }

        _open.Push(new Tag(name, attributes, _text.Length));
    }

    private void ReadAttribute(string tag, int begin, Dictionary<string, string> attributes)
    {
        var name = ReadWhile(c => !char.IsWhiteSpace(c) && c is not ('=' or '>' or '/' or '"' or '\''));
        if (name.Length == 0)
        {
            throw Here == '\0' ? Refusal($"Unclosed start tag \"{tag}\"", begin) : Refusal($"Empty attribute name in the tag \"{tag}\"", begin);
        }

        SkipSpaces();
        attributes[name] = "1";
        if (Here == '=')
        {
            _at++;
            SkipSpaces();
            attributes[name] = Here is '"' or '\'' ? ReadQuoted() : ReadToken();
        }

        if (Here == '\0')
        {
            throw Refusal("Unclosed start tag", begin);
        }
    }

    private string ReadToken()
    {
        var begin = _at;
        var token = ReadWhile(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-').ToLowerInvariant();
        return char.IsWhiteSpace(Here) || Here is '>' or '\0' ? token : throw Refusal("Unexpected end of name token", begin);
    }

    private string ReadQuoted()
    {
        var quote = _source[_at++];
        var value = new StringBuilder();
        while (Here != quote && Here != '\0')
        {
            _ = Here == '&' && HtmlCharacter.TryRead(_source, ref _at) is { } character
                ? value.Append(character)
                : value.Append(_source[_at++]);
        }

        _at = Math.Min(_at + 1, _source.Length);
        return value.ToString();
    }

    private void ReadEndTag()
    {
        var begin = _at;
        if (_open.Count == 0)
        {
            throw Refusal("Unexpected end tag", begin);
        }

        _at += 2;
        var name = ReadWhile(c => !char.IsWhiteSpace(c) && c != '>').ToLowerInvariant();
        SkipSpaces();
        if (Here != '>')
        {
            throw Refusal("Unclosed end tag", begin);
        }

        _at++;
        var tag = _open.Pop();
        if (name.Length > 0 && name != tag.Name)
        {
            throw Refusal("Unmatched end tag", begin, $", expected \"</{tag.Name}>\", found \"</{name}>\"");
        }

        if (_text.Length > tag.Start && EntityOf(tag) is { } entity)
        {
            _entities.Add(entity);
        }
    }

    private Entity? EntityOf(Tag tag)
    {
        var entity = new Entity(Kinds[tag.Name], tag.Start, _text.Length - tag.Start);
        switch (tag.Name)
        {
            case "a":
                var url = tag.Attributes.GetValueOrDefault("href") ?? _text.ToString(tag.Start, entity.Length);
                return WebAddress.TryRead(url) is { } address ? entity with { Url = address } : null;
            case "blockquote" when tag.Attributes.ContainsKey("expandable"):
                return entity with { Type = "expandable_blockquote" };
            case "pre" when _entities is [.., { Type: "code", Language: not null } inner] && inner.Offset == entity.Offset && inner.Length == entity.Length:
                _entities.RemoveAt(_entities.Count - 1);
                return entity with { Language = inner.Language };
            case "code" when tag.Attributes.GetValueOrDefault("class") is { } language && language.StartsWith("language-", StringComparison.Ordinal):
                return entity with { Language = _open.TryPeek(out var outer) && outer.Name == "pre" ? language["language-".Length..] : null };
            case "tg-emoji":
                return entity with { CustomEmojiId = tag.Attributes.GetValueOrDefault("emoji-id") ?? throw Refusal("Invalid custom emoji identifier specified") };
            case "tg-time":
                return long.TryParse(tag.Attributes.GetValueOrDefault("unix"), CultureInfo.InvariantCulture, out var unix)
                    ? entity with { UnixTime = unix, DateTimeFormat = tag.Attributes.GetValueOrDefault("format") }
                    : null;
            default:
                return entity;
        }
    }

    private string ReadWhile(Func<char, bool> belongs)
    {
        var begin = _at;
        while (_at < _source.Length && belongs(_source[_at]))
        {
            _at++;
        }

        return _source[begin.._at];
    }

    private void SkipSpaces() => ReadWhile(char.IsWhiteSpace);

    private static ApiRefusal Refusal(string reason) => ApiRefusal.BadRequest($"can't parse entities: {reason}");

    private ApiRefusal Refusal(string reason, int place, string rest = "") =>
        Refusal($"{reason} at byte offset {Encoding.UTF8.GetByteCount(_source.AsSpan(0, place))}{rest}");

    private sealed record Tag(string Name, Dictionary<string, string> Attributes, int Start);
}

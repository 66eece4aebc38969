using System.Text.RegularExpressions;
using QualityDomain.Words;

namespace QualityDomain.People.Responsibles;

/// <summary>A text as words of the grammar of responsible parties.</summary>
internal sealed partial class PartyLine
{
    private readonly NormalText text;
    private readonly List<Token> tokens;
    private readonly PartyLex[] lexes;

    public PartyLine(string original)
    {
        text = new NormalText(BrokenWord().Replace(GrownTogether().Replace(original, " "), broken => IsOnePart(broken.Groups["rest"].Value) ? "-" : ""));
        tokens = Abbreviations(Tokenizer.Cut(text));
        lexes = [.. tokens.Select(LexOf)];
        AddressesWomen = tokens.Index().Any(pair => lexes[pair.Index] == PartyLex.Unknown && IsCapital(pair.Index)
            && (pair.Item.Text.EndsWith("овой", StringComparison.Ordinal) || pair.Item.Text.EndsWith("евой", StringComparison.Ordinal) || pair.Item.Text.EndsWith("иной", StringComparison.Ordinal)));
    }

    public int Count => tokens.Count;

    /// <summary>Some family name stands in a woman's dative («Ивановой»): the men beside her stand in the dative too.</summary>
    public bool AddressesWomen { get; }

    public PartyLex this[int at] => at >= 0 && at < lexes.Length ? lexes[at] : PartyLex.End;

    public string Word(int at) => at >= 0 && at < tokens.Count ? tokens[at].Text : "";

    public int Number(int at) => at >= 0 && at < tokens.Count ? tokens[at].Value : -1;

    /// <summary>Begins with a capital letter in the source.</summary>
    public bool IsCapital(int at) => at >= 0 && at < tokens.Count && char.IsUpper(text.Original[tokens[at].Start]);

    /// <summary>Two to five letters, all capitals in the source: «ВВР», «УМР».</summary>
    public bool IsAbbreviation(int at) => at >= 0 && at < tokens.Count && tokens[at] is { Kind: TokenKind.Word, Text.Length: >= 2 and <= 5 }
        && text.Original[tokens[at].Start..tokens[at].End].All(char.IsUpper);

    public bool Glued(int at) => at > 0 && at < tokens.Count && tokens[at].Glued;

    public bool IsBreak(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.NewLine;

    /// <summary>Past a full stop, when one stands here.</summary>
    public int Dot(int at) => this[at] == PartyLex.Dot ? at + 1 : at;

    public int Skip(int at, PartyLex lex) => this[at] == lex ? at + 1 : at;

    /// <summary>Past line breaks: a cell of a table breaks a post anywhere.</summary>
    public int Unbroken(int at)
    {
        while (IsBreak(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>The words as written, between two tokens.</summary>
    public string Verbatim(int from, int to)
    {
        while (to > from && this[to - 1] is PartyLex.Separator or PartyLex.Dash or PartyLex.Open)
        {
            to--;
        }

        while (to > from && this[from] is PartyLex.Separator or PartyLex.Dash or PartyLex.Close)
        {
            from++;
        }

        return from >= to ? "" : text.Verbatim(tokens[from].Start, tokens[to - 1].End);
    }

    /// <summary>«Рук-ль», «рук-ли», «уч-ля» are one word: its beginning says what it is.</summary>
    private static List<Token> Abbreviations(List<Token> cut)
    {
        var kept = new List<Token>(cut.Count);
        foreach (var token in cut)
        {
            if (kept.Count > 1 && token is { Kind: TokenKind.Word, Glued: true, Text: "ль" or "ля" or "лю" or "ли" or "лей" or "лям" or "лем" or "тель" or "тели" or "тели" } && kept[^1] is { Kind: TokenKind.Dash, Glued: true } && kept[^2].Kind == TokenKind.Word)
            {
                kept.RemoveAt(kept.Count - 1);
                kept[^1] = kept[^1] with { End = token.End };
                continue;
            }

            kept.Add(token);
        }

        return kept;
    }

    /// <summary>«учителя-⏎предметники» keep their hyphen, «попечительс-⏎кого» is one word.</summary>
    private static bool IsOnePart(string rest) => PartyWords.Find(rest) != PartyLex.Unknown || rest.Length > 7 || rest is "логопед" or "логопеды";

    [GeneratedRegex("""(?<=[а-яё])-[ \t]*\n\s*(?=(?<rest>[а-яё]{2,20}))""")]
    private static partial Regex BrokenWord();

    /// <summary>«ЛунёваА.А.», «руководителиУчителя», «ВРКлассные»: a blank was lost.</summary>
    [GeneratedRegex("""(?<=[а-яё]{3})(?=[А-ЯЁ]\.[ ]?[А-ЯЁ]\b)|(?<=[а-яё]{4})(?=[А-ЯЁ][а-яё]{4})|(?<=[А-ЯЁ]{2})(?=[А-ЯЁ][а-яё]{4})""")]
    private static partial Regex GrownTogether();

    private static PartyLex LexOf(Token token) => token.Kind switch
    {
        TokenKind.Word => PartyWords.Find(token.Text),
        TokenKind.Number => PartyLex.Number,
        TokenKind.Dash => PartyLex.Dash,
        TokenKind.Dot => PartyLex.Dot,
        TokenKind.Comma or TokenKind.Semicolon or TokenKind.NewLine or TokenKind.Slash or TokenKind.Colon => PartyLex.Separator,
        TokenKind.Open => PartyLex.Open,
        TokenKind.Close => PartyLex.Close,
        TokenKind.Quote => PartyLex.Quote,
        _ => PartyLex.Mark,
    };
}

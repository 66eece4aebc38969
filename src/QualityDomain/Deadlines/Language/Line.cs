using QualityDomain.Words;

namespace QualityDomain.Deadlines.Language;

/// <summary>A text as typed tokens: what the grammar reads.</summary>
internal sealed class Line
{
    /// <summary>So many words and marks of a cell are read; no deadline has more, and no text may hold the reader up.</summary>
    private const int MostOfCell = 200;

    /// <summary>So many are read of running text, where the time may stand at the end.</summary>
    public const int MostOfText = 500;

    private readonly List<Token> tokens;
    private readonly int[] monthAhead;
    private readonly HashSet<int> breaks;
    private readonly Entry[] entries;
    private readonly NormalText text;
    private readonly ReadSlot[] slots;
    private readonly ReadSeries?[] series;

    public Line(string original, int most = MostOfCell)
    {
        text = new NormalText(original);
        tokens = LineBreaks.Removed(Tokenizer.Cut(text), out breaks);
        if (tokens.Count > most)
        {
            tokens.RemoveRange(most, tokens.Count - most);
        }

        entries = new Entry[tokens.Count];
        for (var at = 0; at < entries.Length; at++)
        {
            entries[at] = EntryOf(tokens[at]);
        }

        slots = new ReadSlot[entries.Length];
        series = new ReadSeries?[entries.Length];
        monthAhead = new int[entries.Length + 1];
        monthAhead[^1] = int.MaxValue;
        for (var at = entries.Length - 1; at >= 0; at--)
        {
            monthAhead[at] = entries[at].Lex is Lex.Month or Lex.Season || (entries[at].Lex == Lex.Number && this[at + 1] is Lex.Dot or Lex.Slash or Lex.Comma or Lex.Dash && !IsSingle(at + 2)) ? at : monthAhead[at + 1];
        }
    }

    /// <summary>A month in words or a day in figures stands at most so many tokens further on.</summary>
    public bool HasMonthWithin(int at, int tokens) => at < monthAhead.Length && monthAhead[at] != int.MaxValue && monthAhead[at] - at <= tokens;

    /// <summary>One figure: «1.1» is no day.</summary>
    private bool IsSingle(int at) => this[at] == Lex.Number && Word(at).Length == 1;

    public int Count => tokens.Count;

    /// <summary>What was read as a day or month at that token, once somebody asked.</summary>
    public ref ReadSlot SlotAt(int at) => ref slots[at];

    /// <summary>Which days or months were read from that token on, once somebody asked.</summary>
    public ref ReadSeries? SeriesAt(int at) => ref series[at];

    /// <summary>The text as it was given.</summary>
    public string Source => text.Original;

    public Lex this[int at] => at >= 0 && at < entries.Length ? entries[at].Lex : Lex.End;

    /// <summary>The number, or the value of the word; −1 past the end.</summary>
    public int Value(int at) => at >= 0 && at < entries.Length ? entries[at].Value : -1;

    public string Word(int at) => at >= 0 && at < tokens.Count ? tokens[at].Text : "";

    public Token Token(int at) => tokens[at];

    /// <summary>The token begins a line of the source.</summary>
    public bool BeginsLine(int at) => breaks.Contains(at);

    /// <summary>No space stands before the token.</summary>
    public bool Glued(int at) => at > 0 && at < tokens.Count && tokens[at].Glued;

    public bool Corrected(int at) => at < entries.Length && entries[at].Corrected;

    public bool IsNumber(int at, int least, int most) => this[at] == Lex.Number && Value(at) >= least && Value(at) <= most;

    public bool Has(int at, Lex first, Lex second) => this[at] == first && this[at + 1] == second;

    public int Skip(int at, Lex lex) => this[at] == lex ? at + 1 : at;

    /// <summary>The words of the source from one token up to, not including, another.</summary>
    public string Verbatim(int from, int to)
    {
        while (to > from && this[to - 1] is Lex.Dot or Lex.Comma or Lex.Semicolon or Lex.Colon or Lex.Dash)
        {
            to--;
        }

        return from >= to ? "" : text.Verbatim(tokens[from].Start, tokens[to - 1].End);
    }

    private static Entry EntryOf(Token token) => token.Kind switch
    {
        TokenKind.Word => Vocabulary.Find(token.Text),
        TokenKind.Number => new(Lex.Number, token.Value),
        TokenKind.Dash => new(Lex.Dash),
        TokenKind.Comma => new(Lex.Comma),
        TokenKind.Dot => new(Lex.Dot),
        TokenKind.Semicolon => new(Lex.Semicolon),
        TokenKind.Colon => new(Lex.Colon),
        TokenKind.Slash => new(Lex.Slash),
        TokenKind.Open => new(Lex.Open),
        TokenKind.Close => new(Lex.Close),
        TokenKind.Quote => new(Lex.Quote),
        _ => new(Lex.Mark),
    };
}

using QualityDomain.Words;

namespace QualityDomain.Deadlines.Language;

/// <summary>Takes the line breaks of a narrow cell out of a text and joins the words that they cut: «Сентябр⏎ь», «понедельн⏎ик», «сен-⏎тябрь».</summary>
internal static class LineBreaks
{
    /// <param name="cut">All tokens.</param>
    /// <param name="breaks">Which of the returned tokens begin a line.</param>
    public static List<Token> Removed(List<Token> cut, out HashSet<int> breaks)
    {
        breaks = [];
        if (!cut.Exists(token => token.Kind is TokenKind.NewLine or TokenKind.Dash))
        {
            return cut;
        }

        var kept = new List<Token>(cut.Count);
        for (var at = 0; at < cut.Count; at++)
        {
            if (cut[at].Kind != TokenKind.NewLine)
            {
                if (Hyphenated(kept, cut[at]) is { } joined)
                {
                    kept.RemoveRange(kept.Count - 2, 2);
                    kept.Add(joined);
                }
                else
                {
                    kept.Add(cut[at]);
                }

                continue;
            }

            if (at + 1 < cut.Count && SoftSign(kept, cut[at + 1]))
            {
                at++;
            }
            else if (at + 1 < cut.Count && Joined(kept, cut[at + 1]) is var (word, replaced))
            {
                kept.RemoveRange(kept.Count - replaced, replaced);
                kept.Add(word);
                at++;
            }
            else
            {
                breaks.Add(kept.Count);
            }
        }

        return kept;
    }

    /// <summary>«Сентябр⏎ьдекабр⏎ь»: no word begins with ь, so it belongs to the line above, and the dash behind it fell out.</summary>
    private static bool SoftSign(List<Token> kept, Token next)
    {
        if (next.Kind != TokenKind.Word || !next.Text.StartsWith('ь') || kept is not [.., { Kind: TokenKind.Word } first])
        {
            return false;
        }

        kept[^1] = first with { Text = first.Text + "ь", End = next.Start + 1 };
        if (next.Text.Length > 1)
        {
            kept.Add(new(TokenKind.Dash, "-", next.Start + 1, next.Start + 1, true));
            kept.Add(next with { Text = next.Text[1..], Start = next.Start + 1 });
        }

        return true;
    }

    /// <summary>«те- чение»: the hyphen stayed when the lines were run together.</summary>
    private static Token? Hyphenated(List<Token> kept, Token next) =>
        next is { Kind: TokenKind.Word, Glued: false } && kept is [.., { Kind: TokenKind.Word }, { Kind: TokenKind.Dash, Glued: true }] && Joined(kept, next) is var (word, _) ? word : null;

    private static (Token Word, int Replaced)? Joined(List<Token> kept, Token next)
    {
        var hyphen = kept.Count >= 2 && kept[^1].Kind == TokenKind.Dash && kept[^1].Glued ? 1 : 0;
        if (kept.Count <= hyphen || next.Kind != TokenKind.Word || kept[^(1 + hyphen)] is not { Kind: TokenKind.Word } first)
        {
            return null;
        }

        var whole = first.Text + next.Text;
        var isCut = Vocabulary.Find(next.Text) is { Lex: Lex.Unknown } && Vocabulary.Find(whole) is { Lex: not Lex.Unknown, Corrected: false };
        return isCut ? (first with { Text = whole, End = next.End }, 1 + hyphen) : null;
    }
}

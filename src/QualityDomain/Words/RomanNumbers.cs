namespace QualityDomain.Words;

/// <summary>Roman numbers up to XII, as they are typed: with Latin letters, Ukrainian «І», «П» for II, «Ш» for III, «У» for V.</summary>
internal static class RomanNumbers
{
    /// <summary>«VIII»; each of its letters may stand for three, as «Ш» does.</summary>
    private const int LongestWritten = 4;

    /// <summary>The value, or null when the word is no Roman number.</summary>
    public static int? Value(string word)
    {
        if (word.Length > LongestWritten)
        {
            return null;
        }

        Span<char> latin = stackalloc char[LongestWritten * 3];
        var length = 0;
        foreach (var c in word)
        {
            if (c is 'п' or 'ш')
            {
                latin[length++] = 'i';
                latin[length++] = 'i';
            }

            latin[length++] = c switch { 'і' or 'l' or 'ı' => 'i', 'х' => 'x', 'у' or 'ѵ' => 'v', 'п' => ' ', 'ш' => 'i', _ => c };
            length -= c == 'п' ? 1 : 0;
        }

        return latin[..length] switch
        {
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            "v" => 5,
            "vi" => 6,
            "vii" => 7,
            "viii" => 8,
            "ix" => 9,
            "x" => 10,
            "xi" => 11,
            "xii" => 12,
            _ => null,
        };
    }
}

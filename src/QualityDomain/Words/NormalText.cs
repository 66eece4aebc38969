namespace QualityDomain.Words;

/// <summary>A text in small letters with one kind of dash, space and quote, and the way back to where each character stood.</summary>
/// <remarks>The written text is never changed or lost: <see cref="Verbatim"/> cuts from it.</remarks>
internal sealed class NormalText
{
    /// <summary>Longer texts are read up to here: no cell of a plan comes near it.</summary>
    public const int Limit = 4_000;

    private readonly char[] characters;
    private readonly int[] origins;

    public NormalText(string original)
    {
        Original = original;
        var count = Math.Min(original.Length, Limit);
        characters = new char[count];
        origins = new int[count + 1];
        for (var index = 0; index < count; index++)
        {
            if (Normal(original[index]) is { } kept)
            {
                characters[Length] = kept;
                origins[Length++] = index;
            }
        }

        origins[Length] = count;
    }

    public string Original { get; }

    public int Length { get; }

    public char this[int index] => characters[index];

    public ReadOnlySpan<char> Slice(int start, int end) => characters.AsSpan(start, end - start);

    /// <summary>Where the character stands in the original.</summary>
    public int Origin(int index) => origins[index];

    /// <summary>The original between two positions of the original, without spaces at its ends and with single spaces inside.</summary>
    public string Verbatim(int start, int end)
    {
        var piece = Original[start..end];
        return HasOddSpaces(piece) ? string.Join(' ', piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : piece;
    }

    private static bool HasOddSpaces(string piece)
    {
        var afterSpace = true;
        foreach (var c in piece)
        {
            var space = char.IsWhiteSpace(c);
            if (space && (afterSpace || c != ' '))
            {
                return true;
            }

            afterSpace = space;
        }

        return afterSpace && piece.Length > 0;
    }

    private static char? Normal(char c) => c switch
    {
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => null,
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u02D7' or '\u2043' or '\u2500' or '\uFE58' or '\uFF0D' or '~' => '-',
        '«' or '»' or '"' or '„' or '“' or '”' or '‟' or '″' or '\'' or '’' or '‘' => '"',
        'Ё' or 'ё' => 'е',
        '\r' or '\n' or '\u2028' or '\u2029' => '\n',
        '…' => '.',
        >= 'а' and <= 'я' => c,
        >= 'А' and <= 'Я' => (char)(c + ('а' - 'А')),
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };
}

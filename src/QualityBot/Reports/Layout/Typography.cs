using QualityDomain;

namespace QualityBot.Reports.Layout;

/// <summary>Makes typed text fit for print, the same for every format.</summary>
internal static class Typography
{
    /// <summary>
    /// Control characters have no picture and end Pango's text (0) or its patience and Word's (the others): spaces stand in for them.
    /// A space at which a line should not end becomes one at which it cannot: «№ 5», «40 %», «2026 г.», «А.П. Беляева».
    /// </summary>
    public static string Prepared(string text) => string.Create(text.Length, text, static (prepared, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            prepared[i] = source[i] switch
            {
                ' ' when Binds(source, i) => RussianText.NoBreakSpace,
                '\n' => '\n',
                '\uFFFE' or '\uFFFF' => ' ',
                var c => char.IsControl(c) ? ' ' : c,
            };
        }
    });

    private static bool Binds(string text, int space)
    {
        var (before, after) = (At(text, space - 1), At(text, space + 1));
        return (before == '№' && char.IsAsciiDigit(after))
            || (char.IsAsciiDigit(before) && (after == '%' || (after == 'г' && At(text, space + 2) == '.')))
            || (before == '.' && char.IsUpper(At(text, space - 2)) && !char.IsLetter(At(text, space - 3)) && char.IsUpper(after));
    }

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : ' ';
}

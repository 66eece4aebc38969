namespace QualityDomain.Deadlines.Language;

/// <summary>Adjectives that name a length: «трёхдневный», «двухнедельный», «месячный», «десятидневный».</summary>
internal static class LengthWords
{
    private static readonly (string Stem, RelativeUnit Unit, int Times)[] Units =
    [
        ("дневн", RelativeUnit.Days, 1), ("суточн", RelativeUnit.Days, 1), ("недельн", RelativeUnit.Weeks, 1),
        ("месячн", RelativeUnit.Months, 1), ("годичн", RelativeUnit.Months, 12), ("часов", RelativeUnit.Minutes, 60), ("минутн", RelativeUnit.Minutes, 1),
    ];

    private static readonly (string Prefix, int Count)[] Counts =
    [
        ("", 1), ("одно", 1), ("двух", 2), ("трех", 3), ("четырех", 4), ("пяти", 5), ("шести", 6), ("семи", 7), ("восьми", 8), ("девяти", 9),
        ("десяти", 10), ("четырнадцати", 14), ("пятнадцати", 15), ("двадцати", 20), ("тридцати", 30), ("полутора", 1), ("полу", 0),
    ];

    private static readonly string[] Endings = ["ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое"];

    /// <summary>The count in <see cref="Entry.Value"/>, packed with the unit by <see cref="Pack"/>; null for other words.</summary>
    public static Entry? Find(string word)
    {
        foreach (var (stem, unit, times) in Units)
        {
            var place = word.IndexOf(stem, StringComparison.Ordinal);
            if (place < 0 || Array.IndexOf(Endings, word[(place + stem.Length)..]) < 0 || (place == 0 && unit is RelativeUnit.Minutes))
            {
                continue;
            }

            foreach (var (prefix, count) in Counts)
            {
                if (count > 0 && word.AsSpan(0, place).SequenceEqual(prefix) && !(prefix.Length == 0 && stem == "дневн"))
                {
                    return new(Lex.LengthAdjective, Pack(count * times, unit));
                }
            }
        }

        return null;
    }

    public static int Pack(int count, RelativeUnit unit) => (count * 8) + (int)unit;

    public static (int Count, RelativeUnit Unit) Unpack(int value) => (value / 8, (RelativeUnit)(value % 8));
}

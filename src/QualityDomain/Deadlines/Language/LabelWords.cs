namespace QualityDomain.Deadlines.Language;

/// <summary>Which words a label may begin with, go on with and consist of.</summary>
internal static class LabelWords
{
    /// <summary>The highest number that is a class, a stage, a shift or so many days of a label.</summary>
    private const int HighestNumber = 99;

    /// <summary>A word with which the name of an occasion begins; prepositions and frequencies begin a time.</summary>
    public static bool CanOpen(Line line, int at) => line[at] switch
    {
        Lex.Unknown => line.Word(at) is not ("кроме" or "если" or "одновременно" or "начиная" or "вместо" or "сроком") && !(line.Word(at).Length <= 2 && line[at + 1] == Lex.Dot),
        Lex.EventNoun or Lex.Classes or Lex.Season or Lex.Ordinal or Lex.Holidays or Lex.Day or Lex.Week or Lex.DocumentNoun or Lex.Quote => true,
        Lex.Beginning or Lex.EndOf or Lex.School or Lex.Working or Lex.Moment => true,
        Lex.Next => line.Word(at) is "новый" or "новое",
        Lex.Whole => line[at + 1] is Lex.Unknown,
        Lex.Before or Lex.Through => line[at + 1] is Lex.Unknown,
        Lex.In when line[at + 1] == Lex.This => line[at + 2] is Lex.Year or Lex.School,
        Lex.In or Lex.On => line[at + 1] == Lex.Unknown || (line[at + 1] == Lex.Number && line[PastNumbers(line, at + 1)] == Lex.Classes),
        Lex.Number => line[PastNumbers(line, at)] is Lex.Classes or Lex.Unknown or Lex.Term or Lex.PeriodWord or Lex.EventNoun,
        _ => false,
    };

    /// <summary>Past «5-9», «1, 2 и 3».</summary>
    private static int PastNumbers(Line line, int at)
    {
        while (line[at] is Lex.Number or Lex.Dash or Lex.Comma or Lex.And)
        {
            at++;
        }

        return at;
    }

    /// <summary>A word with which the label behind a day begins; <paramref name="apart"/>: a mark stands between them.</summary>
    public static bool CanFollow(Line line, int at, bool apart) => line[at] switch
    {
        Lex.Unknown => line.Word(at) is not ("кроме" or "если" or "одновременно" or "исключая" or "включая" or "вместо" or "далее" or "затем" or "потом" or "повторно"),
        Lex.EventNoun or Lex.Holidays or Lex.Quote or Lex.DocumentNoun => true,
        Lex.Beginning or Lex.EndOf or Lex.Working or Lex.School or Lex.Day => apart,
        Lex.From => line[at + 1] is Lex.Unknown or Lex.EventNoun,
        Lex.Through or Lex.Since => apart && line[at + 1] is Lex.Unknown or Lex.EventNoun,
        Lex.In or Lex.On => line[at + 1] is Lex.Unknown || line.Word(at + 1) == "рамках",
        Lex.And => line.Word(at) == "а" && line[at + 1] is Lex.Unknown or Lex.EventNoun,
        Lex.Open => line[at + 1] is Lex.Unknown && CanFollow(line, at + 1, apart),
        _ => false,
    };

    /// <summary>What a label may consist of: nothing that counts, bounds or repeats.</summary>
    public static bool IsWord(Line line, int at) => line[at] switch
    {
        Lex.Through or Lex.According when line[at + 1] is Lex.DocumentNoun or Lex.Outcome => false,
        Lex.Unknown or Lex.EventNoun or Lex.Classes or Lex.Holidays or Lex.DocumentNoun or Lex.DuringEvent or Lex.Deadline or Lex.PeriodWord => true,
        Lex.Cardinal or Lex.LengthAdjective => true,
        Lex.School or Lex.Year or Lex.Years or Lex.CalendarWord or Lex.Term or Lex.Season or Lex.Ordinal or Lex.Beginning or Lex.EndOf or Lex.Outcome or Lex.Working or Lex.Whole or Lex.This or Lex.Next => true,
        Lex.Day or Lex.Week or Lex.Half or Lex.Moment or Lex.After or Lex.At or Lex.Before or Lex.And or Lex.Or or Lex.In or Lex.On or Lex.From or Lex.Through or Lex.Since or Lex.Towards or Lex.But or Lex.According => true,
        Lex.Quote or Lex.Comma or Lex.Dot or Lex.Open or Lex.Close or Lex.Dash or Lex.Colon or Lex.Slash => true,
        Lex.Not => line[at + 1] is Lex.School or Lex.Unknown or Lex.Working,
        Lex.Mark => line.Word(at) is "*" || (line.Word(at) == "№" && line[at + 1] == Lex.Number),
        Lex.Number when line.Word(at - 1) == "№" => true,
        Lex.Number => line.IsNumber(at, 1, HighestNumber) && !SlotGrammar.TryRead(line, at, out _, out _) && line[at + 1] is not (Lex.Day or Lex.Week or Lex.MonthNoun or Lex.Hour or Lex.Times or Lex.OfMonth or Lex.Colon) && line[at - 1] is not Lex.Mark,
        _ => false,
    };
}

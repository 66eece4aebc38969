namespace QualityDomain.Deadlines;

/// <summary>Days, months, periods and counts in Russian words.</summary>
internal static class RussianDates
{
    private static readonly string[] Genitive =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] Prepositional =
        ["январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре"];

    private static readonly string[] Nominative =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly string[] OnWeekdays =
        ["по воскресеньям", "по понедельникам", "по вторникам", "по средам", "по четвергам", "по пятницам", "по субботам"];

    private static readonly (string Ordinal, string Weekday)[] NthWeekdays =
        [("е", "воскресенье"), ("й", "понедельник"), ("й", "вторник"), ("я", "среда"), ("й", "четверг"), ("я", "пятница"), ("я", "суббота")];

    public static string DayAndMonth(DateOnly day) => $"{day.Day} {Genitive[day.Month - 1]}";

    public static string Day(DateOnly day, YearAnchor? anchor) => anchor is null ? $"{DayAndMonth(day)} {day.Year} г." : DayAndMonth(day);

    public static string InMonth(int month) => Prepositional[month - 1];

    public static string Month(int month) => Nominative[month - 1];

    public static string OfMonth(int month) => Genitive[month - 1];

    public static string OnWeekday(DayOfWeek day) => OnWeekdays[(int)day];

    public static string NthWeekday(int nth, DayOfWeek day)
    {
        var (ending, name) = NthWeekdays[(int)day];
        return nth > 0 ? $"{nth}-{ending} {name}" : $"{(ending == "й" ? "последний" : ending == "я" ? "последняя" : "последнее")} {name}";
    }

    /// <summary>1 день, 2 дня, 5 дней, 11 дней, 21 день.</summary>
    public static string Count(int count, string one, string few, string many) => $"{count} " + (count % 100 is >= 11 and <= 14 ? many : (count % 10) switch
    {
        1 => one,
        2 or 3 or 4 => few,
        _ => many,
    });

    /// <summary>Genitive after «не реже», «в течение»: 1 дня, 2 дней, 21 дня.</summary>
    public static string CountOf(int count, string one, string many) => $"{count} {(count % 10 == 1 && count % 100 != 11 ? one : many)}";
}

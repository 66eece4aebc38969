namespace QualityDomain.Deadlines;

/// <summary>Deadlines that are counted from an event, in Russian words.</summary>
internal static class ExplainedRelative
{
    public static string Of(Deadline.Relative relative)
    {
        var name = relative.Event.Length == 0 ? "события, которое не названо" : $"события «{relative.Event}»";
        return relative switch
        {
            { Amount: 0, After: true } => $"в день {name}",
            { After: true } => $"в течение {Length(relative)} после {(relative.Event.Length == 0 ? name : relative.Event)}", // Documents name it in the genitive already.
            { Amount: 0 } => $"до {name}",
            _ => $"не позднее чем за {Before(relative)} до {name}",
        };
    }

    private static string Length(Deadline.Relative relative) => relative.Unit switch
    {
        RelativeUnit.Days => RussianDates.CountOf(relative.Amount, "дня", "дней"),
        RelativeUnit.WorkingDays => RussianDates.CountOf(relative.Amount, "рабочего дня", "рабочих дней"),
        RelativeUnit.Weeks => RussianDates.CountOf(relative.Amount, "недели", "недель"),
        RelativeUnit.Months => RussianDates.CountOf(relative.Amount, "месяца", "месяцев"),
        _ when InHours(relative) is { } hours => RussianDates.CountOf(hours, "часа", "часов"),
        _ => RussianDates.CountOf(relative.Amount, "минуты", "минут"),
    };

    private static string Before(Deadline.Relative relative) => relative.Unit switch
    {
        RelativeUnit.Days => RussianDates.Count(relative.Amount, "день", "дня", "дней"),
        RelativeUnit.WorkingDays => RussianDates.Count(relative.Amount, "рабочий день", "рабочих дня", "рабочих дней"),
        RelativeUnit.Weeks => RussianDates.Count(relative.Amount, "неделю", "недели", "недель"),
        RelativeUnit.Months => RussianDates.Count(relative.Amount, "месяц", "месяца", "месяцев"),
        _ when InHours(relative) is { } hours => RussianDates.Count(hours, "час", "часа", "часов"),
        _ => RussianDates.Count(relative.Amount, "минуту", "минуты", "минут"),
    };

    /// <summary>Whole hours are said as hours: nobody thinks of a day as 1440 minutes.</summary>
    private static int? InHours(Deadline.Relative relative) => relative.Amount > 0 && relative.Amount % 60 == 0 ? relative.Amount / 60 : null;
}

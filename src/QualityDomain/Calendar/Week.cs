namespace QualityDomain.Calendar;

/// <summary>Weeks run from Monday to Sunday, both included.</summary>
public static class Week
{
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static DateOnly SundayOf(DateOnly day) => MondayOf(day).AddDays(6);
}

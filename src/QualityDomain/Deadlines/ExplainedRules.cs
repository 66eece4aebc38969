namespace QualityDomain.Deadlines;

/// <summary>The rules and doubts that a person should hear about; the others go without saying.</summary>
internal static class ExplainedRules
{
    public static string? Note(ReadingRule rule, DeadlineReading reading) => rule switch
    {
        ReadingRule.YearOfSchoolPlan => "год взят из учебного года плана",
        ReadingRule.YearOfOtherRows => "год взят из других строк",
        ReadingRule.StartsBeforeSchoolYear => "начало – в августе перед учебным годом",
        ReadingRule.NotBeforeMeeting => "год взят по дате заседания",
        ReadingRule.YearOfCalendarPlan => "год взят из плана на календарный год",
        ReadingRule.YearUnknown => "год не указан",
        ReadingRule.MonthOfMeeting => "месяц взят по дате заседания",
        ReadingRule.YearMeansSchoolYear => reading.Deadline is Deadline.Ongoing { Period: OngoingPeriod.Year } ? "год понят как календарный" : "год понят как учебный",
        ReadingRule.WeeksOfSevenDays => "неделя месяца посчитана по семь дней с 1 числа",
        ReadingRule.DecadesOfMonth => "месяц поделён на декады: 1–10, 11–20 и до конца",
        ReadingRule.SpellingCorrected => "опечатка исправлена",
        ReadingRule.SourceCorrected => "ошибка в записи исправлена, проверьте",
        ReadingRule.CountedFromMeeting => "отсчитано от даты заседания",
        _ => null,
    };

    public static string? Doubt(ReadingDoubt doubt) => doubt.Kind switch
    {
        ReadingDoubtKind.EndBeforeStart => "в тексте конец срока раньше начала",
        ReadingDoubtKind.NoSuchDay => $"такого дня нет: {doubt.Words}",
        ReadingDoubtKind.WeekdayDisagrees => $"день недели не сходится с датой: {doubt.Words}",
        ReadingDoubtKind.StaleYear => "год, похоже, остался от прежнего документа",
        ReadingDoubtKind.BeforeMeeting => "срок раньше даты заседания",
        ReadingDoubtKind.Misspelt => $"проверьте написание: «{doubt.Words}»",
        ReadingDoubtKind.Ambiguous => "формулировку можно понять по-разному",
        _ => null,
    };
}

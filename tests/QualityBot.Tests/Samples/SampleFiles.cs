namespace QualityBot.Tests.Samples;

/// <summary>Every file of samples/ that is built by code, by its name there.</summary>
internal static class SampleFiles
{
    /// <summary>Set to 1 to write the files anew instead of comparing them.</summary>
    public const string WriteSwitch = "QUALITYBOT_WRITE_SAMPLES";

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["staff.xlsx"] = StaffSample.Build,
        ["minutes-august.docx"] = MinutesSample.August,
        ["minutes-november.docx"] = MinutesSample.November,
        ["draft-minutes.docx"] = DraftSample.Build,
        ["order.docx"] = OrderSample.Build,
        ["letter.docx"] = LetterSample.Build,
        ["plan-objectivity.docx"] = PlanSample.Objectivity,
        ["plan-year.xlsx"] = PlanSample.Year,
        ["plan-reading-week.txt"] = PlanSample.ReadingWeek,
        ["programme.docx"] = ProgrammeSample.Build,
        ["register.docx"] = RegisterSample.Build,
        ["Форма сбора результатов Русский язык 4 класс ВПР 2026.xlsx"] = ResultsSample.Form,
        ["results-f1.xlsx"] = ResultsSample.Individual,
        ["results-f3.xlsx"] = ResultsSample.Statistics,
        ["results-journal.xlsx"] = ResultsSample.Journal,
        ["results-own.xlsx"] = ResultsSample.OwnWork,
        ["results-plain.csv"] = ResultsSample.Plain,
    };
}

namespace QualityBot.Reports;

/// <summary>A paper has more sheets than anyone would print. The message, in Russian, says what to do.</summary>
public sealed class PaperIsTooLongException(int mostSheets) : Exception(Texts.TooLong(mostSheets));

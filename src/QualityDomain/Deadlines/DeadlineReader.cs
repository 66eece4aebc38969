using QualityDomain.Deadlines.Language;
using QualityDomain.Deadlines.Resolving;

namespace QualityDomain.Deadlines;

/// <summary>Reads deadlines as schools write them.</summary>
/// <remarks>
/// Text → tokens → every phrase of the grammar → the cover that leaves the least unread → values without a year → values in
/// the context, with the rules applied. Nothing is invented: what is no expression of time is <see cref="Deadline.None"/>
/// with low confidence and the unread words as leftovers.
/// </remarks>
public static class DeadlineReader
{
    /// <summary>Reads a text that should be a deadline and nothing else: the cell of a table, the words after «Срок:».</summary>
    public static DeadlineReading Read(string text, DeadlineContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var line = new Line(text);
        var phrases = Cover.Best(line, _ => true);
        return Readings.Of(text, line, phrases, 0, line.Count, context);
    }

    /// <summary>Finds the expressions of time inside running text. Only what is plainly a time is found; a sentence without one gives an empty list.</summary>
    public static ValueList<FoundDeadline> FindIn(string sentence, DeadlineContext context)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(context);
        return RunningText.Find(sentence, context);
    }

    /// <summary>As <see cref="FindIn"/>, for a message of a day: a weekday alone («до пятницы») is the next one after that day.</summary>
    public static ValueList<FoundDeadline> FindInMessage(string sentence, DateOnly sentOn)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return RunningText.Find(sentence, new DeadlineContext.Day(sentOn), weekdays: true);
    }
}

using QualityDomain.Deadlines;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Minutes;

/// <summary>
/// What texts mean, each read once while a document is read: the same words stand in many rows, and every way to see the paper meets
/// them again. Nothing is kept from one document to the next.
/// </summary>
internal sealed class CellReadings
{
    /// <summary>A document is read by one thread from beginning to end.</summary>
    [ThreadStatic]
    private static CellReadings? open;

    private readonly Dictionary<(string Text, DeadlineContext Context), DeadlineReading> times = [];
    private readonly Dictionary<string, PartiesReading> people = [];

    /// <summary>Remembers what is read until the function ends.</summary>
    public static T While<T>(Func<T> read)
    {
        var outer = open;
        open = new();
        try
        {
            return read();
        }
        finally
        {
            open = outer;
        }
    }

    /// <summary>The text as a deadline.</summary>
    public static DeadlineReading Time(string text, DeadlineContext context)
    {
        if (open is not { } known)
        {
            return DeadlineReader.Read(text, context);
        }

        return known.times.TryGetValue((text, context), out var reading) ? reading : known.times[(text, context)] = DeadlineReader.Read(text, context);
    }

    /// <summary>The text as people.</summary>
    public static PartiesReading People(string text)
    {
        if (open is not { } known)
        {
            return PartiesReader.Read(text);
        }

        return known.people.TryGetValue(text, out var reading) ? reading : known.people[text] = PartiesReader.Read(text);
    }
}

using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>From what a phrase says to what it means in a context. Pure: the same phrase and context give the same meaning.</summary>
internal static class Resolver
{
    public static Resolution Resolve(Line line, Phrase phrase, DeadlineContext context)
    {
        var resolved = phrase.Meaning switch
        {
            Meaning.Dated dated => DatedResolver.Resolve(dated, context),
            Meaning.Terms terms => TermResolver.Resolve(terms, context),
            Meaning.WholeYears years => WholeYears(years),
            Meaning.Said(Deadline.Ongoing { Period: OngoingPeriod.SchoolYear }) when context is DeadlineContext.CalendarYear && phrase.Rules.Contains(ReadingRule.YearMeansSchoolYear) =>
                new(new Deadline.Ongoing(OngoingPeriod.Year)),
            Meaning.Said(Deadline.ByEvent("конца года" or "концу года")) when context is DeadlineContext.CalendarYear(var plan) => new(new Deadline.ByDay(new DateOnly(plan, 12, 31))),
            Meaning.Said(var value) => new(value),
            Meaning.FromMeeting said => MeetingResolver.Resolve(said, Words(line, phrase), context),
            _ => throw new InvalidOperationException("A note is no deadline."),
        };
        return resolved with
        {
            Certainty = resolved.Certainty * phrase.Certainty,
            Rules = resolved.Rules.Then(phrase.Rules),
            Doubts = resolved.Doubts.Then(phrase.Doubts),
        };
    }

    /// <summary>The words of a phrase behind its preposition.</summary>
    private static string Words(Line line, Phrase phrase)
    {
        var start = Bounds.UntilMark(line, phrase.Start) ?? (line[phrase.Start] is Lex.In or Lex.On ? phrase.Start + 1 : phrase.Start);
        return line.Verbatim(start, phrase.End);
    }

    private static Resolution WholeYears(Meaning.WholeYears years)
    {
        var first = years.School ? new DateOnly(years.First, 9, 1) : new DateOnly(years.First, 1, 1);
        var last = years.School ? LastDay.OfSchoolYear(years.Last) : new DateOnly(years.Last, 12, 31);
        return new(years.Edge == Edge.From && years.First == years.Last ? new Deadline.FromDay(first) : years.Edge == Edge.By ? new Deadline.ByDay(years.BeforeIt ? first : last) : new Deadline.Span(first, last))
        {
            Rules = years.School ? [ReadingRule.WholeSchoolYear] : [],
            YearWritten = true,
        };
    }
}

using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>Makes a reading of the phrases found in a text and says how sure it is.</summary>
internal static class Readings
{
    private const double WithAlternatives = 0.6;
    private const double WithDoubts = 0.6;
    private const double WithLeftovers = 0.65;
    private const double WithRemarks = 0.75;
    private const double WithoutYear = 0.8;
    private const double WithSpelling = 0.85;
    private const double NothingUnderstood = 0.2;

    /// <summary>Less of the text understood than this: it is no deadline with additions, it is something else.</summary>
    private const double LeastCoverage = 0.4;

    /// <summary>A frequency is asked about in a long sentence too; less of it than this is a remark.</summary>
    private const double LeastOfSentence = 0.1;

    /// <summary>A time that opens the text and ends at a comma may have more said behind it: «август, педагогический совет».</summary>
    private const double LeastBehindComma = 0.25;

    public static DeadlineReading Of(string text, Line line, List<Phrase> phrases, int from, int to, DeadlineContext context)
    {
        var leftovers = Leftovers.Of(line, phrases, from, to, out var coverage, out var labels);
        var meanings = Composer.Merge(line, phrases);
        meanings.RemoveAll(phrase => phrase.Meaning is Meaning.Note);
        if (meanings.Count == 0 || (leftovers.Count > labels && ((coverage < Least(line, phrases, meanings, from) && !BeginsWithDay(line, phrases)) || meanings.All(phrase => phrase.Meaning is Meaning.WholeYears { Edge: not Edge.By }))))
        {
            var empty = leftovers.Count == 0 && phrases.Count == 0;
            return new(text, new Deadline.None())
            {
                Confidence = empty ? 1 : NothingUnderstood,
                Leftovers = empty ? [] : [line.Verbatim(from, to)],
            };
        }

        var resolution = Composer.Compose(meanings.ConvertAll(phrase => Resolver.Resolve(line, phrase, context)));
        var notes = new List<Meaning.Note>();
        foreach (var phrase in phrases)
        {
            if (phrase.Meaning is Meaning.Note note)
            {
                notes.Add(note);
                resolution = phrase.Certainty < resolution.Certainty ? resolution with { Certainty = phrase.Certainty } : resolution;
            }
        }

        if (meanings.Exists(phrase => LooksBack(line, phrase)))
        {
            resolution = resolution with { Certainty = Math.Min(resolution.Certainty, WithLeftovers) };
        }

        resolution = WithDuration(resolution, notes);
        var weekday = notes.Find(note => note.Weekday is not null)?.Weekday;
        var doubts = resolution.Doubts.Then(SourceChecks.Of(resolution, context, weekday)).WithoutRepeats();
        return new(text, resolution.Best)
        {
            Alternatives = resolution.Others.Count == 0 ? [] : resolution.Others.Where(other => other != resolution.Best).Distinct().ToValueList(),
            Rules = resolution.Rules.WithoutRepeats(),
            Doubts = doubts,
            Leftovers = leftovers,
            Time = notes.Find(note => note.Time is not null)?.Time,
            Confidence = Confidence(resolution, doubts, leftovers.Count > labels, labels == 0 && leftovers.All(IsRemark), coverage),
        };
    }

    private static double Least(Line line, List<Phrase> phrases, List<Phrase> meanings, int from) =>
        meanings.TrueForAll(phrase => SaysHowOften(line, phrase)) ? LeastOfSentence : OpensText(line, phrases, from) ? LeastBehindComma : LeastCoverage;

    /// <summary>«Не реже 1 раза в четверть», «ежемесячно», «по мере необходимости», «в течение 3 дней после…»: a time wherever it stands in a sentence; «ежегодный» may only name something.</summary>
    private static bool SaysHowOften(Line line, Phrase phrase) => phrase.Meaning switch
    {
        Meaning.Said(Deadline.Recurring) => line[phrase.Start] is not (Lex.Weekday or Lex.Unknown) && (line[phrase.Start] != Lex.Adverb || line.Word(phrase.Start)[^1] == 'о'),
        Meaning.Said(Deadline.OnEvent { Event: null } or Deadline.Relative { Event.Length: > 0 }) => true,
        Meaning.Said(Deadline.Ongoing { Period: OngoingPeriod.Always }) => line.Value(phrase.Start) == 0 && line[phrase.End] == Lex.Unknown && Verbs.IsVerb(line.Word(phrase.End)),
        Meaning.Said(Deadline.OnEvent or Deadline.ByEvent) => line[phrase.Start] is not (Lex.Holidays or Lex.Unknown or Lex.Season) && ((line[phrase.End] == Lex.Unknown && Verbs.IsVerb(line.Word(phrase.End))) || line.Word(phrase.Start - 1).EndsWith("тся", StringComparison.Ordinal)),
        Meaning.Said(Deadline.Relative) => line[phrase.Start] == Lex.AtOnce && Verbs.IsVerb(line.Word(phrase.End)),
        Meaning.Said(Deadline.Ongoing { Period: OngoingPeriod.SchoolYear }) => line[phrase.Start] is Lex.In or Lex.On,
        _ => false,
    };

    /// <summary>«За 2023-2024 учебный год», «за сентябрь»: what something tells of, seldom when it is due.</summary>
    private static bool LooksBack(Line line, Phrase phrase) =>
        line[phrase.Start] == Lex.Before && line[phrase.Start + 1] != Lex.PeriodWord && phrase.Meaning is Meaning.WholeYears or Meaning.Dated or Meaning.Terms;

    private static bool OpensText(Line line, List<Phrase> phrases, int from)
    {
        var first = phrases is [{ Meaning: Meaning.Note, Certainty: 1 } heading, var second, ..] && heading.Start == from && heading.End == second.Start ? second : phrases.Count > 0 && phrases[0].Start == from ? phrases[0] : null;
        return first is { Meaning: Meaning.Dated or Meaning.Said(Deadline.Recurring or Deadline.Ongoing) } && line[first.End] is Lex.Comma or Lex.Open;
    }

    /// <summary>A text that begins with a day is about that day, however long it goes on.</summary>
    private static bool BeginsWithDay(Line line, List<Phrase> phrases)
    {
        var first = phrases.Find(phrase => phrase.Meaning is not Meaning.Note);
        return first is { Meaning: Meaning.Dated dated } && dated.Stretches.All(stretch => !stretch.IsMonths) && phrases.Count(phrase => phrase.Meaning is not Meaning.Note) == 1
            && Enumerable.Range(0, first.Start).All(at => Cover.IsMark(line[at]) || phrases.Exists(note => note.Start <= at && at < note.End && note.Meaning is Meaning.Note && !LabelGrammar.IsLabel(note)));
    }

    private static double Confidence(Resolution resolution, ValueList<ReadingDoubt> doubts, bool hasLeftovers, bool onlyRemarks, double coverage)
    {
        var confidence = resolution.Certainty;
        confidence = resolution.Others.Count > 0 ? Math.Min(confidence, WithAlternatives) : confidence;
        confidence = doubts.Any(doubt => doubt.Kind is not ReadingDoubtKind.Ambiguous) ? Math.Min(confidence, WithDoubts) : confidence;
        confidence = hasLeftovers ? Math.Min(confidence, onlyRemarks ? WithRemarks : WithLeftovers * coverage) : confidence;
        confidence = resolution.Rules.Contains(ReadingRule.YearUnknown) ? Math.Min(confidence, WithoutYear) : confidence;
        confidence = resolution.Rules.Contains(ReadingRule.SpellingCorrected) ? Math.Min(confidence, WithSpelling) : confidence;
        return Math.Round(confidence, 2);
    }

    /// <summary>Words in brackets without a number are a remark beside a time that is read in full: «октябрь (русский язык)».</summary>
    private static bool IsRemark(string leftover) => leftover is ['(', .., ')'] && !leftover.Any(char.IsDigit);

    private static Resolution WithDuration(Resolution resolution, List<Meaning.Note> notes) =>
        resolution.Best is Deadline.BySchedule { Days: null } schedule && notes.Select(note => note.Days).FirstOrDefault(days => days is not null) is { } count
            ? resolution with { Best = schedule with { Days = count } }
            : resolution;
}

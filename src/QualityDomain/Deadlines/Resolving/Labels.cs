using QualityDomain.Deadlines.Language;

namespace QualityDomain.Deadlines.Resolving;

/// <summary>What stands beside exact days only to name them: the term, the holidays, the purpose.</summary>
internal static class Labels
{
    private const double WithRemark = 0.75;

    /// <summary>The dates, widened over the label beside them; null when the two phrases say two things.</summary>
    public static Phrase? Absorbed(Line line, Phrase first, Phrase second)
    {
        if (HasDays(second) && (IsTerm(first) || IsHolidays(line, first)) && IsJoint(line, first.End, second.Start))
        {
            return second with { Start = first.Start };
        }

        if (!HasDays(first))
        {
            return null;
        }

        var apart = line[first.End] is Lex.Dash or Lex.Open;
        return (apart && (IsTerm(second) || IsHolidays(line, second) || IsOutcome(line, second)) && IsJoint(line, first.End, second.Start)) ? first with { End = second.End }
            : IsCondition(line, second) ? first with { End = second.End, Certainty = Math.Min(first.Certainty, WithRemark) }
            : null;
    }

    private static bool HasDays(Phrase phrase) => phrase.Meaning is Meaning.Dated dated && dated.Stretches.All(stretch => !stretch.IsMonths);

    private static bool IsTerm(Phrase phrase) => phrase.Meaning is Meaning.Terms;

    private static bool IsHolidays(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent { Event: not null } or Deadline.Ongoing { Period: OngoingPeriod.Event }) && line[phrase.End - 1] == Lex.Holidays;

    /// <summary>«24-25 апреля – по итогам года»: what the days are for.</summary>
    private static bool IsOutcome(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent { Event: not null }) && line[phrase.Start] == Lex.Through && (line[phrase.Start + 1] == Lex.Outcome || line[phrase.Start + 2] == Lex.Outcome);

    /// <summary>«До 31 августа (при приёме в 1 класс)»: whom it concerns.</summary>
    private static bool IsCondition(Line line, Phrase phrase) =>
        phrase.Meaning is Meaning.Said(Deadline.OnEvent { Event: not null }) && line[phrase.Start] == Lex.At && line[phrase.Start - 1] == Lex.Open;

    /// <summary>Nothing between the two but marks and the classes concerned; a comma would begin something new.</summary>
    private static bool IsJoint(Line line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (line[at] is not (Lex.Dash or Lex.Colon or Lex.Open or Lex.Close or Lex.Dot or Lex.Quote or Lex.Classes or Lex.Number) && line.Word(at) is not ("для" or "х" or "го" or "е"))
            {
                return false;
            }
        }

        return true;
    }
}

namespace QualityDomain.Deadlines.Language;

/// <summary>Gives the members of a list what a later member says for all: the month («5, 12, 19 октября») and the year.</summary>
internal static class SeriesCompletion
{
    /// <summary>Shortens the list to its longest beginning in which every slot has its month, and fills it in; empty when there is none.</summary>
    public static List<Stretch> Complete(List<Stretch> done)
    {
        while (done.Count > 0 && !HasMonth(done[^1]))
        {
            done.RemoveAt(done.Count - 1);
        }

        for (var index = done.Count - 1; index >= 0; index--)
        {
            var following = index + 1 < done.Count ? done[index + 1].First : (Slot?)null;
            done[index] = WithMonths(done[index], following);
            if (done[index].First.FirstMonth is null || done[index].Last.FirstMonth is null)
            {
                return [];
            }
        }

        return YearsBackwards(done);
    }

    private static bool HasMonth(Stretch stretch) => stretch.First.FirstMonth is not null || stretch.Last.FirstMonth is not null;

    private static Stretch WithMonths(Stretch stretch, Slot? following)
    {
        var last = stretch.Last.FirstMonth is null
            ? (stretch.First.FirstMonth ?? following?.FirstMonth) is { } month ? stretch.Last.In(month) : stretch.Last
            : stretch.Last;
        var first = stretch.First.FirstMonth is null && last.FirstMonth is { } known ? stretch.First.In(known) : stretch.First;
        return new(first, stretch.IsRange ? last : first, stretch.IsRange);
    }

    /// <summary>A year at the end covers the members before it; going back over New Year it becomes the year before.</summary>
    private static List<Stretch> YearsBackwards(List<Stretch> items)
    {
        YearMark known = default;
        var month = 0;
        for (var index = items.Count - 1; index >= 0; index--)
        {
            var (first, last, isRange) = items[index];
            if (last.Year.IsSilent && !isRange)
            {
                last = first;
            }

            var year = last.Year.IsSilent && first.Year.IsSilent ? EarlierWhenLater(known, last.LastMonth ?? 0, month) : last.Year;
            last = last with { Year = year };
            items[index] = new(isRange ? first : last, last, isRange);
            known = first.Year.IsSilent ? year : first.Year;
            month = first.FirstMonth ?? 0;
        }

        return items;
    }

    private static YearMark EarlierWhenLater(YearMark known, int month, int following) =>
        known.Kind == YearMarkKind.Calendar && month > following ? known with { Value = known.Value - 1 } : known;
}

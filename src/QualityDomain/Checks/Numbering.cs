using System.Globalization;

namespace QualityDomain.Checks;

/// <summary>L-7: numbers of one paper that repeat or leave one out.</summary>
/// <remarks>A paper with several lists («1» stands in it more than once) may repeat its numbers; closed decisions count, their numbers are used too.</remarks>
internal static class Numbering
{
    public static IEnumerable<RegisterRemark> In(IReadOnlyList<LintEntry> entries)
    {
        foreach (var paper in entries.Where(entry => entry.Meeting is not null && entry.Decision.ItemNumber is not null).GroupBy(entry => entry.Meeting!.Id))
        {
            var items = paper.OrderBy(entry => entry.Decision.Number).ToList();
            if (items.Count(entry => entry.Decision.ItemNumber is "1" or "1.1") > 1)
            {
                continue;
            }

            foreach (var repeated in items.GroupBy(entry => entry.Decision.ItemNumber).SelectMany(group => group.Skip(1)))
            {
                yield return new(RegisterRemarkKind.DuplicateNumber, repeated.Decision.Id, repeated.Decision.ItemNumber!);
            }

            int? last = null;
            foreach (var (entry, number) in items.Select(entry => (entry, int.TryParse(entry.Decision.ItemNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null)))
            {
                if (last is { } before && number == before + 2 && items.TrueForAll(other => other.Decision.ItemNumber?.StartsWith($"{before + 1}", StringComparison.Ordinal) != true))
                {
                    yield return new(RegisterRemarkKind.MissingNumber, entry.Decision.Id, $"{before + 1}");
                }

                last = number ?? last;
            }
        }
    }
}

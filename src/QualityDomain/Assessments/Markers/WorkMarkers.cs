using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Results;

namespace QualityDomain.Assessments.Markers;

/// <summary>All markers that one work can show; those of later works are in <see cref="LaterResults"/>.</summary>
internal static class WorkMarkers
{
    public static ValueList<Marker> Find(ResultSheet sheet, GroupFigures school, ValueList<GroupFigures> classes) =>
    [
        .. sheet.Scale is { } scale ? BoundaryPeaks.Find(school.Scores, scale) : [],
        .. AgainstScale(sheet),
        .. ClassMarkers.Find(sheet),
        .. IdenticalAnswers.Find(sheet),
        .. JournalMarkers.Find(classes.Count > 1 ? classes.Prepend(school) : [school]),
    ];

    private static IEnumerable<Marker> AgainstScale(ResultSheet sheet)
    {
        if (sheet.Scale is not { } scale)
        {
            return [];
        }

        var judged = sheet.Pupils.Select(pupil => (pupil.Mark, ByScale: Marking.ByScale(pupil, sheet.Tasks, scale))).Where(pair => pair.Mark is not null && pair.ByScale is not null).ToList();
        var differ = judged.Count(pair => pair.Mark != pair.ByScale);
        return differ == 0 ? [] : [new Marker.MarksAgainstScale(judged.Count, differ)];
    }
}

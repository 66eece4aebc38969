using QualityDomain.Assessments.Results;
using QualityDomain.People;

namespace QualityDomain.Assessments.Cycle;

/// <summary>Which pupil a line of results is, where it stands under the school's own code of that school year.</summary>
/// <remarks>
/// «5А-07» is frozen for a school year and the key of the pupil behind it stays for all years, so lines of two years meet here.
/// A code that a procedure gave («40012») is nobody: only the school's paper list knows whose it is, and that list is never read here.
/// </remarks>
public sealed class PupilKeys
{
    private readonly Dictionary<(int StartYear, string Code), long> places;

    private PupilKeys(Dictionary<(int StartYear, string Code), long> places) => this.places = places;

    public static PupilKeys None { get; } = new([]);

    public bool IsEmpty => places.Count == 0;

    /// <summary>The keys behind the places of any years.</summary>
    public static PupilKeys Of(IEnumerable<PupilPlace> places)
    {
        var known = new Dictionary<(int StartYear, string Code), long>();
        foreach (var place in places)
        {
            known[(place.StartYear, place.Code)] = place.PupilId;
        }

        return new(known);
    }

    /// <summary>The key of the pupil; null: the code is none of the school's, or nobody had it in that year.</summary>
    /// <param name="startYear">The school year in which the work was written.</param>
    public long? Of(PupilResult line, int startYear) =>
        PupilCode.TryParse(line.Code, out var code) && places.TryGetValue((startYear, $"{code}"), out var pupil) ? pupil : null;
}

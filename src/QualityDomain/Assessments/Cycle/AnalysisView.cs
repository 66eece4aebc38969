using QualityDomain.Assessments.Markers;
using QualityDomain.Assessments.Results;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityDomain.Assessments.Cycle;

/// <summary>What of an analysis a person may see: the whole, some classes, or nothing.</summary>
/// <remarks>
/// Who sees some classes gets figures of these alone, also in the place of the school's: from two classes and the whole the other could be told.
/// A comparison with the others stays where at least two other classes stand behind it. Specialists see the pupils whom they support, class by class of
/// fewer than five without figures. Source: the matrix (S-13) and a decision of ours.
/// </remarks>
public static class AnalysisView
{
    /// <summary>What a whole work touches.</summary>
    public static Scope ScopeOf(Assessment work) => new(work.SchoolId) { Grades = [work.Grade], Subjects = work.Subject is { } subject ? [subject] : [] };

    /// <summary>Whether the person may see the work of all classes.</summary>
    public static bool SeesAll(Actor actor, Assessment work) => Permissions.May(actor, Permission.SeeAnalysis, ScopeOf(work));

    /// <summary>Whether the person may see this class in the work.</summary>
    /// <param name="grades">So many grades later the same pupils are looked at: whoever has 5А may see what these pupils wrote as 4А.</param>
    public static bool Sees(Actor actor, Assessment work, string group, int grades = 0) =>
        SeesAll(actor, work)
        || (SchoolClass.TryParse(group, out var known) && SchoolClass.TryParse($"{known.Grade + grades}{known.Letter}", out var now)
            && Permissions.May(actor, Permission.SeeAnalysis, ScopeOf(work) with { Grades = [now.Grade], Classes = [now.ToString()] }));

    /// <summary>Whether the person may see this line because of supporting the pupil.</summary>
    public static bool SeesSupported(Actor actor, Assessment work, PupilResult line, Supporters supporters) =>
        supporters.Of(line, Cohorts.SchoolYearOf(work)) is { Count: > 0 } people && Permissions.May(actor, Permission.SeeAnalysis, ScopeOf(work) with { SupportedBy = people });

    /// <summary>The analysis as the person may see it; null: nothing of it.</summary>
    /// <param name="actor">Null: somebody at the school's own machine, who sees everything.</param>
    /// <param name="supporters">Who supports whom: specialists see those pupils and nobody else.</param>
    /// <param name="grades">As in <see cref="Sees"/>.</param>
    public static WorkAnalysis? Of(WorkAnalysis whole, Actor? actor, Assessment work, Supporters supporters, int grades = 0)
    {
        if (actor is null || SeesAll(actor, work))
        {
            return whole;
        }

        var seen = whole.Sheet.Groups.Where(group => Sees(actor, work, group, grades)).ToHashSet();
        var sheet = whole.Sheet with
        {
            Pupils = [.. whole.Sheet.Pupils.Where(pupil => seen.Contains(pupil.Group) || SeesSupported(actor, work, pupil, supporters))],
            Absent = [.. whole.Sheet.Absent.Where(pupil => seen.Contains(pupil.Group))],
        };
        if (seen.Count == 0 && sheet.Pupils.Count == 0)
        {
            return null;
        }

        var othersAreSeveral = whole.Classes.Count(one => !seen.Contains(one.Group!) && !whole.LeftOut.Contains(one.Group!)) > 1;
        return WorkAnalysis.Of(sheet, whole.Rules) with
        {
            Comparisons = othersAreSeveral ? [.. whole.Comparisons.Where(one => seen.Contains(one.Group))] : [],
            Markers = [.. whole.Markers.Where(marker => marker.Group is { } group && seen.Contains(group) && (othersAreSeveral || marker is Marker.JournalDisagreement or Marker.NotConfirmedLater))],
        };
    }
}

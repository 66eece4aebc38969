using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Assessments;

/// <summary>Who leads a work round its cycle: those who upload its results, and those who choose measures.</summary>
internal static class CycleRights
{
    public static bool MayLead(Actor actor, Assessment work) =>
        Permissions.May(actor, Permission.UploadResults, AnalysisView.ScopeOf(work))
        || (Permissions.May(actor, Permission.ChooseMeasures, AnalysisView.ScopeOf(work)) && AnalysisView.SeesAll(actor, work));
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using QualityBot.Engine;
using QualityDomain.Parents;

namespace QualityBot.Parents;

/// <summary>Families: announcements by class code, the link to a child by a slip, consent on paper, withdrawal.</summary>
internal static class ParentsFeature
{
    /// <remarks>Whoever sets no terms of keeping before has the usual ones.</remarks>
    public static IServiceCollection AddParents(this IServiceCollection services)
    {
        services.TryAddSingleton(new RetentionPeriods());
        return services
            .AddSingleton<IHandler, ShowFamilies>()
            .AddSingleton<IHandler, IssueClassCode>()
            .AddSingleton<IHandler, JoinClass>()
            .AddSingleton<IHandler, MyChildren>()
            .AddSingleton<IHandler, ShowSlips>()
            .AddSingleton<IHandler, PrintSlips>()
            .AddSingleton<IHandler, ChangeSlip>()
            .AddSingleton<IHandler, TakeSlip>()
            .AddSingleton<IHandler, RegisterConsent>()
            .AddSingleton<IHandler, WithdrawConsent>()
            .AddSingleton<IHandler, TellOfSheet>()
            .AddSingleton<IHandler, ReadSheet>()
            .AddSingleton<IHandler, ShowComplaints>()
            .AddSingleton<IHandler, RegisterComplaint>()
            .AddSingleton<IWorker, PrintClassCode>()
            .AddSingleton<IWorker, DrawSlips>()
            .AddSingleton(PagePapers.Slips)
            .AddSingleton(PagePapers.Chronology)
            .AddSingleton<ITickPlan, PupilsWhoLeft>()
            .AddSingleton<ITickPlan, ForgetFamilies>()
            .AddSingleton<ITickPlan, AnsweredComplaints>()
            .AddSingleton<ITickPlan, FamilyYear>()
            .AddSingleton<ITickPlan, NightlyErasure>();
    }
}

using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Support.Bodies;

namespace QualityBot.Support;

/// <summary>What is done for pupils: plans, the log of a teacher in two taps, the monthly check.</summary>
internal static class SupportFeature
{
    public static IServiceCollection AddSupport(this IServiceCollection services) => services
        .AddSingleton<IHandler, LogWork>()
        .AddSingleton<IHandler, ChangeLesson>()
        .AddSingleton<IHandler, EnterWeek>()
        .AddSingleton<IHandler, UndoWeek>()
        .AddSingleton<IHandler, KeepPupils>()
        .AddSingleton<IHandler, PlanSupport>()
        .AddSingleton<IHandler, DraftPlans>()
        .AddSingleton<IHandler, PlanCard>()
        .AddSingleton<IHandler, ShowSupport>()
        .AddSingleton<IHandler, LogContact>()
        .AddSingleton<IHandler, CheckMonth>()
        .AddSingleton<IHandler, NextStep>()
        .AddSingleton<IHandler, ShowBodies>()
        .AddSingleton<IHandler, WriteBodyRecord>()
        .AddSingleton<IHandler, UndoBodyRecord>()
        .AddSingleton<IHandler, SeatMembers>()
        .AddSingleton<ITickPlan, DoneSteps>()
        .AddSingleton<ITickPlan, SupportWatch>();
}

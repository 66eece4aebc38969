using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.Assessments.Measures;

/// <summary>From results to decisions: causes and measures of the technological map.</summary>
public static class MeasuresFeature
{
    public static IServiceCollection AddMeasures(this IServiceCollection services) => services
        .AddSingleton<IHandler, ChooseMeasures>()
        .AddSingleton<IHandler, ShowMeasures>()
        .AddSingleton<IHandler, TakeBackMeasures>()
        .AddSingleton<ITickPlan, MeasuresDonePlan>();
}

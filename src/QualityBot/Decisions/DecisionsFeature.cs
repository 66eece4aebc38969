using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.Decisions;

/// <summary>Papers and decisions: taking them in, writing single ones down, taking an import back.</summary>
public static class DecisionsFeature
{
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services
        .AddSingleton<IHandler, ImportPaper>()
        .AddSingleton<IHandler, NewDecision>()
        .AddSingleton<IHandler, WithdrawImport>()
        .AddSingleton<IHandler, PutDraftsInForce>()
        .AddSingleton<IHandler, ShowRemembered>()
        .AddSingleton<IWorker, PaperReading>()
        .AddSingleton<IWorker, PaperKeeping>();
}

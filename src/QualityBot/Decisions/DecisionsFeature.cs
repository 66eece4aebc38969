using Microsoft.Extensions.DependencyInjection;
using QualityBot.Drafts;
using QualityBot.Engine;

namespace QualityBot.Decisions;

/// <summary>Papers and decisions: taking them in, writing single ones down, taking an import back.</summary>
public static class DecisionsFeature
{
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services
        .AddReadyFolder()
        .AddSingleton<IHandler, ImportPaper>()
        .AddSingleton<IHandler, HearMessage>()
        .AddSingleton<IHandler, NewDecision>()
        .AddSingleton<IHandler, WithdrawImport>()
        .AddSingleton<IHandler, PutDraftsInForce>()
        .AddSingleton<IHandler, ShowRemembered>()
        .AddSingleton<IHandler, ReturnSheet>()
        .AddSingleton<IWorker, SheetWriting>()
        .AddSingleton<IWorker, SheetReading>()
        .AddSingleton<IWorker, PaperReading>()
        .AddSingleton<IWorker, PaperKeeping>();
}

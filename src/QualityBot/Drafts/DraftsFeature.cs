using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.Drafts;

/// <summary>Files that come back: drafts checked before anybody signs them, tables filled from the register.</summary>
/// <remarks>Stands behind the import in the list of capabilities: a file that comes unasked is offered to the import first.</remarks>
public static class DraftsFeature
{
    public static IServiceCollection AddDrafts(this IServiceCollection services) => services
        .AddSingleton<ReadyFolder>()
        .AddSingleton<IHandler, CheckDraft>()
        .AddSingleton<IHandler, ReturnChecked>()
        .AddSingleton<IHandler, GreetStranger>()
        .AddSingleton<IHandler, ReturnFilled>()
        .AddSingleton<IWorker, DraftChecking>()
        .AddSingleton<IWorker, RegisterFilling>();
}

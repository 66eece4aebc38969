using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.Drafts;

/// <summary>Drafts checked before anybody signs them, for everybody.</summary>
/// <remarks>Stands behind the import in the list of capabilities: a file that comes unasked is offered to the import first.</remarks>
public static class DraftsFeature
{
    public static IServiceCollection AddDrafts(this IServiceCollection services) => services
        .AddSingleton<ReadyFolder>()
        .AddSingleton<IHandler, CheckDraft>()
        .AddSingleton<IHandler, ReturnChecked>()
        .AddSingleton<IHandler, GreetStranger>()
        .AddSingleton<IWorker, DraftChecking>();
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using QualityBot.Engine;

namespace QualityBot.Drafts;

/// <summary>Files that come back: drafts checked before anybody signs them, tables filled from the register.</summary>
/// <remarks>Stands behind the import in the list of capabilities: a file that comes unasked is offered to the import first.</remarks>
public static class DraftsFeature
{
    public static IServiceCollection AddDrafts(this IServiceCollection services) => services
        .AddReadyFolder()
        .AddSingleton<IHandler, CheckDraft>()
        .AddSingleton<IHandler, ReturnChecked>()
        .AddSingleton<IHandler, GreetStranger>()
        .AddSingleton<IHandler, ReturnFilled>()
        .AddSingleton<IWorker, DraftChecking>()
        .AddSingleton<IWorker, RegisterFilling>();

    /// <summary>The folder of files that are sent once; whoever makes some asks for it.</summary>
    internal static IServiceCollection AddReadyFolder(this IServiceCollection services)
    {
        services.TryAddSingleton<ReadyFolder>();
        return services;
    }
}

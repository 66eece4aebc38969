using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Papers.Results;

namespace QualityBot.Papers;

/// <summary>Official papers: execution of a meeting's decisions, registers, a class's page, a person's list.</summary>
internal static class PapersFeature
{
    public static IServiceCollection AddPapers(this IServiceCollection services) => services
        .AddSingleton<PaperFolder>()
        .AddSingleton<IWorker, RenderPaper>()
        .AddSingleton<IWorker, DrawChart>()
        .AddSingleton<IHandler, AskReport>()
        .AddSingleton<IHandler, ChooseMeeting>()
        .AddSingleton<IHandler, ChooseClass>()
        .AddSingleton<IHandler, ShowPaper>()
        .AddSingleton<IHandler, ChooseWorkPaper>()
        .AddSingleton<IHandler, OrderPaper>()
        .AddSingleton<IHandler, DeliverPaper>();
}

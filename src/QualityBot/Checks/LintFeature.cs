using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.Checks;

/// <summary>«Проверить реестр»: what is wrong or doubtful in the decisions in work, worked through with buttons or as a paper.</summary>
internal static class LintFeature
{
    public static IServiceCollection AddLint(this IServiceCollection services) => services
        .AddSingleton<IHandler, WorkThroughLint>()
        .AddSingleton<IHandler, PassRemark>();
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace QualityBot.Telegram.Secrets;

/// <summary>Puts redaction before every sink of a host, whichever provider is added before or later.</summary>
public static class RedactedLogging
{
    /// <summary>Replaces the logger factory by one that redacts; call it once, anywhere in the set-up.</summary>
    public static IServiceCollection AddRedactedLogging(this IServiceCollection services)
    {
        services.AddLogging();
        return services.AddSingleton<ILoggerFactory>(provider => new RedactingLoggerFactory(new LoggerFactory(
            provider.GetServices<ILoggerProvider>(),
            provider.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>(),
            provider.GetRequiredService<IOptions<LoggerFactoryOptions>>(),
            provider.GetService<IExternalScopeProvider>())));
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace QualityBot.Engine;

/// <summary>The shell that every capability runs in.</summary>
internal static class EngineFeature
{
    public static IServiceCollection AddEngine(this IServiceCollection services, EngineOptions options) => services
        .AddSingleton(options)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<Bell>()
        .AddSingleton<Routes>()
        .AddSingleton<Step>()
        .AddSingleton(new FloodGuard(options.UpdatesPerUserPerMinute))
        .AddSingleton<Dispatcher>()
        .AddSingleton<OutboxStore>()
        .AddSingleton<TickHandler>()
        .AddSingleton<Calm>()
        .AddSingleton<Agenda>()
        .AddHosted<UpdatePump>()
        .AddHosted<OutboxSender>()
        .AddHosted<WorkRunner>()
        .AddHosted<TickWatchdog>()
        .AddSingleton<ITickPlan, Housekeeping>()
        .Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30))
        .AddQuartz(quartz => quartz.ScheduleJob<TickJob>(trigger => trigger
            .WithIdentity(TickJob.Trigger)
            .StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(TickJob.Interval).RepeatForever())))
        .AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);

    /// <summary>A background service that others also ask things.</summary>
    private static IServiceCollection AddHosted<T>(this IServiceCollection services)
        where T : class, IHostedService => services.AddSingleton<T>().AddHostedService(provider => provider.GetRequiredService<T>());
}

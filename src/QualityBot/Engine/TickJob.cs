using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace QualityBot.Engine;

/// <summary>The one Quartz job: a pulse, nothing else.</summary>
/// <remarks>
/// Its constructor takes the scope factory only. A job constructor that throws once puts the trigger into the error state
/// for good (quartznet/quartznet#3213); an exception inside <see cref="Execute"/> does no such harm.
/// </remarks>
[DisallowConcurrentExecution]
internal sealed class TickJob(IServiceScopeFactory scopes) : IJob
{
    public static readonly TriggerKey Trigger = new("tick");

    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TickHandler>().Run(cancellationToken);
    }
}

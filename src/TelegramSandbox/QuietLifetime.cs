using Microsoft.Extensions.Hosting;

namespace TelegramSandbox;

/// <summary>Leaves the signals of the process alone: a bot that hosts the sandbox must stop first, while the sandbox still answers it.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using QualityBot.Engine;

namespace QualityBot.LocalPage;

/// <summary>That somebody wants the page: it listens from the first code on, so a bot whose school never prints carries no web server.</summary>
internal sealed class PageWish
{
    private readonly TaskCompletionSource wished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Utter() => wished.TrySetResult();

    public Task Uttered(CancellationToken ct) => wished.Task.WaitAsync(ct);
}

/// <summary>Opens the page. Its answer interests nobody: the code was sent already.</summary>
internal sealed class OpenPage(PageWish wish) : IWorker
{
    public const string Name = "open-page";

    public string Kind => Name;

    public Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        wish.Utter();
        return Task.FromResult<WorkResult>(new WorkResult.Done(""));
    }
}

using QualityBot.Storage;

namespace QualityBot.Engine;

/// <summary>A press or command that is answered at once and leaves an open dialogue as it is.</summary>
/// <remarks>A button that carries its own record id is handled here: «Принял», «Показать», «Подтвердить».</remarks>
public abstract class CardAction<TFacts>(string name) : IHandler
{
    public string Name { get; } = name;

    public abstract IReadOnlyList<Route> Routes { get; }

    /// <summary>Reads what the step needs.</summary>
    public abstract Task<TFacts> Load(AppDb db, Input input, CancellationToken ct);

    /// <summary>Decides, purely.</summary>
    public abstract IReadOnlyList<Effect> Step(TFacts facts, Input input);

    public async Task<Handled> Handle(AppDb db, string? state, Input input, CancellationToken ct) =>
        new(new SessionChange.Keep(), Step(await Load(db, input, ct), input));
}

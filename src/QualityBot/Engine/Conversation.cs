using System.Text.Json;
using QualityBot.Storage;

namespace QualityBot.Engine;

/// <summary>A dialogue: stages, the facts a stage needs, and one pure step.</summary>
/// <remarks>
/// A conversation is given nothing through its constructor, so a step cannot wait, look at a clock or roll dice.
/// <typeparamref name="TStage"/> is an abstract record whose cases carry <c>JsonDerivedType</c>; changing a case in a way
/// that old JSON no longer fits means a new version, and people in an old dialogue are led politely to the menu.
/// </remarks>
public abstract class Conversation<TStage, TFacts>(string name, int version) : IHandler
    where TStage : class
{
    public string Name { get; } = $"{name}/{version}";

    public abstract IReadOnlyList<Route> Routes { get; }

    /// <summary>The stage in which an input finds a dialogue that is only now opened.</summary>
    public abstract TStage Begin(Input input);

    /// <summary>Reads what the step needs; the only place of a conversation that waits.</summary>
    public abstract Task<TFacts> Load(AppDb db, TStage stage, Input input, CancellationToken ct);

    /// <summary>Decides: the same facts, stage and input always give the same turn.</summary>
    public abstract Turn<TStage> Step(TFacts facts, TStage stage, Input input);

    public async Task<Handled> Handle(AppDb db, string? state, Input input, CancellationToken ct)
    {
        var stage = state is null ? Begin(input) : JsonSerializer.Deserialize<TStage>(state, StageJson.Options)!;
        var facts = await Load(db, stage, input, ct);
        var (next, effects) = Step(facts, stage, input);
        return new(next is null ? new SessionChange.Close() : new SessionChange.Stand(JsonSerializer.Serialize(next, StageJson.Options)), effects);
    }
}

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
        return new(
            next is null ? new SessionChange.Close() : new SessionChange.Stand(JsonSerializer.Serialize(next, StageJson.Options), state is null && IsMereOpening(input)),
            next?.GetType() == stage.GetType() ? effects : [.. effects, .. Spent(effects, input)]);
    }

    /// <summary>A tap, a command without words behind it, a key of the keyboard; a line typed or a file sent is work that the person has done.</summary>
    private bool IsMereOpening(Input input) => input.Content switch
    {
        Content.Button => true,
        Content.Text(var text) => text.StartsWith('/') ? !text.Trim().Any(char.IsWhiteSpace) : Routes.Any(route => route.Trigger == new Trigger.Phrase(text.Trim())),
        _ => false,
    };

    /// <summary>
    /// Buttons that mean something only inside the dialogue do nothing any more once it stands elsewhere: the message under which
    /// one of them was pressed loses them, unless the step itself wrote it anew. Buttons with a route stay good and stay.
    /// </summary>
    private IEnumerable<Effect> Spent(IReadOnlyList<Effect> effects, Input input) =>
        input.Content is Content.Button pressed
        && !Routes.Any(route => route.Trigger is Trigger.Press(var action) && action == pressed.Data.Action)
        && !effects.Any(effect => effect is Effect.Edit { MessageId: var edited } && edited == pressed.MessageId || effect is Effect.Delete { MessageId: var gone } && gone == pressed.MessageId)
            ? [Effect.Edit.NoButtons(pressed.MessageId)]
            : [];
}

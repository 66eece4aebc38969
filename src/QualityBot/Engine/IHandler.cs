using QualityBot.Storage;

namespace QualityBot.Engine;

/// <summary>What answers an input: a conversation, which has stages, or an action, which has none.</summary>
/// <remarks>
/// Buttons that only mean something inside a dialogue need no route: a press that nothing claims goes to the open
/// dialogue, which answers presses that it does not know with <see cref="Effect.Toast"/> and stays where it is.
/// </remarks>
public interface IHandler
{
    /// <summary>Name and version, stored with an open dialogue: <c>import/1</c>.</summary>
    string Name { get; }

    /// <summary>What calls this handler, and whom it admits for that.</summary>
    IReadOnlyList<Route> Routes { get; }

    /// <summary>Loads, decides and says what is to be done; nothing is stored here.</summary>
    /// <param name="state">The stored stage; null when the handler is called afresh.</param>
    Task<Handled> Handle(AppDb db, string? state, Input input, CancellationToken ct);
}

/// <summary>One way into a handler.</summary>
public sealed record Route(Trigger Trigger, Admission Admission);

/// <summary>The outcome of handling one input.</summary>
/// <param name="Session">What becomes of the person's dialogue.</param>
public sealed record Handled(SessionChange Session, IReadOnlyList<Effect> Effects);

/// <summary>What becomes of the person's dialogue.</summary>
public abstract record SessionChange
{
    private SessionChange() { }

    /// <summary>The open dialogue, if any, is not touched.</summary>
    public sealed record Keep : SessionChange;

    /// <summary>This handler's dialogue stands at <paramref name="State"/>.</summary>
    /// <param name="IsUntouched">Whether the person has given it nothing yet but the tap or command that opened it, so that nothing is lost with it.</param>
    public sealed record Stand(string State, bool IsUntouched = false) : SessionChange;

    /// <summary>The dialogue is over.</summary>
    public sealed record Close : SessionChange;
}

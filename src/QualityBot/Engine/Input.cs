using QualityDomain.People;

namespace QualityBot.Engine;

/// <summary>One arrival with everything a step may judge by: who, where, when, and fresh ids. A step asks nothing else of the world.</summary>
/// <param name="Actor">Who it is, with the roles held today; null: nobody that a school knows.</param>
/// <param name="School">The actor's school; null together with the actor.</param>
/// <param name="Now">The moment by the school clock.</param>
/// <param name="Today">The school's local day; for an unknown person the UTC day.</param>
public sealed record Input(Arrival Arrival, Actor? Actor, School? School, DateTimeOffset Now, DateOnly Today, FreshIds Ids)
{
    public Content Content => Arrival.Content;

    public Address From => Arrival.From;

    /// <summary>The typed text, trimmed; empty for anything else.</summary>
    public string Text => Content is Content.Text text ? text.Value.Trim() : "";

    /// <summary>The pressed button's data, or null.</summary>
    public ButtonData? Pressed => (Content as Content.Button)?.Data;

    /// <summary>The actor of a route that admits staff only.</summary>
    public Actor Someone => Actor ?? throw new InvalidOperationException("This route admits only people whom the school knows.");

    /// <summary>The school of a route that admits staff only.</summary>
    public School Here => School ?? throw new InvalidOperationException("This route admits only people whom the school knows.");
}

using QualityDomain.People;

namespace QualityBot.Engine;

/// <summary>What opens a conversation or calls an action.</summary>
public abstract record Trigger
{
    private Trigger() { }

    /// <summary><c>/import</c>, with or without arguments.</summary>
    public sealed record Command(string Name) : Trigger;

    /// <summary>A key of the permanent keyboard, as its text.</summary>
    public sealed record Phrase(string Text) : Trigger;

    /// <summary><c>/start</c> from a link whose payload begins with this letter and «_»: the letter says what is in the paper that the person holds.</summary>
    public sealed record DeepLink(char Kind) : Trigger;

    /// <summary>A message that is nothing but a one-time code: people paste it as they were given it.</summary>
    public sealed record Token : Trigger;

    /// <summary>A button with this action code.</summary>
    public sealed record Press(string Action) : Trigger;

    /// <summary>A document that comes while no dialogue is open.</summary>
    public sealed record Upload : Trigger;

    /// <summary>Long text that comes while no dialogue is open: pasted minutes.</summary>
    public sealed record Paste(int MinimumLength) : Trigger;

    /// <summary>A line that says what was done with a pupil, by code, while no dialogue is open.</summary>
    public sealed record PupilLine : Trigger;

    /// <summary>The result of work whose dialogue is gone or never was.</summary>
    public sealed record Result(string Kind) : Trigger;

    /// <summary>The person stopped the bot, or let it write again; no dialogue is asked about that.</summary>
    public sealed record Reach : Trigger;

    /// <summary>Whatever nothing else answers.</summary>
    public sealed record Otherwise : Trigger;
}

/// <summary>Who is admitted through a route. The rule behind it asks again, with the row's own scope.</summary>
public abstract record Admission
{
    private Admission() { }

    /// <summary>Anybody, also people whom no school knows.</summary>
    public sealed record Anyone : Admission;

    /// <summary>Only people whom no school knows.</summary>
    public sealed record Strangers : Admission;

    /// <summary>Everybody whom a school knows.</summary>
    public sealed record Known : Admission;

    /// <summary>Those who may do this somewhere in the school.</summary>
    public sealed record Those(Permission Who) : Admission;
}

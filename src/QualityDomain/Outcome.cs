using System.Diagnostics.CodeAnalysis;

namespace QualityDomain;

/// <summary>Why the rules refuse what a person asked for.</summary>
/// <remarks>It carries facts, never wording: the bot turns a problem into a sentence in one place.</remarks>
public abstract record Problem;

/// <summary>The answer of a rule: a value, or the problem that stopped it.</summary>
/// <remarks>For refusals that a person can cause. A broken invariant is a bug and throws.</remarks>
public abstract record Outcome<T>
{
    private Outcome() { }

    /// <summary>The rules allow it.</summary>
    public sealed record Ok(T Value) : Outcome<T>;

    /// <summary>The rules refuse it.</summary>
    public sealed record Refused(Problem Problem) : Outcome<T>;

    /// <summary>Handles both cases; the compiler makes sure that neither is forgotten.</summary>
    public TResult Match<TResult>(Func<T, TResult> ok, Func<Problem, TResult> refused) => this switch
    {
        Ok(var value) => ok(value),
        Refused(var problem) => refused(problem),
        _ => throw new InvalidOperationException("Outcome has two cases."),
    };

    /// <summary>The value or the problem, for code that leaves at once when there is a problem.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Problem? problem)
    {
        (value, problem) = Match<(T?, Problem?)>(allowed => (allowed, null), refused => (default, refused));
        return problem is null;
    }

    public static implicit operator Outcome<T>(T value) => new Ok(value);

    public static implicit operator Outcome<T>(Problem problem) => new Refused(problem);
}

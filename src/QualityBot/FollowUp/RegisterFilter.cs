using System.Globalization;

namespace QualityBot.FollowUp;

/// <summary>What of the register is shown; it travels in the buttons as a short text: <c>o.m12.p7</c>.</summary>
internal sealed record RegisterFilter(RegisterState State, long? Meeting = null, long? Person = null)
{
    public static RegisterFilter Default { get; } = new(RegisterState.Open);

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is the default.</summary>
    public static RegisterFilter Parse(string text) => text.Split('.').Aggregate(Default, (filter, part) => part switch
    {
        "o" => filter with { State = RegisterState.Open },
        "x" => filter with { State = RegisterState.Overdue },
        "c" => filter with { State = RegisterState.Done },
        "a" => filter with { State = RegisterState.All },
        ['m', .. var id] when Id(id) is { } meeting => filter with { Meeting = meeting },
        ['p', .. var id] when Id(id) is { } person => filter with { Person = person },
        _ => filter,
    });

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Letter}{(Meeting is { } meeting ? $".m{meeting}" : "")}{(Person is { } person ? $".p{person}" : "")}");

    private char Letter => State switch
    {
        RegisterState.Open => 'o',
        RegisterState.Overdue => 'x',
        RegisterState.Done => 'c',
        _ => 'a',
    };

    private static long? Id(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}

/// <summary>States of decisions as the register groups them.</summary>
internal enum RegisterState
{
    Open,
    Overdue,
    Done,
    All,
}

using QualityBot.Engine;

namespace QualityBot.FollowUp;

/// <summary>Typical reasons as buttons; a typed one is as good.</summary>
internal static class Reasons
{
    private const string Code = "why";

    public static Keyboard.Inline Keys(IReadOnlyList<string> offered) => new([.. offered.Select((reason, index) => new Button(reason, Code, index)).Chunk(2).Select(pair => (IReadOnlyList<Button>)pair)]);

    /// <summary>The pressed or typed reason; null: neither.</summary>
    public static string? Read(Input input, IReadOnlyList<string> offered) => input.Pressed switch
    {
        { Action: Code, Row: var index } when index < offered.Count => offered[(int)index],
        null when input.Text.Length > 0 => RichText.Shorten(input.Text, 300),
        _ => null,
    };
}

using QualityBot.Engine;

namespace QualityBot.FollowUp;

/// <summary>A part of a list that fits one message.</summary>
/// <param name="First">Index of the first item in the whole list.</param>
/// <param name="Number">The page, from 0.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, int First, int Number, int Count)
{
    /// <summary>Keys to the neighbouring pages; no row when there is one page only.</summary>
    public IEnumerable<IReadOnlyList<Button>> Keys(Func<string, int, Button> turn)
    {
        List<Button> row = [];
        if (Number > 0)
        {
            row.Add(turn(Texts.Keys.Back, Number - 1));
        }

        if (Number < Count - 1)
        {
            row.Add(turn(Texts.Keys.Next, Number + 1));
        }

        return row.Count == 0 ? [] : [row];
    }
}

/// <summary>Lists in messages.</summary>
internal static class Pages
{
    /// <summary>In the row of a button that opens a list below a digest, which stays as it is.</summary>
    public const long AsNew = 1;

    public static Keyboard.Inline NoKeys { get; } = new(Array.Empty<Button>());

    /// <summary>The asked page, or the nearest that there is: a list may have become shorter meanwhile.</summary>
    public static Page<T> Of<T>(IReadOnlyList<T> all, int size, int asked)
    {
        var count = Math.Max(1, (all.Count + size - 1) / size);
        var number = Math.Clamp(asked, 0, count - 1);
        return new([.. all.Skip(number * size).Take(size)], number * size, number, count);
    }

    /// <summary>In the place of the pressed message, or as a new one.</summary>
    public static Effect Answer(Input input, RichText text, Keyboard.Inline keys, bool asNew = false) => input.Content is Content.Button pressed && !asNew
        ? new Effect.Edit(pressed.MessageId, text, keys)
        : new Effect.Send(text) { Keyboard = keys.Rows.Count == 0 ? null : keys };
}

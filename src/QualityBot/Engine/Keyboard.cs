using System.Text.Json.Serialization;

namespace QualityBot.Engine;

/// <summary>A button under a message.</summary>
[method: JsonConstructor]
public sealed record Button(string Label, ButtonData Data)
{
    public Button(string label, string action, long row = 0, int version = 0, string argument = "")
        : this(label, new ButtonData(action, row, version, argument)) { }

    /// <summary>How the button looks where the channel can show it.</summary>
    public ButtonLook Look { get; init; }
}

/// <summary>Ordinary, the expected answer, or one that takes something away.</summary>
public enum ButtonLook
{
    Ordinary,
    Expected,
    Destructive,
}

/// <summary>What is offered with a message.</summary>
public abstract record Keyboard
{
    private Keyboard() { }

    /// <summary>Buttons under the message, row by row.</summary>
    public sealed record Inline(IReadOnlyList<IReadOnlyList<Button>> Rows) : Keyboard
    {
        /// <summary>One button a row.</summary>
        public Inline(params Button[] column) : this([.. column.Select(button => (IReadOnlyList<Button>)[button])]) { }
    }

    /// <summary>The permanent keyboard below the input line.</summary>
    public sealed record Menu(IReadOnlyList<IReadOnlyList<string>> Rows) : Keyboard;

    /// <summary>Takes the permanent keyboard away.</summary>
    public sealed record NoMenu : Keyboard;
}

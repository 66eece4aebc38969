using QualityBot.Engine;
using QualityBot.Telegram.Types;

namespace QualityBot.Telegram;

/// <summary>The engine's keyboards in Telegram's shapes.</summary>
internal static class Keyboards
{
    public static ReplyMarkup? Of(Keyboard? keyboard) => keyboard switch
    {
        null => null,
        Keyboard.Inline inline => Of(inline),
        Keyboard.Menu menu => new ReplyKeyboardMarkup([.. menu.Rows.Select(row => (IReadOnlyList<KeyboardButton>)[.. row.Select(label => new KeyboardButton(label))])])
        {
            ResizeKeyboard = true,
            IsPersistent = true,
        },
        Keyboard.NoMenu => new ReplyKeyboardRemove(),
        _ => throw new InvalidOperationException($"{keyboard.GetType().Name} is not known to this channel."),
    };

    public static InlineKeyboardMarkup Of(Keyboard.Inline keyboard) =>
        new([.. keyboard.Rows.Select(row => (IReadOnlyList<InlineKeyboardButton>)[.. row.Select(Of)])]);

    private static InlineKeyboardButton Of(Button button) => new(button.Label)
    {
        CallbackData = button.Data.ToString(),
        Style = button.Look switch
        {
            ButtonLook.Expected => "success",
            ButtonLook.Destructive => "danger",
            _ => null,
        },
    };
}

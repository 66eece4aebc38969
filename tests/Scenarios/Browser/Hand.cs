using Microsoft.Playwright;

namespace Scenarios.Browser;

/// <summary>What a person does in the chat page.</summary>
internal static class Hand
{
    public static ILocator Bubble(this IPage page, string text) => page.Locator(".words", new() { HasText = text }).Last;

    /// <summary>The newest button under a message whose label has these words.</summary>
    public static Task Press(this IPage page, string label) => page.Locator(".message").GetByRole(AriaRole.Button, new() { Name = label, Exact = label.Length <= 2 }).Last.ClickAsync();

    public static async Task Write(this IPage page, string text)
    {
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Сообщение" }).Last.FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }
}

using System.Security;

namespace QualityBot.Reports.Layout;

/// <summary>Rich text as Pango reads it.</summary>
internal static class Markup
{
    public static string Of(RichText text) => string.Concat(text.Runs.Select(Of));

    /// <summary>Control characters have no picture and end Pango's text (0) or its patience (the others): spaces stand in for them.</summary>
    public static string Printable(string text) =>
        text.Any(Unprintable) ? string.Concat(text.Select(c => Unprintable(c) ? ' ' : c)) : text;

    private static bool Unprintable(char c) => (char.IsControl(c) && c is not '\n') || c is '\uFFFE' or '\uFFFF';

    private static string Of(Run run)
    {
        var text = SecurityElement.Escape(Printable(run.Text));
        text = run.Bold ? $"<b>{text}</b>" : text;
        return run.Italic ? $"<i>{text}</i>" : text;
    }
}

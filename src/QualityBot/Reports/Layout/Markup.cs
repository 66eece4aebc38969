using System.Security;

namespace QualityBot.Reports.Layout;

/// <summary>Rich text as Pango reads it.</summary>
internal static class Markup
{
    public static string Of(RichText text) => string.Concat(text.Runs.Select(Of));

    private static string Of(Run run)
    {
        var text = SecurityElement.Escape(Typography.Prepared(run.Text));
        text = run.Bold ? $"<b>{text}</b>" : text;
        return run.Italic ? $"<i>{text}</i>" : text;
    }
}

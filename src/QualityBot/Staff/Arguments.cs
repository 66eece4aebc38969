using QualityBot.Engine;

namespace QualityBot.Staff;

/// <summary>What follows a command.</summary>
internal static class Arguments
{
    public static string Of(Input input) => input.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? input.Text[(space + 1)..].Trim() : "";
}

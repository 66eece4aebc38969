namespace Scenarios.Sandbox;

/// <summary>A test that needs the Chromium of the system; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public const string Path = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (!File.Exists(Path))
        {
            Skip = $"There is no Chromium at {Path} (apt install chromium).";
        }
    }
}

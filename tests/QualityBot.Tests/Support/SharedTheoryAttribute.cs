namespace QualityBot.Tests.Support;

/// <summary>A theory that needs the shared folder beside the repository; skipped where it is absent.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (SharedFactAttribute.Folder is null)
        {
            Skip = "The shared folder is not here.";
        }
    }
}

namespace QualityBot.Parents;

/// <summary>Actions of buttons that work at any later time.</summary>
internal static class ParentKeys
{
    /// <summary>The page of the class in the argument, or the choice of classes.</summary>
    public const string Show = "pa.show";

    /// <summary>Makes a class code for the class in the argument; version 1: in the place of those that are open.</summary>
    public const string Code = "pa.code";

    /// <summary>Takes the open codes of the class in the argument back.</summary>
    public const string Revoke = "pa.nocode";

    /// <summary>What a parent sees of the own.</summary>
    public const string Mine = "pa.mine";

    /// <summary>A parent hears the class in the argument no longer.</summary>
    public const string Leave = "pa.off";
}

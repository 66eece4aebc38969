namespace QualityBot.Checks;

/// <summary>Codes of the buttons of the check of the register.</summary>
internal static class LintKeys
{
    /// <summary>The remark with the index in the version.</summary>
    public const string Show = "ln.show";

    /// <summary>«Так и надо»: the row is the decision, the argument the mark of the remark.</summary>
    public const string Pass = "ln.pass";
}

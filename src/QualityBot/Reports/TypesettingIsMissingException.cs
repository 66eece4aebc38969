using QualityDomain;

namespace QualityBot.Reports;

/// <summary>Papers cannot be drawn on this machine. The message, in Russian, says what to install.</summary>
public sealed class TypesettingIsMissingException : Exception
{
    public TypesettingIsMissingException(ValueList<MissingNeed> missing)
        : base(string.Join(' ', missing.Select(need => need.Remedy))) => Missing = missing;

    public ValueList<MissingNeed> Missing { get; }
}

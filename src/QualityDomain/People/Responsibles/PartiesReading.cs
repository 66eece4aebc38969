namespace QualityDomain.People.Responsibles;

/// <summary>The responsible parties that a text names, in its order.</summary>
/// <param name="Text">The text as it was given.</param>
/// <param name="Parties">The parties, each once.</param>
public sealed record PartiesReading(string Text, ValueList<Party> Parties)
{
    /// <summary>The canonical form: parties joined by <c>; </c>.</summary>
    public string Canonical => string.Join("; ", Parties);

    /// <summary>From 0 to 1: every party that is only a text lowers it; below 0.7 the dialogue asks. An empty text is surely nobody.</summary>
    public double Confidence => Parties.Count == 0 ? 1 : Math.Round(1 - (0.6 * Parties.Count(party => party.OtherText is not null) / Parties.Count), 2);
}

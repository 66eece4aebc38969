namespace QualityDomain.Assessments.Map;

/// <summary>The map as explained rules: which causes an observation may have and what speaks for each. It never chooses.</summary>
public static class CauseMap
{
    /// <summary>The causes of the observation's half, those with the most evidence first.</summary>
    public static ValueList<ProposedCause> Of(Observation observation, MapFacts facts)
    {
        var look = new Look(observation, facts);
        var found = JournalEvidence.Of(look).Concat(SpreadEvidence.Of(look)).Concat(ClassEvidence.Of(look)).Concat(WiderEvidence.Of(look)).Concat(MarkerEvidence.Of(look))
            .Concat(AgreementEvidence.Of(look)).ToLookup(pair => pair.Cause.Id, pair => pair.Evidence);
        return ProposedCause.Ordered(KnownCauses.All.Where(cause => cause.Halves.Contains(observation.Half))
            .Select(cause => new ProposedCause(cause, [.. found[cause.Id].OrderByDescending(one => one.Strength)])));
    }
}

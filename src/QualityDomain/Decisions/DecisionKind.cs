namespace QualityDomain.Decisions;

/// <summary>Where a decision comes from. All kinds are followed up alike.</summary>
public enum DecisionKind
{
    /// <summary>A council or another meeting: решение.</summary>
    Council,

    /// <summary>An item of a plan: пункт плана.</summary>
    Plan,

    /// <summary>An order from outside or of the director: приказ. Its receipt is acknowledged explicitly.</summary>
    Order,

    /// <summary>A letter or order of the founder or an office above the school: поручение учредителя. It is closed with the date and number of the answer.</summary>
    Founder,

    /// <summary>The monthly check of pupils' support: ежемесячный контроль.</summary>
    MonthlyCheck,
}

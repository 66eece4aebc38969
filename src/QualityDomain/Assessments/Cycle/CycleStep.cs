namespace QualityDomain.Assessments.Cycle;

/// <summary>How far a procedure has come. The order of the values is the order of the cycle.</summary>
/// <remarks>Source: the technological map (0-6): conducting, analysis, finding those with low results, measures, and their effect shown by a second measurement.</remarks>
public enum CycleStep
{
    /// <summary>In the plan; not written yet.</summary>
    Planned,

    /// <summary>Written; no results yet.</summary>
    Conducted,

    /// <summary>The results are there: the clocks of «10 дней» run.</summary>
    ResultsReceived,

    /// <summary>The figures were looked at by somebody who answers for them.</summary>
    Analysed,

    /// <summary>Pupils and classes with low results are named.</summary>
    LowIdentified,

    /// <summary>Measures are decided, or it is decided that none are needed.</summary>
    MeasuresDecided,

    /// <summary>What was decided is done.</summary>
    MeasuresDone,

    /// <summary>A later work shows the effect.</summary>
    Remeasured,
}

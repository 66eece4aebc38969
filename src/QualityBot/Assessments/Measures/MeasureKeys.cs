namespace QualityBot.Assessments.Measures;

/// <summary>Codes of the buttons between results and decisions.</summary>
internal static class MeasureKeys
{
    /// <summary>Routed: what stands out in the work that is the row.</summary>
    public const string Open = "ms.open";

    /// <summary>Routed: the decisions of the work that is the row.</summary>
    public const string Decisions = "ms.list";

    /// <summary>Routed: takes back what was just recorded; row: the finding, version: how many decisions, argument: the number of the first.</summary>
    public const string Undo = "ms.undo";

    /// <summary>Row: the page of what stands out.</summary>
    public const string Page = "ms.p";

    /// <summary>Row: the place of an observation in the list.</summary>
    public const string Observation = "ms.o";

    /// <summary>Argument: the id of the cause.</summary>
    public const string Cause = "ms.c";

    /// <summary>Row: the place of a measure; taken or left.</summary>
    public const string Toggle = "ms.t";

    /// <summary>Row: the place of a measure whose day is to be changed.</summary>
    public const string Day = "ms.d";

    /// <summary>Row: the place of a measure that somebody else is to lead.</summary>
    public const string Lead = "ms.w";

    public const string Save = "ms.s";
    public const string Back = "ms.b";
}

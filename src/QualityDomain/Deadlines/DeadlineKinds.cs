namespace QualityDomain.Deadlines;

/// <summary>The ids of the kinds of deadline, as the machine-readable output names them.</summary>
public static class DeadlineKinds
{
    public static string NameOf(Deadline deadline) => deadline switch
    {
        Deadline.OnDay or Deadline.ByDay or Deadline.FromDay or Deadline.OnDays => "date",
        Deadline.Span => "span",
        Deadline.Months => "months",
        Deadline.Recurring => "recurring",
        Deadline.Relative => "relative",
        Deadline.BySchedule => "schedule",
        Deadline.Ongoing => "ongoing",
        Deadline.OnEvent or Deadline.ByEvent => "on_event",
        Deadline.InTerm => "term",
        Deadline.None => "none",
        Deadline.Invalid => "invalid",
        Deadline.Composite => "composite",
        Deadline.Yearless(_, var template) => NameOf(template),
        _ => throw new InvalidOperationException("The set of deadlines is closed."),
    };
}

namespace QualityBot.FollowUp;

/// <summary>Codes of the buttons of the register and of the events.</summary>
internal static class DecisionKeys
{
    public const string Register = "dc.list";
    public const string Show = "dc.show";
    public const string History = "dc.hist";
    public const string ProofFile = "dc.file";
    public const string End = "dc.end";
    public const string Meetings = "dc.meet";
    public const string People = "dc.who";
    public const string ToConfirm = "cf.list";
    public const string Entrust = "cf.give";
    public const string TakeBack = "cf.back";
    public const string Grant = "rq.yes";
    public const string Decline = "rq.no";
    public const string Event = "ev.new";
    public const string UndoEvent = "ev.undo";
}

namespace QualityBot.Parents;

/// <summary>Actions of buttons that work at any later time.</summary>
internal static class ParentKeys
{
    /// <summary>The page of the class in the argument, or the choice of classes.</summary>
    public const string Show = "pa.show";

    /// <summary>Makes a class code for the class in the argument; version 1: in the place of those that are open.</summary>
    public const string Code = "pa.code";

    /// <summary>Takes the open codes of the class in the argument back.</summary>
    public const string Revoke = "pa.nocode";

    /// <summary>What a parent sees of the own.</summary>
    public const string Mine = "pa.mine";

    /// <summary>A parent hears the class in the argument no longer.</summary>
    public const string Leave = "pa.off";

    /// <summary>The slips of the class in the argument.</summary>
    public const string Slips = "pa.slips";

    /// <summary>Prints slips for all guardians of the class in the argument who have none.</summary>
    public const string Print = "pa.print";

    /// <summary>One child of the class in the argument; the row is the pupil.</summary>
    public const string Child = "pa.child";

    /// <summary>A new slip for one guardian: row and argument as before, the version is the guardian's number.</summary>
    public const string NewSlip = "pa.new";

    /// <summary>Takes one guardian's slip back, or ends the link.</summary>
    public const string Cut = "pa.cut";

    /// <summary>Registers papers of the class in the argument.</summary>
    public const string Consents = "pa.cons";

    /// <summary>Registers the paper of one guardian: the row is the pupil, the version the guardian's number, the argument the class.</summary>
    public const string Consent = "pa.yes";

    /// <summary>Registers that a guardian took the paper back: as above.</summary>
    public const string NoConsent = "pa.nocons";

    /// <summary>A parent withdraws; the row is the link.</summary>
    public const string Withdraw = "pa.bye";

    /// <summary>Tells a child's guardians that a sheet waits: the row is the pupil, the argument the class.</summary>
    public const string Sheet = "pa.sheet";

    /// <summary>A guardian's «Ознакомлен(а)»; the row is the sheet.</summary>
    public const string Read = "pa.read";

    /// <summary>The complaints that wait, or the one in the row.</summary>
    public const string Complaints = "pc.list";

    /// <summary>Registers a complaint.</summary>
    public const string NewComplaint = "pc.new";

    /// <summary>The answer to the complaint in the row went out today.</summary>
    public const string Answered = "pc.done";
}

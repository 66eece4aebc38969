namespace QualityBot.Decisions;

/// <summary>Action codes of the buttons under a paper. They mean something inside the open dialogue only.</summary>
internal static class Press
{
    public const string Home = "im.h";
    public const string AcceptAll = "im.ok";
    public const string Question = "im.q";

    /// <summary>Row: the question; argument: the proposal.</summary>
    public const string Answer = "im.a";

    /// <summary>Row: the question; another answer than the proposals.</summary>
    public const string OtherAnswer = "im.ao";
    public const string List = "im.l";
    public const string Card = "im.r";
    public const string EditDeadline = "im.d";
    public const string EditPeople = "im.p";

    /// <summary>Row: the row; argument: its new fate.</summary>
    public const string Fate = "im.f";

    /// <summary>Row: the row; argument: the index of the party that leads from now on.</summary>
    public const string Lead = "im.ld";

    public const string Mode = "im.w";
    public const string Skipped = "im.s";
    public const string Check = "im.c";

    /// <summary>Sends the file back with remarks on its margins.</summary>
    public const string Margins = "im.cm";

    /// <summary>Sends the file back with marks of execution.</summary>
    public const string Fill = "im.fl";
    /// <summary>Sends the paper as a workbook to be corrected.</summary>
    public const string Sheet = "im.x";

    /// <summary>Row: the page of what a workbook would change.</summary>
    public const string Corrections = "im.xp";
    public const string TakeCorrections = "im.xy";
    public const string LeaveCorrections = "im.xn";
    public const string TakeAnyway = "im.k";
    public const string Save = "im.go";
    public const string Cancel = "im.no";

    /// <summary>What can be corrected of a letter.</summary>
    public const string Correct = "im.ed";

    /// <summary>Whether it comes from the founder: the other way round.</summary>
    public const string Founder = "im.uo";

    /// <summary>Reads the same file or text the other way.</summary>
    public const string ReadOther = "im.ra";

    /// <summary>A paper that came meanwhile is taken after this one.</summary>
    public const string Queue = "im.qu";

    /// <summary>A paper that came meanwhile is taken instead of this one.</summary>
    public const string ReplaceBy = "im.rb";

    /// <summary>Routed: what was remembered from earlier papers.</summary>
    public const string Remembered = Staff.ChangeSettings.Remembered;

    /// <summary>Routed: the row is an answer that is no longer to be remembered.</summary>
    public const string Forget = "im.forget";

    /// <summary>Routed: withdraws an import, asked for first.</summary>
    public const string Withdraw = "im.undo";

    /// <summary>Routed: the yes to the withdrawal.</summary>
    public const string WithdrawYes = "im.undo2";

    /// <summary>Routed: puts drafts in force.</summary>
    public const string PutInForce = "im.force";

    /// <summary>Argument of <see cref="PutInForce"/>: the row is a decision, not an import.</summary>
    public const string OneDecision = "1";

    /// <summary>Argument of <see cref="PutInForce"/>: the row is a finding, whose drafts are meant.</summary>
    public const string OneFinding = "f";
}

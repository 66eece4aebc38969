namespace QualityBot.Meetings;

/// <summary>Action codes of buttons that work at any later time.</summary>
internal static class MeetingKeys
{
    public const string New = "an.new";
    public const string Card = "an.card";
    public const string Read = "an.read";
    public const string File = "an.file";
    public const string Who = "an.who";
    public const string Reword = "an.edit";
    public const string Recall = "an.back";
    public const string RecallSurely = "an.gone";
    public const string Pause = "an.wait";
    public const string Continue = "an.on";
    public const string Stop = "an.stop";
    public const string Repeat = "an.again";
    public const string Approve = "an.yes";
    public const string Decline = "an.no";

    public const string Call = "ga.new";
    public const string Gathering = "ga.card";
    public const string Comes = "ga.yes";
    public const string StaysAway = "ga.no";
    public const string Calendar = "ga.ics";
    public const string Move = "ga.move";
    public const string Cancel = "ga.off";
    public const string CancelSurely = "ga.gone";
    public const string WhoComes = "ga.who";
    public const string Attendance = "ga.att";
}

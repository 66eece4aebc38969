using QualityBot.Engine;

namespace QualityBot.Support;

/// <summary>Actions of buttons that work at any later time.</summary>
internal static class SupportKeys
{
    /// <summary>Opens the log.</summary>
    public const string Log = "sp.log";

    /// <summary>Takes a lesson back.</summary>
    public const string Undo = "sp.undo";

    /// <summary>Moves a lesson to another day: the argument is the day's number.</summary>
    public const string Day = "sp.day";

    /// <summary>Says what kind of work it was: the argument is the kind.</summary>
    public const string Kind = "sp.kind";

    /// <summary>The page of support: of the class in the argument, or the whole of what the person sees.</summary>
    public const string Show = "sp.show";

    /// <summary>A plan.</summary>
    public const string Plan = "sp.plan";

    /// <summary>Makes a plan for pupils of the class in the argument.</summary>
    public const string NewPlan = "sp.new";

    /// <summary>Takes a plan on.</summary>
    public const string Take = "sp.take";

    /// <summary>Closes a plan with the word in the argument.</summary>
    public const string Close = "sp.close";

    /// <summary>Opens a plan again that was closed by a slip.</summary>
    public const string Reopen = "sp.open";

    /// <summary>Two more weeks.</summary>
    public const string Prolong = "sp.more";

    /// <summary>Declines a plan with the reason of that number.</summary>
    public const string Decline = "sp.no";

    /// <summary>The monthly check of the class in the argument.</summary>
    public const string Check = "sp.check";

    /// <summary>The next step for a pupil whose month was checked; the row is the check, the version the number of the step, 0: only to show them.</summary>
    public const string NextStep = "sp.next";

    /// <summary>A talk with the parents of the pupil of a plan.</summary>
    public const string Contact = "sp.talk";

    /// <summary>A talk with the parents of a pupil: the row is the pupil, the version the guardian's number to whom a sheet was given; 0: no sheet.</summary>
    public const string ContactOfPupil = "sp.family";

    /// <summary>How many pupils the journal of the class has.</summary>
    public const string Pupils = "sp.pupils";

    /// <summary>Drafts plans for the pupils whom a stored work shows to need support; row: the work, argument: a class.</summary>
    public const string FromWork = "sp.work";

    /// <summary>The days of the week of a plan's lessons; the version is the day to put in or take out, 0: only to show them.</summary>
    public const string Days = "sp.days";

    /// <summary>A week of extra lessons by their timetable.</summary>
    public const string Week = "sp.week";

    /// <summary>Takes a week back that was entered; the row is the moment of its entry in Unix milliseconds.</summary>
    public const string UndoWeek = "sp.weekno";

    public static IReadOnlyList<Button> AfterLog(long lesson, DateOnly on, DateOnly today) =>
    [
        new(Texts.UndoKey, Undo, lesson) { Look = ButtonLook.Destructive },
        on == today ? new(Texts.WasYesterdayKey, Day, lesson, 0, $"{today.AddDays(-1).DayNumber}") : new(Texts.WasTodayKey, Day, lesson, 0, $"{today.DayNumber}"),
    ];
}

using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>Buttons of the papers and their action codes.</summary>
internal static class PaperKeys
{
    public const string Show = "rp.show";
    public const string Meetings = "rp.meet";
    public const string Classes = "rp.cls";
    public const string ToPdf = "rp.pdf";
    public const string ToDocx = "rp.docx";
    public const string ToXlsx = "rp.xlsx";

    /// <summary>The papers of a work; its row is the work, its argument a class where one is meant.</summary>
    public const string OfWork = "rp.work";

    /// <summary>Under the figures: the paper as a file.</summary>
    public static Keyboard.Inline Formats(ButtonData paper) => new(
    [
        [
            new Button(Texts.Pdf, paper with { Action = ToPdf }) { Look = ButtonLook.Expected }, new Button(Texts.Docx, paper with { Action = ToDocx }),
            .. PaperRequest.Of(paper) is { HasFigures: true } ? [new Button(Texts.Xlsx, paper with { Action = ToXlsx })] : Array.Empty<Button>(),
        ],
    ]);

    /// <summary>What the person can ask for; meetings first, since they are asked for most.</summary>
    /// <param name="meetings">The newest, with another behind them when <paramref name="more"/>.</param>
    /// <param name="classes">The classes that the person leads.</param>
    public static Keyboard.Inline Choice(Actor actor, IReadOnlyList<Meeting> meetings, bool more, IReadOnlyList<string> classes)
    {
        var rows = new List<IReadOnlyList<Button>>();
        if (SeesOthers(actor))
        {
            rows.AddRange(meetings.Select(meeting => (IReadOnlyList<Button>)[Of(meeting)]));
            if (more)
            {
                rows.Add([new Button(Texts.OtherMeeting, Meetings)]);
            }

            rows.Add([new Button(Texts.OverdueKey, new PaperRequest.Overdue().Data(Show)), new Button(Texts.RegisterKey, new PaperRequest.Register().Data(Show))]);
            rows.Add([new Button(Texts.AnyClassKey, Classes)]);
        }

        rows.AddRange(classes.Select(one => (IReadOnlyList<Button>)[new Button(Texts.ClassKey(one), new PaperRequest.OfClass(one).Data(Show))]));
        rows.Add([new Button(Texts.MyTasksKey, new PaperRequest.Tasks(actor.Id).Data(Show))]);
        return new(rows);
    }

    public static Button Of(Meeting meeting) => new(Texts.MeetingKey(meeting), new PaperRequest.Execution(meeting.Id).Data(Show));

    /// <summary>Whether decisions of other people are ever shown to the person; otherwise registers would repeat the own list.</summary>
    public static bool SeesOthers(Actor actor) => (Permissions.ReachOf(actor, Permission.SeeDecisions) & ~Reach.Own) != Reach.Nothing;
}

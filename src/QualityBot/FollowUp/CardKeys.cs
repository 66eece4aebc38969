using QualityBot.Engine;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>The buttons of a card: what this person may do with it now, the expected first.</summary>
internal static class CardKeys
{
    public const string Show = "as.card";
    public const string Open = "as.open";
    public const string Tasks = "as.list";
    public const string Accept = "as.ack";
    public const string Done = "as.done";
    public const string Report = "as.rep";
    public const string Group = "as.grp";
    public const string Tick = "as.tick";
    public const string SnoozeMenu = "as.snz";
    public const string Snooze = "as.sn";
    public const string Move = "as.move";
    public const string Part = "as.part";
    public const string HandOver = "as.hand";
    public const string Cancel = "as.can";
    public const string Confirm = "cf.yes";
    public const string Return = "cf.no";

    public static Keyboard.Inline Of(Card card, Actor actor, DateOnly today)
    {
        var rows = new List<IReadOnlyList<Button>>();
        if (!card.Assignment.IsClosed)
        {
            rows.AddRange(Working(card, actor, today));
            rows.AddRange(Steering(card, actor, today));
        }

        rows.Add([new(Texts.Keys.More, DecisionKeys.Show, card.Decision.Id), new(Texts.Keys.Tasks, Tasks)]);
        return new(rows);
    }

    public static Keyboard.Inline SnoozeChoices(Card card, DateOnly today) => new(
    [
        [.. Snoozing.Choices(card.Assignment, today).Select(days => new Button(Texts.Keys.Days(days), Snooze, card.Id, 0, $"{days}"))],
        [new(Texts.Keys.Back, Show, card.Id)],
    ]);

    private static IEnumerable<IReadOnlyList<Button>> Working(Card card, Actor actor, DateOnly today)
    {
        var (matter, assignment) = (card.Matter, card.Assignment);
        if (assignment.State == AssignmentState.Reported)
        {
            if (matter.IsJudgedBy(actor, assignment, today))
            {
                yield return [new(Texts.Keys.Confirm, Confirm, card.Id) { Look = ButtonLook.Expected }, new(Texts.Keys.Return, Return, card.Id)];
            }

            yield break;
        }

        if (!matter.IsWorkOf(actor, assignment, today))
        {
            yield break;
        }

        if (card.Decision.Kind == QualityDomain.Decisions.DecisionKind.Order && assignment.State == AssignmentState.Open)
        {
            yield return [new(Texts.Keys.Accept, Accept, card.Id) { Look = ButtonLook.Expected }];
        }

        yield return [Finish(card, actor)];
        foreach (var part in matter.Assignments.Where(one => one is { Part: QualityDomain.FollowUp.Part.Share, State: AssignmentState.Reported } && matter.IsJudgedBy(actor, one, today)))
        {
            yield return [new(Texts.Keys.ReportedPart(part.Words ?? card.Decision.Text), Open, part.Id)];
        }

        if (assignment.Part == QualityDomain.FollowUp.Part.Lead && assignment.Members.Count > 0)
        {
            yield return [new(Texts.Keys.Group, Group, card.Id)]; // A lead may keep the list of the group named first.
        }

        if (Snoozing.Choices(assignment, today).Any())
        {
            yield return [new(Texts.Keys.Snooze, SnoozeMenu, card.Id)];
        }
    }

    private static Button Finish(Card card, Actor actor) => card.Assignment.Part switch
    {
        QualityDomain.FollowUp.Part.CoExecutor => new(Texts.Keys.Done, Done, card.Id) { Look = ButtonLook.Expected },
        QualityDomain.FollowUp.Part.Group => new(Texts.Keys.Group, Group, card.Id) { Look = ButtonLook.Expected },
        QualityDomain.FollowUp.Part.Lead when card.Matter.IsConfirmedBy(actor) && !card.Matter.WantsAnswer => new(Texts.Keys.Close, Done, card.Id) { Look = ButtonLook.Expected },
        _ => new(Texts.Keys.Report, Report, card.Id) { Look = ButtonLook.Expected },
    };

    private static IEnumerable<IReadOnlyList<Button>> Steering(Card card, Actor actor, DateOnly today)
    {
        var manages = card.Matter.IsManagedBy(actor);
        var works = card.Matter.IsWorkOf(actor, card.Assignment, today);
        var known = card.Stored.Occurrence.Due is not null;
        List<Button> row = [];
        if (manages)
        {
            row.Add(new(known ? Texts.Keys.Move : Texts.Keys.SetDue, Move, card.Id));
        }
        else if (works && known && card.Requests.Count == 0 && card.Assignment.Awaits)
        {
            row.Add(new(Texts.Keys.AskToMove, Move, card.Id));
        }

        if ((manages || works) && card.Assignment.Part == QualityDomain.FollowUp.Part.Lead && card.Assignment.Awaits)
        {
            row.Add(new(Texts.Keys.Part, Part, card.Id));
        }

        if (row.Count > 0)
        {
            yield return row;
        }

        if (manages)
        {
            yield return [new(Texts.Keys.HandOver, HandOver, card.Id), new(Texts.Keys.Cancel, Cancel, card.Id) { Look = ButtonLook.Destructive }];
        }
    }
}

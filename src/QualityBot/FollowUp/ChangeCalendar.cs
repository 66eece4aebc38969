using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Учебный год» in the settings: the form of the year; saving it moves the due days that hang on it.</summary>
internal sealed class ChangeCalendar() : Conversation<ChangeCalendar.Stage, ChangeCalendar.Facts>("change-calendar", version: 1)
{
    /// <param name="Year">As stored; null: nothing was said of that year yet.</param>
    /// <param name="Moved">Due days that the form as it is would move; empty before the yes.</param>
    /// <param name="Sleeping">Cards whose next reminder lies ahead; empty before the yes and where the staff's days stay as they were.</param>
    internal sealed record Facts(SchoolYear? Year, IReadOnlyList<Term> Terms, IReadOnlyList<Vacation> Vacations, IReadOnlyList<Recounted> Moved, IReadOnlyList<Assignment> Sleeping);

    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(Editing), "editing")]
    public abstract record Stage(int StartYear);

    public sealed record Opened(int StartYear) : Stage(StartYear);

    public sealed record Editing(CalendarForm Form) : Stage(Form.Year.StartYear);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ChangeSettings.Calendar), new Admission.Those(Permission.ManageSettings))];

    public override Stage Begin(Input input)
    {
        var current = SchoolYear.PreparedOn(input.Today);
        return new Opened(input.Pressed is { Action: ChangeSettings.Calendar, Row: var asked } && Math.Abs(asked - current) <= 1 ? (int)asked : current);
    }

    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var (school, start) = (input.Here.Id, IsOpening(input) ? Begin(input).StartYear : stage.StartYear);
        var years = await db.Of<SchoolYear>(school).ToListAsync(ct);
        var terms = await db.Of<Term>(school).ToListAsync(ct);
        var vacations = await db.Of<Vacation>(school).ToListAsync(ct);
        var facts = new Facts(years.Find(year => year.StartYear == start), [.. terms.Where(term => term.StartYear == start)], [.. vacations.Where(free => free.StartYear == start)], [], []);
        return stage is Editing(var form) && IsYes(input)
            ? facts with
            {
                Moved = await Recounted.Read(db, school, With(form.Year, years, terms, vacations), input.Today, ct),
                Sleeping = form.Year.WorksOtherDaysThan(YearDraft.Of(facts.Year ?? new(0, 0, start), [], []))
                    ? await db.Of<Assignment>(school).Where(card => card.NextStep > input.Today).ToListAsync(ct) : [],
            }
            : facts;
    }

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input) => stage switch
    {
        _ when !Permissions.May(input.Someone, Permission.ManageSettings, new(input.Here.Id)) => new(null, new Effect.Send(Texts.Explain(new NotAllowed(Permission.ManageSettings)))),
        _ when IsOpening(input) => Open(facts, Begin(input).StartYear, input),
        Editing(var form) when IsYes(input) => Save(facts, form, input),
        Editing(var form) => CalendarSteps.Step(form, input, Staff.Texts.SaveYear, Other(form, input)) is var (next, answer) ? new(new Editing(next), answer) : new(stage),
        _ => Open(facts, stage.StartYear, input),
    };

    private static bool IsOpening(Input input) => input.Pressed is { Action: ChangeSettings.Calendar };

    private static bool IsYes(Input input) => input.Pressed is { Action: CalendarSteps.Accept };

    private static Turn<Stage> Open(Facts facts, int start, Input input)
    {
        var form = new CalendarForm(Known(facts, start), input.Here.ClassStyle);
        return new(new Editing(form), [
            .. facts.Terms.Count == 0 ? [new Effect.Send(Staff.Texts.YearIsProposed)] : Array.Empty<Effect>(),
            CalendarSteps.Show(form, Staff.Texts.SaveYear, Other(form, input))]);
    }

    /// <summary>What the school said, completed by the proposal where it said nothing.</summary>
    private static YearDraft Known(Facts facts, int start)
    {
        if (facts.Year is not { } year)
        {
            return YearProposal.Of(start);
        }

        var stored = YearDraft.Of(year, facts.Terms, facts.Vacations);
        if (stored.Terms.Count > 0)
        {
            return stored;
        }

        var proposed = YearProposal.Of(start);
        return stored with { Kind = TermKind.SchoolQuarter, Terms = proposed.Terms, Vacations = proposed.Vacations, FirstGraders = proposed.FirstGraders, Councils = stored.Councils.Count > 0 ? stored.Councils : proposed.Councils };
    }

    /// <summary>The way to the year before or after.</summary>
    private static IReadOnlyList<Button> Other(CalendarForm form, Input input)
    {
        var current = SchoolYear.PreparedOn(input.Today);
        var other = form.Year.StartYear == current ? current + 1 : current;
        return [new Button($"{Staff.Texts.CalendarKey} {Staff.Texts.YearName(other)}", ChangeSettings.Calendar, other)];
    }

    private static SchoolCalendar With(YearDraft draft, List<SchoolYear> years, List<Term> terms, List<Vacation> vacations) => new(
        [.. years.Where(year => year.StartYear != draft.StartYear), draft.ToYear(years.Find(year => year.StartYear == draft.StartYear) ?? new(0, 0, draft.StartYear))],
        KnownHolidays.Years,
        [.. terms.Where(term => term.StartYear != draft.StartYear), .. draft.ToTerms(0, () => 0)],
        [.. vacations.Where(free => free.StartYear != draft.StartYear), .. draft.ToVacations(0, () => 0)]);

    /// <summary>Reminders were counted by the days of before: the tick looks at every card again.</summary>
    private static IEnumerable<Effect> Woken(Facts facts, DateOnly today)
    {
        var moved = facts.Moved.SelectMany(one => one.After.Assignments).Select(card => card.Id).ToHashSet();
        return facts.Sleeping.Where(card => !moved.Contains(card.Id)).Select(card => new Effect.Replace(card, card with { NextStep = today }));
    }

    private static Turn<Stage> Save(Facts facts, CalendarForm form, Input input) => new(null,
    [
        .. form.Style == input.Here.ClassStyle ? [] : new Effect[] { new Effect.Replace(input.Here, input.Here with { ClassStyle = form.Style }) },
        facts.Year is { } year ? new Effect.Replace(year, form.Year.ToYear(year)) : new Effect.Add(form.Year.ToYear(new(input.Ids.Next(), input.Here.Id, form.Year.StartYear))),
        .. facts.Terms.Select(term => new Effect.Erase(term)),
        .. facts.Vacations.Select(free => new Effect.Erase(free)),
        .. CalendarRecords.Days(form.Year, input.Here.Id, input.Ids).Select(record => new Effect.Add(record)),
        .. MatterChange.Store([.. facts.Moved.Select(one => (one.Before, one.After))]),
        .. Woken(facts, input.Today),
        new Effect.Send(Staff.Texts.YearSaved(form.Year, facts.Moved.Count)),
    ]);
}

using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Deadlines;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>A school year as a person looks at it and corrects it; nothing holds before it is accepted.</summary>
/// <param name="Style">How the school writes a class.</param>
/// <param name="Asked">What was asked for and is answered by typing; null: nothing.</param>
public sealed record CalendarForm(YearDraft Year, ClassStyle Style, CalendarField? Asked = null)
{
    /// <summary>The proposal for a year.</summary>
    public static CalendarForm Propose(int startYear) => new(YearProposal.Of(startYear), ClassStyle.Plain);
}

/// <summary>What of a year is answered by typing.</summary>
public enum CalendarField
{
    OtherWeek,
    Terms,
    Vacations,
    Councils,
    HalfYears,
    DaysOff,
    WorkingDays,
}

/// <summary>What the form does with a press or a typed answer.</summary>
internal static class CalendarSteps
{
    /// <summary>The yes to everything that is shown; whoever holds the form stores it.</summary>
    public const string Accept = "cal-ok";
    private const string Week = "cal-week";
    private const string Kind = "cal-kind";
    private const string Style = "cal-style";
    private const string ReportDays = "cal-days";
    private const string Ask = "cal-ask";
    private const string Back = "cal-back";
    private static readonly int[] ReportDaysOffered = [3, 5, 10];

    /// <summary>The form as a new message.</summary>
    /// <param name="accept">The label of the yes.</param>
    /// <param name="more">Further rows below.</param>
    public static Effect.Send Show(CalendarForm form, string accept, params IReadOnlyList<IReadOnlyList<Button>> more) =>
        new(CalendarWords.Of(form)) { Keyboard = Keys(form, accept, more) };

    /// <summary>The form after an input, and what is to be said.</summary>
    public static (CalendarForm Form, Effect Answer) Step(CalendarForm form, Input input, string accept, params IReadOnlyList<IReadOnlyList<Button>> more)
    {
        return (form, input) switch
        {
            (_, { Pressed: { Action: Ask, Row: var field } }) when Enum.IsDefined((CalendarField)field) => Asking((CalendarField)field),
            (_, { Pressed.Action: Back }) => Again(form with { Asked = null }),
            (_, { Pressed: { } pressed }) => Pressed(form, pressed) is { } changed
                ? (changed, new Effect.Edit(((Content.Button)input.Content).MessageId, CalendarWords.Of(changed), Keys(changed, accept, more)))
                : (form, new Effect.Toast(Texts.ChooseAbove)),
            ({ Asked: { } field }, { Text: { Length: > 0 } text }) => CalendarAnswers.Read(form.Year, field, text).Match(
                year => Again(form with { Year = year, Asked = null }),
                problem => (form, new Effect.Send(Texts.Explain(problem)))),
            _ => (form, new Effect.Send(Texts.ChooseAbove)),
        };

        (CalendarForm, Effect) Again(CalendarForm next) => (next, Show(next, accept, more));

        (CalendarForm, Effect) Asking(CalendarField field) => (form with { Asked = field }, new Effect.Send(Texts.AskCalendar(field, form.Year))
        {
            Keyboard = new Keyboard.Inline(new Button(Texts.LeaveAsIs, Back)),
        });
    }

    private static CalendarForm? Pressed(CalendarForm form, ButtonData pressed) => pressed.Action switch
    {
        Week => form with { Year = form.Year with { Week = form.Year.Week == 5 ? 6 : 5, OtherWeek = [] } },
        Kind => form with { Year = YearProposal.Of(form.Year.StartYear, OtherKind(form.Year)) with
        {
            Week = form.Year.Week, OtherWeek = form.Year.OtherWeek, ReportDays = form.Year.ReportDays,
            HalfYears = form.Year.HalfYears, DaysOff = form.Year.DaysOff, WorkingDays = form.Year.WorkingDays,
        } },
        Style => form with { Style = OtherStyle(form) },
        ReportDays => form with { Year = form.Year with { ReportDays = NextDays(form.Year) } },
        _ => null,
    };

    private static Keyboard.Inline Keys(CalendarForm form, string accept, IReadOnlyList<IReadOnlyList<Button>> more) => new(
    [
        [new Button(accept, Accept) { Look = ButtonLook.Expected }],
        [new Button(Texts.SwitchWeek(form.Year.Week), Week), new Button(Texts.OtherWeekKey(form.Year.Week), Ask, (long)CalendarField.OtherWeek)],
        [new Button(Texts.TermsKey(form.Year.Kind), Ask, (long)CalendarField.Terms), new Button(Texts.SwitchKind(OtherKind(form.Year)), Kind)],
        [new Button(Texts.VacationsKey, Ask, (long)CalendarField.Vacations), new Button(Texts.CouncilsKey, Ask, (long)CalendarField.Councils)],
        [new Button(Texts.HalfYearsKey, Ask, (long)CalendarField.HalfYears), new Button(Texts.DaysOffKey, Ask, (long)CalendarField.DaysOff)],
        [new Button(Texts.WorkingDaysKey, Ask, (long)CalendarField.WorkingDays)],
        [new Button(Texts.ReportDaysKey(NextDays(form.Year)), ReportDays), new Button(Texts.StyleKey(OtherStyle(form)), Style)],
        .. more,
    ]);

    private static TermKind OtherKind(YearDraft year) => year.Kind == TermKind.Trimester ? TermKind.SchoolQuarter : TermKind.Trimester;

    private static ClassStyle OtherStyle(CalendarForm form) => form.Style == ClassStyle.Plain ? ClassStyle.Quoted : ClassStyle.Plain;

    private static int NextDays(YearDraft year) => ReportDaysOffered[(Array.IndexOf(ReportDaysOffered, year.ReportDays) + 1) % ReportDaysOffered.Length];
}

using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support.Checks;

namespace QualityBot.Support;

/// <summary>The monthly check of a class by exception: homework, attendance, talk with the parents; one tap each when all is well.</summary>
internal sealed class CheckMonth() : Conversation<CheckMonth.Stage, SupportFacts>("check-month", version: 1)
{
    [JsonDerivedType(typeof(ChooseClass), "class")]
    [JsonDerivedType(typeof(Ask), "ask")]
    public abstract record Stage;

    public sealed record ChooseClass : Stage;

    /// <param name="Answers">The items that are answered, each with the pupils with trouble.</param>
    /// <param name="Except">Chosen so far for the item that is asked.</param>
    public sealed record Ask(string Class, DateOnly Month, CheckItem Item, ValueList<long> Except, IReadOnlyDictionary<CheckItem, ValueList<long>> Answers) : Stage;

    private const string One = "one";
    private const string Toggle = "pupil";
    private const string Done = "done";
    private const int InRow = 4;
    private const int MostSteps = 10;

    /// <summary>Up to this day of a month the last one is still being checked. A decision of ours.</summary>
    private const int LateDays = 7;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(SupportKeys.Check), new Admission.Those(Permission.CheckSupport))];

    public override Stage Begin(Input input) => new ChooseClass();

    public override Task<SupportFacts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => SupportFacts.Read(db, input, ct);

    public override Turn<Stage> Step(SupportFacts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        (_, { Action: SupportKeys.Check, Argument: var one }) => Open(facts, one, input),
        (ChooseClass, { Action: One, Argument: var one }) when Classes(facts, input).Contains(one) => Begin(facts, one, input),
        (Ask ask, { Action: Toggle, Row: var pupil }) when CheckOf(facts, ask, input).Pupils.Contains(pupil) => Show(facts, ask with
        {
            Except = ask.Except.Contains(pupil) ? [.. ask.Except.Where(id => id != pupil)] : [.. ask.Except, pupil],
        }, input),
        (Ask ask, { Action: Done }) => Next(facts, ask, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    /// <summary>Classes with somebody to look at, which this person may check.</summary>
    private static List<string> Classes(SupportFacts facts, Input input) =>
    [
        .. facts.Roster.Classes.Where(one => Permissions.May(input.Someone, Permission.CheckSupport, new(input.Here.Id) { Classes = [one] })
            && facts.CheckOf(one, MonthOf(facts, one, input), input.Here.Id).Pupils.Count > 0),
    ];

    private static MonthlyCheck CheckOf(SupportFacts facts, Ask ask, Input input) => facts.CheckOf(ask.Class, ask.Month, input.Here.Id);

    /// <summary>The month that is checked: this one, or in its first days the last one, when nobody checked it.</summary>
    private static DateOnly MonthOf(SupportFacts facts, string one, Input input)
    {
        var now = SupportFacts.MonthOf(input.Today);
        return input.Today.Day <= LateDays && facts.Checks.All(check => check.Class != one || check.Month != now.AddMonths(-1)) && facts.Open(one).Any(plan => plan.From < now) ? now.AddMonths(-1) : now;
    }

    private static Turn<Stage> Open(SupportFacts facts, string one, Input input) => Classes(facts, input) switch
    {
        [] => new(null, new Effect.Send(Texts.NobodyToCheck)),
        var classes when classes.Contains(one) => Begin(facts, one, input),
        [var only] => Begin(facts, only, input),
        var classes => new(new ChooseClass(), new Effect.Send(Texts.AskClass)
        {
            Keyboard = new Keyboard.Inline([.. classes.Select(each => new Button(Texts.CheckClassKey(each, facts, MonthOf(facts, each, input), input.Here.ClassStyle), One, 0, 0, each)).Chunk(InRow)]),
        }),
    };

    private static Turn<Stage> Begin(SupportFacts facts, string one, Input input) =>
        Show(facts, new(one, MonthOf(facts, one, input), CheckItem.Homework, [], new Dictionary<CheckItem, ValueList<long>>()), input);

    /// <summary>Whose parents were spoken to needs no question.</summary>
    private static Turn<Stage> Show(SupportFacts facts, Ask ask, Input input)
    {
        var check = CheckOf(facts, ask, input);
        var asked = ask.Item == CheckItem.Contact ? check.Pupils.Except(check.AlreadySpoken(facts.Contacts)) : check.Pupils;
        List<IReadOnlyList<Button>> rows =
        [
            .. asked.Select(facts.Roster.Find).OfType<Rostered>().Select(pupil => new Button(Texts.ExceptKey(pupil, ask.Except.Contains(pupil.Id)), Toggle, pupil.Id)).Chunk(InRow),
            [new(Texts.ItemDoneKey(ask.Item, ask.Except.Count), Done) { Look = ButtonLook.Expected }],
        ];
        return new(ask, Pages.Answer(input, Texts.AskItem(ask, check, facts, input.Here.ClassStyle), new(rows), asNew: input.Pressed is { Action: SupportKeys.Check }));
    }

    /// <summary>Whoever wants says what is done next for those with trouble.</summary>
    private static Keyboard.Inline Steps(SupportFacts facts, ValueList<PupilCheck> checks) => new(
    [
        .. checks.Where(check => Enum.GetValues<CheckItem>().Any(item => check[item] == CheckMark.Trouble)).Take(MostSteps)
            .Select(check => new Button(Texts.NextStepKey(facts.Roster.Find(check.PupilId)!), SupportKeys.NextStep, check.Id)).Chunk(2),
    ]);

    private static Turn<Stage> Next(SupportFacts facts, Ask ask, Input input)
    {
        var answers = new Dictionary<CheckItem, ValueList<long>>(ask.Answers) { [ask.Item] = ask.Except };
        if (ask.Item == CheckItem.Homework)
        {
            return Show(facts, ask with { Item = CheckItem.Attendance, Except = [], Answers = answers }, input);
        }

        var check = CheckOf(facts, ask, input);
        if (ask.Item == CheckItem.Attendance && check.Pupils.Except(check.AlreadySpoken(facts.Contacts)).Any())
        {
            return Show(facts, ask with { Item = CheckItem.Contact, Except = [], Answers = answers }, input);
        }

        answers.TryAdd(CheckItem.Contact, []);
        var before = facts.Checks.Where(old => old.Class == ask.Class && old.Month == ask.Month).ToList();
        return check.Record(answers, facts.Contacts, input.Someone.Id, input.Today, [.. check.Pupils.Select(_ => input.Ids.Next())]).Match<Turn<Stage>>(
            checks => new(null,
            [
                .. before.Select(old => new Effect.Erase(old)), // A second check of the month corrects the first; the audit keeps both.
                .. checks.Select(made => new Effect.Add(made with { NextStep = before.FirstOrDefault(old => old.PupilId == made.PupilId)?.NextStep ?? "" })),
                Pages.Answer(input, Texts.Checked(checks, facts, ask.Class, ask.Month, input.Here.ClassStyle), Steps(facts, checks)),
            ]),
            problem => new(null, new Effect.Send(Texts.Explain(problem))));
    }
}

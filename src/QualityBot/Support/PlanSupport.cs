using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Pickers;
using QualityBot.Names;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Log;

namespace QualityBot.Support;

/// <summary>A plan of support: pupils, subject, gap; everything else has a usual answer that is changed by a tap on one sheet.</summary>
internal sealed class PlanSupport() : Conversation<PlanSupport.Stage, PlanFacts>("plan-support", version: 1)
{
    [JsonDerivedType(typeof(ChooseClass), "class")]
    [JsonDerivedType(typeof(ChoosePupils), "pupils")]
    [JsonDerivedType(typeof(ChooseSubject), "subject")]
    [JsonDerivedType(typeof(ChooseGap), "gap")]
    [JsonDerivedType(typeof(ChooseLead), "lead")]
    [JsonDerivedType(typeof(Sheet), "sheet")]
    public abstract record Stage;

    public sealed record ChooseClass : Stage;

    public sealed record ChoosePupils(string Class, ValueList<long> Chosen) : Stage;

    public sealed record ChooseSubject(ValueList<long> Pupils) : Stage;

    public sealed record ChooseGap(ValueList<long> Pupils, string Subject) : Stage;

    public sealed record ChooseLead(Sheet Of) : Stage;

    /// <summary>The plan as it would be saved.</summary>
    /// <param name="Lessons">A week; 0: no lessons.</param>
    public sealed record Sheet(ValueList<long> Pupils, string Subject, ValueList<string> Gaps, ValueList<SupportKind> Kinds, long LeadId, int Lessons, int Weeks) : Stage;

    private const string OfClass = "class";
    private const string Toggle = "pupil";
    private const string Next = "next";
    private const string Subject = "subject";
    private const string Gap = "gap";
    private const string Kind = "kind";
    private const string Lessons = "lessons";
    private const string Weeks = "weeks";
    private const string Lead = "lead";
    private const string Save = "save";

    private const int InRow = 5;
    private const int Longest = 150;
    private const int Minutes = 40;

    private static readonly int[] OfferedWeeks = [2, 4, SupportPlan.UsualWeeks, 9, 12];

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(SupportKeys.NewPlan), new Admission.Those(Permission.PlanSupport))];

    public override Stage Begin(Input input) => new ChooseClass();

    public override Task<PlanFacts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => PlanFacts.Read(db, input, ct);

    public override Turn<Stage> Step(PlanFacts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        _ when ChildNames.AreIn(input.Text) => new(stage, NameRefusal.Of(input, Texts.NoNames)),
        (_, { Action: SupportKeys.NewPlan, Argument: var one }) => Open(facts, one, input),
        (ChooseClass, { Action: OfClass, Argument: var one }) when facts.Roster.Of(one).Count > 0 => Pupils(facts, new(one, []), input),
        (ChoosePupils choosing, { Action: Toggle, Row: var pupil }) when facts.Roster.Find(pupil) is not null => Pupils(facts, Toggled(choosing, pupil), input),
        (ChoosePupils { Chosen.Count: 0 }, { Action: Next }) => new(stage, new Effect.Toast(Texts.ChooseSomebody)),
        (ChoosePupils choosing, { Action: Next }) => AskSubject(facts, choosing.Chosen, input),
        (ChooseSubject(var pupils), { Action: Subject, Row: var index }) when index < facts.Subjects(input.Someone).Count => AskGap(facts, pupils, facts.Subjects(input.Someone)[(int)index], input),
        (ChooseSubject(var pupils), null) when Named(facts, input) is { } subject => AskGap(facts, pupils, subject, input),
        (ChooseSubject, null) when input.Text.Length is > 0 and <= Longest => new(stage, new Effect.Send(Texts.UnknownSubject)),
        (ChooseGap(var pupils, var subject), { Action: Gap, Row: var index }) when index < facts.Gaps(subject).Count => Show(facts, Draft(pupils, subject, facts.Gaps(subject)[(int)index], input), input),
        (ChooseGap(var pupils, var subject), null) when input.Text.Length is > 0 and <= Longest => Show(facts, Draft(pupils, subject, input.Text, input), input),
        (ChooseLead(var sheet), { Action: PersonPicker.Page, Row: var page }) => AskLead(facts, sheet, (int)page, input),
        (ChooseLead(var sheet), _) when PersonPicker.Picked(input.Pressed, facts.Staff) is { } person => Show(facts, sheet with { LeadId = person.Id }, input),
        (Sheet sheet, { Action: Kind, Argument: var name }) when Enum.TryParse<SupportKind>(name, out var kind) => Show(facts, Toggled(sheet, kind), input),
        (Sheet sheet, { Action: Lessons }) => Show(facts, sheet with { Lessons = (sheet.Lessons % 3) + 1 }, input),
        (Sheet sheet, { Action: Weeks }) => Show(facts, sheet with { Weeks = OfferedWeeks[(Array.IndexOf(OfferedWeeks, sheet.Weeks) + 1) % OfferedWeeks.Length] }, input),
        (Sheet sheet, { Action: Lead }) => AskLead(facts, sheet, 0, input),
        (Sheet sheet, { Action: Save }) => Store(facts, sheet, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(input.Text.Length > Longest ? Texts.TooLong(Longest) : Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    private static Turn<Stage> Open(PlanFacts facts, string one, Input input) => (facts.Roster.Classes.ToList(), facts.Roster.Of(one).Count) switch
    {
        ([], _) => new(null, new Effect.Send(Texts.NoPupilsYet) { Keyboard = new Keyboard.Inline(new Button(Texts.PupilsKey, SupportKeys.Pupils)) }),
        (_, > 0) => Pupils(facts, new(one, []), input),
        ([var only], _) => Pupils(facts, new(only, []), input),
        var (classes, _) => new(new ChooseClass(), new Effect.Send(Texts.AskClass)
        {
            Keyboard = new Keyboard.Inline([.. classes.Select(each => new Button(Texts.ClassKey(each, input.Here.ClassStyle), OfClass, 0, 0, each)).Chunk(InRow)]),
        }),
    };

    private static ChoosePupils Toggled(ChoosePupils choosing, long pupil) => choosing with
    {
        Chosen = choosing.Chosen.Contains(pupil) ? [.. choosing.Chosen.Where(id => id != pupil)] : [.. choosing.Chosen, pupil],
    };

    private static Sheet Toggled(Sheet sheet, SupportKind kind)
    {
        var kinds = sheet.Kinds.Contains(kind) ? sheet.Kinds.Where(each => each != kind).ToValueList() : [.. sheet.Kinds.Append(kind).Order()];
        return sheet with { Kinds = kinds, Lessons = !kinds.Contains(SupportKind.ExtraLessons) ? 0 : Math.Max(1, sheet.Lessons) };
    }

    private static Turn<Stage> Pupils(PlanFacts facts, ChoosePupils choosing, Input input)
    {
        List<IReadOnlyList<Button>> rows =
        [
            .. facts.Roster.Of(choosing.Class).Select(pupil => new Button(Texts.PupilKey(pupil, choosing.Chosen.Contains(pupil.Id)), Toggle, pupil.Id)).Chunk(InRow),
            [new(Texts.NextKey(choosing.Chosen.Count), Next) { Look = ButtonLook.Expected }],
        ];
        return new(choosing, Pages.Answer(input, Texts.AskPlanPupils(choosing.Class, input.Here.ClassStyle), new(rows), asNew: input.Pressed is { Action: SupportKeys.NewPlan }));
    }

    private static Turn<Stage> AskSubject(PlanFacts facts, ValueList<long> pupils, Input input) => facts.Subjects(input.Someone) is [var only] && input.Someone.Appointments.Any(held => held.Subjects.Count == 1)
        ? AskGap(facts, pupils, only, input)
        : new(new ChooseSubject(pupils), Pages.Answer(input, Texts.AskSubject, new([.. facts.Subjects(input.Someone).Select((subject, index) => new Button(subject, Subject, index)).Chunk(2)])));

    /// <summary>A subject of the curricula, or one of those that are offered; anything else would make a plan that nobody finds again.</summary>
    private static string? Named(PlanFacts facts, Input input) => SubjectName.Recognise(input.Text) ?? facts.Subjects(input.Someone).FirstOrDefault(subject => SubjectName.Same(subject, input.Text));

    private static Turn<Stage> AskGap(PlanFacts facts, ValueList<long> pupils, string subject, Input input) =>
        new(new ChooseGap(pupils, subject), Pages.Answer(input, Texts.AskGap(subject), new([.. facts.Gaps(subject).Select((gap, index) => (IReadOnlyList<Button>)[new(RichText.Shorten(gap, 40), Gap, index)])])));

    private static Sheet Draft(ValueList<long> pupils, string subject, string gap, Input input) =>
        new(pupils, subject, [gap.Trim()], [SupportKind.ExtraLessons, SupportKind.Recheck], input.Someone.Id, 1, SupportPlan.UsualWeeks);

    private static Turn<Stage> Show(PlanFacts facts, Sheet sheet, Input input)
    {
        List<IReadOnlyList<Button>> rows =
        [
            .. Enum.GetValues<SupportKind>().Select(kind => (IReadOnlyList<Button>)[new(Texts.KindKey(kind, sheet.Kinds.Contains(kind)), Kind, 0, 0, $"{kind}")]),
            [.. sheet.Lessons > 0 ? [new Button(Texts.LessonsKey(sheet.Lessons), Lessons)] : Array.Empty<Button>(), new(Texts.WeeksKey(sheet.Weeks), Weeks), new(Texts.LeadKey, Lead)],
            [new(Texts.SavePlanKey, Save) { Look = ButtonLook.Expected }],
        ];
        return new(sheet, Pages.Answer(input, Texts.PlanSheet(sheet, facts, input.Today), new(rows)));
    }

    private static Turn<Stage> AskLead(PlanFacts facts, Sheet sheet, int page, Input input) => new(new ChooseLead(sheet), Pages.Answer(input, Texts.AskLead, new(PersonPicker.Rows(facts.Staff, page))));

    /// <summary>Whoever plans for somebody else proposes; who leads it oneself begins at once.</summary>
    private static Turn<Stage> Store(PlanFacts facts, Sheet sheet, Input input)
    {
        var (pupils, group) = (sheet.Pupils.Where(id => facts.Roster.Find(id) is not null).ToList(), input.Ids.Next());
        if (pupils.Count == 0 || facts.Staff.All(person => person.Id != sheet.LeadId))
        {
            return new(null, new Effect.Send(Texts.PupilsAreGone));
        }

        var made = new List<SupportPlan>();
        foreach (var pupil in pupils)
        {
            var draft = new SupportPlan(input.Ids.Next(), input.Here.Id, pupil, sheet.Subject)
            {
                Gaps = sheet.Gaps, Kinds = sheet.Kinds, Rhythm = sheet.Lessons > 0 ? new(sheet.Lessons, Minutes) : null, From = input.Today, Until = input.Today.AddDays((7 * sheet.Weeks) - 1),
                GroupId = pupils.Count > 1 ? group : null, ProposedBy = input.Someone.Id, ProposedOn = input.Today,
            };
            switch (SupportPlan.Propose(draft))
            {
                case Outcome<SupportPlan>.Refused(var problem):
                    return new(sheet, new Effect.Toast(Texts.Explain(problem)));
                case Outcome<SupportPlan>.Ok(var proposed):
                    made.Add(sheet.LeadId == input.Someone.Id ? proposed.TakeOn(sheet.LeadId).Match(plan => plan, _ => proposed) : proposed with { LeadId = sheet.LeadId });
                    break;
            }
        }

        return new(null,
        [
            .. made.Select(plan => new Effect.Add(plan)),
            Pages.Answer(input, Texts.PlanSaved(sheet, facts, input.Today), new(new Button(Texts.SupportPageKey, SupportKeys.Show, 0, 0, facts.Roster.Find(pupils[0])!.Class))),
        ]);
    }
}

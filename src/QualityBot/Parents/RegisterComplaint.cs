using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Names;
using QualityBot.Storage;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.Parents;
using QualityDomain.People;
using QualityDomain.People.Responsibles;
using QualityDomain.Support.Log;

namespace QualityBot.Parents;

/// <summary>A parent's letter is registered: which pupil, from whom, about what, who answers. The answer is a decision of the ordinary register, which reminds of it.</summary>
internal sealed class RegisterComplaint() : Conversation<RegisterComplaint.Stage, ComplaintFacts>("register-complaint", version: 1)
{
    [JsonDerivedType(typeof(AskPupil), "pupil")]
    [JsonDerivedType(typeof(AskFrom), "from")]
    [JsonDerivedType(typeof(AskEssence), "essence")]
    [JsonDerivedType(typeof(AskResponsible), "responsible")]
    public abstract record Stage;

    public sealed record AskPupil : Stage;

    public sealed record AskFrom(long PupilId) : Stage;

    /// <param name="From">The guardian's number; 0: somebody else.</param>
    public sealed record AskEssence(long PupilId, int From) : Stage;

    public sealed record AskResponsible(long PupilId, int From, string Essence) : Stage;

    private const string From = "from";
    private const string Who = "who";
    private const int Shortest = 3;
    private const int Longest = 200;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ParentKeys.NewComplaint), new Admission.Those(Permission.KeepComplaints))];

    public override Stage Begin(Input input) => new AskPupil();

    public override Task<ComplaintFacts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => ComplaintFacts.Read(db, input, ct);

    public override Turn<Stage> Step(ComplaintFacts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        (_, { Action: ParentKeys.NewComplaint }) => new(new AskPupil(), new Effect.Send(Texts.AskComplaintPupil)),
        (AskPupil, null) => PupilCode.TryParse(input.Text, out var code) && facts.Roster.Find(code) is { } pupil
            ? new(new AskFrom(pupil.Id), new Effect.Send(Texts.AskComplaintFrom) { Keyboard = new Keyboard.Inline(Texts.FromKeys.Select((label, number) => new Button(label, From, number)).ToArray()) })
            : new(stage, new Effect.Send(Texts.NoSuchCodeHere)),
        (AskFrom(var pupil), { Action: From, Row: var number }) when number < Texts.FromKeys.Count => new(new AskEssence(pupil, (int)number), Pages.Answer(input, Texts.AskComplaintEssence, Pages.NoKeys)),
        (AskEssence, null) when ChildNames.AreIn(input.Text) => new(stage, NameRefusal.Of(input, Texts.NoNamesInEssence)),
        (AskEssence(var pupil, var from), null) when input.Text.Length is >= Shortest and <= Longest && facts.Roster.Find(pupil) is { } known => new(new AskResponsible(pupil, from, input.Text), Responsibles(facts, known, input)),
        (AskEssence, null) => new(stage, new Effect.Send(Texts.EssenceIsOff)),
        (AskResponsible asked, { Action: Who, Row: var id }) when facts.Room.Find(id) is { } person && person.WorksOn(input.Today) => Save(facts, asked, person, input),
        (AskResponsible asked, null) => facts.Room.Search(input.Text, input.Today) switch
        {
            [] => new(stage, new Effect.Send(Texts.NobodyFound)),
            [var one] => Save(facts, asked, one, input),
            var several => new(stage, new Effect.Send(Texts.AskComplaintResponsible) { Keyboard = Names(several.Take(8)) }),
        },
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    private static Effect.Send Responsibles(ComplaintFacts facts, Rostered pupil, Input input) =>
        new(Texts.AskComplaintResponsible) { Keyboard = Names(facts.Answerers(pupil.Class, input.Today)) };

    private static Keyboard.Inline Names(IEnumerable<Person> people) => new([.. people.Select(person => (IReadOnlyList<Button>)[new(person.Name.WithInitials, Who, person.Id)])]);

    private static Turn<Stage> Save(ComplaintFacts facts, AskResponsible asked, Person person, Input input)
    {
        if (facts.Roster.Find(asked.PupilId) is not { } pupil || !Permissions.May(input.Someone, Permission.KeepComplaints, new(input.Here.Id) { Classes = [pupil.Class] }))
        {
            return new(null, new Effect.Send(Texts.NoSuchCodeHere));
        }

        var due = Complaint.LastDay(input.Today, facts.Import.Intake.Calendar);
        var number = facts.NextNumber(input.Today);
        var decision = Answering(facts, pupil, person, number, due, input);
        var complaint = new Complaint(input.Ids.Next(), input.Here.Id, pupil.Id, number, input.Today, asked.Essence, input.Someone.Id, person.Id, due)
        {
            FromGuardian = asked.From == 0 ? null : asked.From, DecisionId = decision.Id,
        };
        var begun = Taken.Begin(decision, new([new Executor(person, Part.Lead, null, [])], []), facts.Import.Intake.DueContextOf(decision.MadeOn), facts.Import.Leaves, input.Ids.Next, input.Today);
        return new(null,
        [
            new Effect.Add(complaint), new Effect.Add(decision),
            .. begun.Matters.SelectMany(matter => matter.Assignments.Prepend<object>(matter.Occurrence)).Select(record => new Effect.Add(record)),
            new Effect.Send(Texts.ComplaintSaved(complaint, $"{pupil.Code}", person)) { Keyboard = new Keyboard.Inline(new Button(Texts.OpenComplaintKey, ParentKeys.Complaints, complaint.Id)) },
        ]);
    }

    private static Decision Answering(ComplaintFacts facts, Rostered pupil, Person person, int number, DateOnly due, Input input)
    {
        var party = CanonicalParties.One(Questions.PartyOf(person));
        return new(input.Ids.Next(), input.Here.Id, facts.Import.LastNumber + 1, DecisionKind.Order, Texts.AnswerTask(number, $"{pupil.Code}"), input.Today)
        {
            DeadlineText = $"до {RussianText.Day(due)}",
            Deadline = new Deadline.ByDay(due).ToString(),
            DeadlineConfirmed = true,
            ResponsibleText = PartyNames.Of(party),
            Responsible = party.ToString(),
            ExpectedResult = Texts.AnswerExpected,
            Classes = [pupil.Class],
        };
    }
}

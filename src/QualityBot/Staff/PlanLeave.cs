using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>«Отпуск, больничный»: the days and who stands in; «Отменить» takes it back.</summary>
public sealed class PlanLeave() : Conversation<PlanLeave.Stage, StaffRoom>("plan-leave", version: 1)
{
    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(AskDays), "days")]
    [JsonDerivedType(typeof(AskSubstitute), "substitute")]
    public abstract record Stage(long PersonId);

    public sealed record Opened(long PersonId) : Stage(PersonId);

    public sealed record AskDays(long PersonId) : Stage(PersonId);

    public sealed record AskSubstitute(long PersonId, DateOnly First, DateOnly Last) : Stage(PersonId);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press("leave"), new Admission.Those(Permission.KeepStaffList))];

    public override Stage Begin(Input input) => new Opened(input.Pressed?.Row ?? 0);

    public override Task<StaffRoom> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => StaffRoom.Load(db, input.Here.Id, input.Today, ct);

    /// <summary>The button that opens the dialogue begins it anew, also in the middle.</summary>
    public override Turn<Stage> Step(StaffRoom facts, Stage stage, Input input) => Answer(facts, input.Pressed?.Action == "leave" ? Begin(input) : stage, input);

    private static Turn<Stage> Answer(StaffRoom facts, Stage stage, Input input) => facts.Find(stage.PersonId) is not { } person || !person.WorksOn(input.Today)
        ? new(null, new Effect.Send(Texts.NoSuchPerson))
        : (stage, input) switch
        {
            (Opened, _) => new(new AskDays(person.Id), new Effect.Send(Texts.AskLeaveDays(person))),
            (AskDays, { Text: { Length: > 0 } text }) => DayRange.TryParse(text, input.Today.AddMonths(-1), out var days) && days.Last >= input.Today
                ? new(new AskSubstitute(person.Id, days.First, days.Last), new Effect.Send(Texts.AskSubstitute) { Keyboard = new Keyboard.Inline(new Button(Texts.NoSubstitute, "sub")) })
                : new(stage, new Effect.Send(Texts.DaysNotUnderstood)),
            (AskSubstitute asked, { Pressed: { Action: "sub", Row: var id } }) => Plan(facts, person, asked, id, input),
            (AskSubstitute asked, { Text: { Length: > 0 } text }) => facts.Search(text, input.Today) switch
            {
                [] => new(stage, new Effect.Send(Texts.NobodyFound(text))),
                [var one] => Plan(facts, person, asked, one.Id, input),
                var several => new(stage, new Effect.Send(Texts.WhichOne) { Keyboard = PersonButtons.Of(several, "sub") }),
            },
            _ => new(stage, new Effect.Toast(Texts.ChooseAbove)),
        };

    private static Turn<Stage> Plan(StaffRoom room, Person person, AskSubstitute asked, long substituteId, Input input)
    {
        var substitute = substituteId == 0 ? null : room.Find(substituteId);
        if (substituteId != 0 && substitute is null)
        {
            return new(asked, new Effect.Send(Texts.NoSuchPerson));
        }

        var leave = new Leave(input.Ids.Next(), input.Here.Id, person.Id, asked.First, asked.Last, substitute?.Id);
        return Absences.Plan(leave, substitute, room.Leaves).Match<Turn<Stage>>(
            planned => new(null,
            [
                new Effect.Add(planned),
                new Effect.Send(Texts.LeavePlanned(person, planned, substitute)),
                .. substitute is null || substitute.Id == input.Someone.Id ? []
                    : (Effect[])[new Effect.Send(Recipient.Person(substitute.Id), Texts.YouStandIn(person, planned)) { Priority = Priority.Announcement, About = $"leave/{planned.Id}" }],
            ]),
            problem => new(problem is LeaveOverlaps ? null : asked, new Effect.Send(Texts.Explain(problem))));
    }
}

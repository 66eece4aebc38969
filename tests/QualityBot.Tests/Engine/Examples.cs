using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Tests.Engine;

/// <summary>A small dialogue: asks for a family name, then adds the person.</summary>
internal sealed class AddPerson() : Conversation<AddPerson.Stage, Person?>("add-person", version: 1)
{
    [JsonDerivedType(typeof(AskName), "ask-name")]
    [JsonDerivedType(typeof(Confirm), "confirm")]
    public abstract record Stage;

    public sealed record AskName(bool Asked) : Stage;

    public sealed record Confirm(string Name) : Stage;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Command("add"), new Admission.Known()), new(new Trigger.Press("add"), new Admission.Known())];

    public override Stage Begin(Input input) => new AskName(false);

    public override async Task<Person?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        stage is Confirm confirm ? await db.Of<Person>(input.Here.Id).FirstOrDefaultAsync(person => person.FamilyName == confirm.Name, ct) : null;

    public override Turn<Stage> Step(Person? facts, Stage stage, Input input) => stage switch
    {
        AskName { Asked: false } => new(new AskName(true), new Effect.Send("Как фамилия?")),
        AskName when input.Text == "сломайся" => throw new InvalidOperationException("broken on purpose"),
        AskName => new(new Confirm(input.Text), new Effect.Send(RichText.Of($"Добавить <b>{input.Text}</b>?")) { Keyboard = new Keyboard.Inline(new Button("Да", "yes")) }),
        Confirm when facts is not null => new(null, new Effect.Send("Такой уже есть.")),
        Confirm confirm when input.Pressed?.Action == "yes" => new(null, new Effect.Add(new Person(input.Ids.Next(), input.Here.Id, confirm.Name, "Имя", null)), new Effect.Send("Сохранено.")),
        _ => new(stage, new Effect.Toast("Нажмите «Да».")),
    };
}

/// <summary>Another small dialogue, opened by a button: asks how somebody is.</summary>
internal sealed class SayHello() : Conversation<SayHello.Stage, bool>("say-hello", version: 1)
{
    public sealed record Stage(bool Asked);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press("hello"), new Admission.Known())];

    public override Stage Begin(Input input) => new(false);

    public override Task<bool> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => Task.FromResult(true);

    public override Turn<Stage> Step(bool facts, Stage stage, Input input) => new(new(true), new Effect.Send("Как дела?"));
}

/// <summary>A small action: dismisses the person of the pressed row.</summary>
internal sealed class Dismiss() : CardAction<Person?>("dismiss")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press("dismiss"), new Admission.Those(Permission.ManageRoles))];

    public override Task<Person?> Load(AppDb db, Input input, CancellationToken ct) =>
        db.Of<Person>(input.Here.Id).FirstOrDefaultAsync(person => person.Id == input.Pressed!.Row, ct);

    public override IReadOnlyList<Effect> Step(Person? facts, Input input) => facts is null
        ? [new Effect.Toast("Такого человека нет.")]
        : [new Effect.Replace(facts, facts with { LeftOn = input.Today.AddDays(-1) }), new Effect.Send("Уволен.")];
}

/// <summary>A small action that answers one text and writes to another person.</summary>
internal sealed class Nudge() : CardAction<bool>("nudge")
{
    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Command("nudge"), new Admission.Known())];

    public override Task<bool> Load(AppDb db, Input input, CancellationToken ct) => Task.FromResult(true);

    public override IReadOnlyList<Effect> Step(bool facts, Input input) =>
    [
        new Effect.Send(Recipient.Person(2), "Вас зовут.") { Key = "nudge/2", About = "nudge/2" },
        new Effect.Send("Позвал."),
    ];
}

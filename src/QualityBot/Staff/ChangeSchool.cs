using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>«О школе» in the settings: names, place, address and time zone, one at a time.</summary>
public sealed class ChangeSchool() : Conversation<ChangeSchool.Stage, bool>("change-school", version: 1)
{
    [JsonDerivedType(typeof(Choosing), "choosing")]
    [JsonDerivedType(typeof(Asking), "asking")]
    public abstract record Stage;

    public sealed record Choosing : Stage;

    public sealed record Asking(SchoolField Field) : Stage;

    private const string Field = "field";
    private const string Zone = "zone";
    private const string Nothing = "-";

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ChangeSettings.School), new Admission.Those(Permission.ManageSettings))];

    public override Stage Begin(Input input) => new Choosing();

    public override Task<bool> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        Task.FromResult(Permissions.May(input.Someone, Permission.ManageSettings, new(input.Here.Id)));

    public override Turn<Stage> Step(bool facts, Stage stage, Input input) => (stage, input) switch
    {
        _ when !facts => new(null, new Effect.Send(Texts.Explain(new NotAllowed(Permission.ManageSettings)))),
        (_, { Pressed.Action: ChangeSettings.School }) => Show(input.Here),
        (_, { Pressed: { Action: Field, Row: var field } }) when Enum.IsDefined((SchoolField)field) => Ask((SchoolField)field),
        (Asking { Field: SchoolField.Zone }, { Pressed: { Action: Zone, Row: var index } }) when index >= 0 && index < Zones.Offered.Count =>
            Store(input.Here, input.Here with { ZoneId = Zones.Offered[(int)index].Id }),
        (Asking(var field), { Text: { Length: > 0 } text }) => Read(input.Here, field, text) is { } changed
            ? Store(input.Here, changed)
            : new(stage, new Effect.Send(field == SchoolField.Zone ? Texts.ZoneNotUnderstood : Texts.TooLongOrShort)),
        _ => new(stage, new Effect.Toast(Texts.ChooseAbove)),
    };

    private static Turn<Stage> Show(School school) => new(new Choosing(), new Effect.Send(Texts.AboutSchool(school))
    {
        Keyboard = new Keyboard.Inline([.. Enum.GetValues<SchoolField>().Select(field => new Button(Texts.FieldName(field), Field, (long)field)).Chunk(2)]),
    });

    private static Turn<Stage> Ask(SchoolField field) => new(new Asking(field), new Effect.Send(field == SchoolField.Zone ? Texts.AskZone : Texts.AskField(field))
    {
        Keyboard = field == SchoolField.Zone ? Zones.Keys(Zone) : null,
    });

    /// <summary>«-» empties what may be empty.</summary>
    private static School? Read(School school, SchoolField field, string text) => field switch
    {
        SchoolField.Name => text.Length is >= 3 and <= 300 ? school with { Name = text } : null,
        SchoolField.ShortName => text.Length <= 60 ? school with { ShortName = OrNothing(text) } : null,
        SchoolField.Place => text.Length <= 100 ? school with { Place = OrNothing(text) } : null,
        SchoolField.Address => text.Length <= 300 ? school with { Address = OrNothing(text) } : null,
        SchoolField.Zone => Zones.IsKnown(text) ? school with { ZoneId = text } : null,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that nobody reads."),
    };

    private static string? OrNothing(string text) => text is Nothing or "–" or "—" ? null : text;

    private static Turn<Stage> Store(School before, School after)
    {
        var (stage, effects) = Show(after);
        return new(stage, before == after ? effects : [new Effect.Replace(before, after), .. effects]);
    }
}

/// <summary>What is told of a school.</summary>
public enum SchoolField
{
    Name,
    ShortName,
    Place,
    Address,
    Zone,
}

using System.Text.Json;
using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.StaffList;

namespace QualityBot.Staff;

/// <summary>«Загрузить список»: a file, what was read with its doubts, one «да», then people and roles are stored.</summary>
public sealed class ImportStaff() : Conversation<ImportStaff.Stage, StaffRoom>("import-staff", version: 1)
{
    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(AskFile), "file")]
    [JsonDerivedType(typeof(Reading), "reading")]
    [JsonDerivedType(typeof(Preview), "preview")]
    public abstract record Stage;

    public sealed record Opened : Stage;

    public sealed record AskFile : Stage;

    public sealed record Reading(string WorkKey) : Stage;

    public sealed record Preview(ValueList<ValueList<string>> Rows) : Stage;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press("staff-import"), new Admission.Those(Permission.KeepStaffList)),
        new(new Trigger.Result(ReadStaffList.Work), new Admission.Those(Permission.KeepStaffList)),
    ];

    public override Stage Begin(Input input) => new Opened();

    public override Task<StaffRoom> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => StaffRoom.Load(db, input.Here.Id, input.Today, ct);

    /// <summary>The button that opens the dialogue begins it anew, also in the middle.</summary>
    public override Turn<Stage> Step(StaffRoom facts, Stage stage, Input input) => Answer(facts, input.Pressed?.Action == "staff-import" ? Begin(input) : stage, input);

    private static Turn<Stage> Answer(StaffRoom facts, Stage stage, Input input) => (stage, input.Content) switch
    {
        (Opened, Content.Button) => new(new AskFile(), new Effect.Send(Texts.AskStaffFile)),
        (AskFile or Preview, Content.Document file) => Fetch(file, input),
        (Reading reading, Content.WorkDone(var key, _, var json)) when key == reading.WorkKey =>
            Show(facts, JsonSerializer.Deserialize<ValueList<ValueList<string>>>(json, StageJson.Options)!, input),
        (Reading reading, Content.WorkRefused(var key, _, var reason)) when key == reading.WorkKey => new(new AskFile(), new Effect.Send(reason)),
        (Opened, Content.WorkDone(var key, _, var json)) when key.StartsWith(HandedOver, StringComparison.Ordinal) =>
            Show(facts, JsonSerializer.Deserialize<ValueList<ValueList<string>>>(json, StageJson.Options)!, input),
        (_, Content.WorkDone or Content.WorkRefused) => new(stage is Opened ? null : stage),
        (Preview preview, Content.Button { Data.Action: "staff-save" }) => Save(facts, preview, input),
        (Reading, _) => new(stage, new Effect.Send(Texts.StillReading)),
        (AskFile, _) => new(stage, new Effect.Send(Texts.AskStaffFile)),
        _ => new(stage, new Effect.Toast(Texts.ChooseAbove)),
    };

    /// <summary>Reads a list that was sent elsewhere; its preview opens by itself.</summary>
    internal static Effect Take(StaffListFile file, Input input) => new Effect.Work($"{HandedOver}{input.Here.Id}/{input.Ids.Next()}", ReadStaffList.Work, file);

    private const string HandedOver = "staff-list-sent/";

    private static Turn<Stage> Fetch(Content.Document file, Input input)
    {
        var key = $"staff-list/{input.Here.Id}/{input.Ids.Next()}";
        return new(new Reading(key), new Effect.Work(key, ReadStaffList.Work, new StaffListFile(file.FileId, file.Name)), new Effect.Send(Texts.ReadingList));
    }

    private static Turn<Stage> Show(StaffRoom room, ValueList<ValueList<string>> rows, Input input)
    {
        var list = StaffListReader.Read(rows);
        var merges = StaffMerge.Plan(list, room.People, room.Appointments, input.Today);
        return merges.Count == 0
            ? new(new AskFile(), new Effect.Send(Texts.NoStaffInFile))
            : merges.All(merge => merge.ChangesNothing)
                ? new(null, new Effect.Send(Texts.NothingNewInList(merges.Count)))
                : new(new Preview(rows), new Effect.Send(Texts.StaffPreview(merges, list.Doubts))
                {
                    Keyboard = new Keyboard.Inline(new Button(Texts.SaveList(merges.Count(merge => !merge.ChangesNothing)), "staff-save") { Look = ButtonLook.Expected }),
                });
    }

    private static Turn<Stage> Save(StaffRoom room, Preview preview, Input input)
    {
        // A secretary keeps the list; roles that decide about others are given by those who may give roles.
        var mayGive = Permissions.May(input.Someone, Permission.ManageRoles, new(input.Here.Id));
        var list = StaffListReader.Read(preview.Rows);
        var merges = StaffMerge.Plan(mayGive ? list : StaffLoad.WithoutPower(list), room.People, room.Appointments, input.Today);
        return new(null,
        [
            .. StaffLoad.Effects(merges, input.Here.Id, input.Today, input.Ids),
            new Effect.Send(Texts.ListSaved(merges, mayGive)) { Keyboard = Permissions.MayAnywhere(input.Someone, Permission.InviteStaff) ? new Keyboard.Inline(new Button(Texts.InviteNow, "invite")) : null },
        ]);
    }
}

using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Meetings;
using QualityDomain.People;
using QualityDomain.Support.Checks;

namespace QualityBot.Meetings;

/// <summary>«Кто был»: whose parents came, by exception. Each that came counts as the month's contact with the parents.</summary>
internal sealed class MarkAttendance() : Conversation<MarkAttendance.Stage, MarkAttendance.Facts?>("mark-attendance", version: 1)
{
    /// <param name="Classes">Whose pupils the person may mark.</param>
    /// <param name="Marked">Contacts at a gathering that were noted of that day.</param>
    internal sealed record Facts(Gathering One, Roster Roster, ValueList<string> Classes, ValueList<ParentContact> Marked);

    [JsonDerivedType(typeof(Choose), "class")]
    [JsonDerivedType(typeof(Except), "except")]
    public abstract record Stage(long Id);

    public sealed record Choose(long Id) : Stage(Id);

    public sealed record Except(long Id, string Class, ValueList<long> Absent) : Stage(Id);

    private const string OfClass = "class";
    private const string Toggle = "tog";
    private const string Nobody = "all";
    private const string Save = "save";
    private const int InRow = 6;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(MeetingKeys.Attendance), new Admission.Those(Permission.LogSupport))];

    public override Stage Begin(Input input) => new Choose(input.Pressed?.Row ?? 0);

    public override async Task<Facts?> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var id = input.Pressed is { Action: MeetingKeys.Attendance, Row: var row } ? row : stage.Id;
        if (await db.Of<Gathering>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct) is not { TakesPlace: true, Guests: ReaderSet.Families guests } one || one.Day > input.Today)
        {
            return null;
        }

        var roster = await Roster.Read(db, input, Permission.LogSupport, ct);
        var classes = roster.Classes.Where(name => guests.Of is null || (SchoolClass.TryParse(name, out var read) && guests.Of.Contains(read))).ToValueList();
        return new(one, roster, classes, (await db.Of<ParentContact>(input.Here.Id).Where(contact => contact.On == one.Day && contact.Kind == ContactKind.Meeting).ToListAsync(ct)).ToValueList());
    }

    public override Turn<Stage> Step(Facts? facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        _ when facts is null || facts.Classes.Count == 0 => new(null, new Effect.Send(Texts.NobodyToMark)),
        (_, { Action: MeetingKeys.Attendance }) when facts.Classes is [var only] => Show(facts, new(facts.One.Id, only, []), input, asNew: true),
        (_, { Action: MeetingKeys.Attendance }) => new(new Choose(facts.One.Id), new Effect.Send(Texts.AskClassOfGathering)
        {
            Keyboard = new Keyboard.Inline([.. facts.Classes.Select(name => new Button(name, OfClass, 0, 0, name)).Chunk(InRow)]),
        }),
        (Choose, { Action: OfClass, Argument: var name }) when facts.Classes.Contains(name) => Show(facts, new(stage.Id, name, []), input, asNew: false),
        (Except except, { Action: Toggle, Row: var pupil }) => Show(facts, except with { Absent = except.Absent.Contains(pupil) ? except.Absent.Where(other => other != pupil).ToValueList() : [.. except.Absent, pupil] }, input, asNew: false),
        (Except except, { Action: Nobody }) => Show(facts, except with { Absent = facts.Roster.Of(except.Class).Select(pupil => pupil.Id).ToValueList() }, input, asNew: false),
        (Except except, { Action: Save }) => Keep(facts, except, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    private static Turn<Stage> Show(Facts facts, Except except, Input input, bool asNew)
    {
        var pupils = facts.Roster.Of(except.Class);
        return new(except, Pages.Answer(input, Texts.AskAttendance(facts.One, except.Class, pupils.Count - except.Absent.Count, pupils.Count), new(
        [
            .. pupils.Select(pupil => new Button($"{(except.Absent.Contains(pupil.Id) ? "✖️" : "✅")} {pupil.Code.Number:00}", Toggle, pupil.Id)).Chunk(InRow),
            [new(Texts.NobodyCameKey, Nobody)],
            [new(Texts.SaveAttendanceKey(pupils.Count - except.Absent.Count), Save) { Look = ButtonLook.Expected }],
        ]), asNew));
    }

    /// <summary>A second marking corrects the first; the audit keeps both.</summary>
    private static Turn<Stage> Keep(Facts facts, Except except, Input input)
    {
        var pupils = facts.Roster.Of(except.Class).Select(pupil => pupil.Id).ToList();
        var before = facts.Marked.Where(contact => pupils.Contains(contact.PupilId)).ToList();
        var came = pupils.Where(pupil => !except.Absent.Contains(pupil)).ToList();
        return new(null,
        [
            .. before.Where(contact => !came.Contains(contact.PupilId)).Select(contact => new Effect.Erase(contact)),
            .. came.Where(pupil => before.TrueForAll(contact => contact.PupilId != pupil))
                .Select(pupil => new Effect.Add(new ParentContact(input.Ids.Next(), input.Here.Id, pupil, facts.One.Day, input.Someone.Id) { Kind = ContactKind.Meeting })),
            Pages.Answer(input, Texts.AttendanceKept(except.Class, came.Count, pupils.Count), Pages.NoKeys),
        ]);
    }
}

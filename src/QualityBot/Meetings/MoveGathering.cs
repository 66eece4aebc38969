using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>«Изменить»: another day, hour or place; the guests hear of it once.</summary>
internal sealed class MoveGathering() : Conversation<MoveGathering.Stage, MoveGathering.Facts?>("move-gathering", version: 1)
{
    internal sealed record Facts(Gathering One, ValueList<Announcement> Told);

    [JsonDerivedType(typeof(Choose), "choose")]
    [JsonDerivedType(typeof(AskDay), "day")]
    [JsonDerivedType(typeof(AskTime), "time")]
    [JsonDerivedType(typeof(AskPlace), "place")]
    public abstract record Stage(long Id, DateOnly? Day, TimeOnly? Time, string? Place);

    /// <summary>With what is changed so far.</summary>
    public sealed record Choose(long Id, DateOnly? Day, TimeOnly? Time, string? Place) : Stage(Id, Day, Time, Place);

    public sealed record AskDay(long Id, DateOnly? Day, TimeOnly? Time, string? Place) : Stage(Id, Day, Time, Place);

    public sealed record AskTime(long Id, DateOnly? Day, TimeOnly? Time, string? Place) : Stage(Id, Day, Time, Place);

    public sealed record AskPlace(long Id, DateOnly? Day, TimeOnly? Time, string? Place) : Stage(Id, Day, Time, Place);

    private const string ToDay = "today";
    private const string ToTime = "totime";
    private const string ToPlace = "toplace";
    private const string Hour = "hour";
    private const string Save = "save";
    private const int MonthsAhead = 6;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(MeetingKeys.Move), new Admission.Those(Permission.Announce))];

    public override Stage Begin(Input input) => new Choose(input.Pressed?.Row ?? 0, null, null, null);

    public override async Task<Facts?> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var id = input.Pressed is { Action: MeetingKeys.Move, Row: var row } ? row : stage.Id;
        return await GatheringFacts.Read(db, id, input, ct) is { } facts && facts.MaySteer(input.Someone)
            ? new(facts.One, (await db.Of<Announcement>(input.Here.Id).Where(one => one.GatheringId == id).ToListAsync(ct)).ToValueList())
            : null;
    }

    public override Turn<Stage> Step(Facts? facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        _ when facts is null => new(null, new Effect.Send(Texts.GatheringIsGone)),
        (_, { Action: MeetingKeys.Move }) => Show(new Choose(facts.One.Id, null, null, null), facts.One, input, asNew: true),
        (_, { Action: ToDay }) => new(new AskDay(stage.Id, stage.Day, stage.Time, stage.Place), Pages.Answer(input, Texts.AskGatheringDay, DayPicker.Show(input.Today, input.Today, input.Today.AddMonths(MonthsAhead)))),
        (_, { Action: ToTime }) => new(new AskTime(stage.Id, stage.Day, stage.Time, stage.Place), Pages.Answer(input, Texts.AskNewTime, GatheringTime.Keys(Hour, facts.One.Kind))),
        (_, { Action: ToPlace }) => new(new AskPlace(stage.Id, stage.Day, stage.Time, stage.Place), Pages.Answer(input, Texts.AskPlace, Pages.NoKeys)),
        (AskDay, _) when DayPicker.Read(input, input.Today.AddDays(-1)) is DayPicker.Choice.Turned(var month) => new(stage, Pages.Answer(input, Texts.AskGatheringDay, DayPicker.Show(month, input.Today, input.Today.AddMonths(MonthsAhead)))),
        (AskDay, _) when DayPicker.Read(input, input.Today.AddDays(-1)) is DayPicker.Choice.Picked(var day) => Show(new(stage.Id, day, stage.Time, stage.Place), facts.One, input, input.Pressed is null),
        (AskTime, { Action: Hour, Row: var minutes }) when minutes is >= 0 and < 24 * 60 => Show(new(stage.Id, stage.Day, new((int)minutes / 60, (int)minutes % 60), stage.Place), facts.One, input, asNew: false),
        (AskTime, null) when GatheringTime.Read(input.Text) is { } time => Show(new(stage.Id, stage.Day, time, stage.Place), facts.One, input, asNew: true),
        (AskPlace, null) when input.Text.Length > 0 => Show(new(stage.Id, stage.Day, stage.Time, input.Text), facts.One, input, asNew: true),
        (Choose, { Action: Save }) => Keep(facts, stage, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    private static Turn<Stage> Show(Choose chosen, Gathering one, Input input, bool asNew)
    {
        var changed = one with { Day = chosen.Day ?? one.Day, Time = chosen.Time ?? one.Time, Place = chosen.Place ?? one.Place };
        return new(chosen, Pages.Answer(input, Texts.AskMove(one, changed), new(
        [
            [new(Texts.OtherDayKey, ToDay), new(Texts.OtherTimeKey, ToTime), new(Texts.OtherPlaceKey, ToPlace)],
            .. changed == one ? Array.Empty<IReadOnlyList<Button>>() : [[new(Texts.TellKey, Save) { Look = ButtonLook.Expected }]],
        ]), asNew));
    }

    private static Turn<Stage> Keep(Facts facts, Stage chosen, Input input)
    {
        var one = facts.One;
        return one.Move(chosen.Day ?? one.Day, chosen.Time ?? one.Time, chosen.Place ?? one.Place, SchoolMoment.At(input.Now, TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId))).Match<Turn<Stage>>(
            moved => new(null,
            [
                new Effect.Replace(one, moved.Day == one.Day ? moved : moved with { ReminderId = null }),
                .. GatheringNews.Tell(moved, AnnouncementKind.Change, facts.Told, input),
                Pages.Answer(input, Texts.Moved(moved), new(new Button(Texts.ToGatheringKey, MeetingKeys.Gathering, one.Id))),
            ]),
            problem => new(new Choose(one.Id, chosen.Day, chosen.Time, chosen.Place), new Effect.Send(Texts.Explain(problem))));
    }
}

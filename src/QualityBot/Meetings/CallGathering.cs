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

/// <summary>«Собрание»: what, for whom, when, where and about what; one look, and the invitation goes.</summary>
internal sealed class CallGathering() : Conversation<GatheringStage, CallGathering.Facts>("call-gathering", version: 1)
{
    /// <param name="Kinds">What the person may call.</param>
    /// <param name="Classes">Whose parents the person may call, ascending.</param>
    /// <param name="Places">Where the school met before, the newest first.</param>
    /// <param name="Count">Of the guests; null: they are not known yet.</param>
    internal sealed record Facts(SchoolCalendar Calendar, ValueList<GatheringKind> Kinds, ValueList<SchoolClass> Classes, string? Association, ValueList<string> Places, ValueList<string> FamilyNames, ReaderCount? Count);

    private const string Kind = "kind";
    private const string OfClass = "class";
    private const string Hour = "hour";
    private const string Place = "place";
    private const string NoAgenda = "none";
    private const string Send = "send";
    private const string Drop = "drop";
    private const int MonthsAhead = 6;
    private const int InRow = 4;
    private const int KnownPlaces = 4;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(MeetingKeys.Call), new Admission.Those(Permission.Announce))];

    public override GatheringStage Begin(Input input) => new GatheringStage.Choose(new(GatheringKind.ClassParents));

    public override async Task<Facts> Load(AppDb db, GatheringStage stage, Input input, CancellationToken ct)
    {
        var (school, actor) = (input.Here.Id, input.Someone);
        var staff = await StaffOnDuty.Read(db, school, input.Today, ct);
        var all = staff.SelectMany(one => one.Appointments).SelectMany(held => held.Classes)
            .Select(name => SchoolClass.TryParse(name, out var one) ? one : null).OfType<SchoolClass>().Distinct().Order();
        var classes = all.Where(one => AnnounceRights.May(actor, new ReaderSet.Families(new([], [one])))).ToValueList();
        var association = actor.Appointments.Where(held => held.Role == Role.AssociationHead).Select(held => held.Association).OfType<string>().FirstOrDefault();
        var places = await db.Of<Gathering>(school).OrderByDescending(one => one.Id).Select(one => one.Place).Take(30).ToListAsync(ct);
        return new(
            await CalendarOf.School(db, school, ct),
            Enum.GetValues<GatheringKind>().Where(kind => kind == GatheringKind.ClassParents ? classes.Count > 0 : Gathering.GuestsOf(kind, null, association) is { } guests && AnnounceRights.May(actor, guests)).ToValueList(),
            classes, association, places.Distinct().Take(KnownPlaces).ToValueList(), staff.Select(one => one.Person.FamilyName).ToValueList(),
            stage.Draft.Set is { } set ? await ReaderCount.Of(db, input.Here, set, actor.Id, input.Today, ct) : null);
    }

    public override Turn<GatheringStage> Step(Facts facts, GatheringStage stage, Input input) => (stage, input.Pressed) switch
    {
        (_, { Action: Drop }) => new(null, Pages.Answer(input, Texts.NotCalled, Pages.NoKeys)),
        (_, { Action: MeetingKeys.Call }) when facts.Kinds.Count == 0 => new(null, new Effect.Send(Texts.NobodyToTell)),
        (_, { Action: MeetingKeys.Call }) => new(new GatheringStage.Choose(stage.Draft), new Effect.Send(Texts.AskKind)
        {
            Keyboard = new Keyboard.Inline([.. facts.Kinds.Select(kind => (IReadOnlyList<Button>)[new(Texts.KindKey(kind), Kind, (int)kind)]), [new(Texts.NotCallKey, Drop)]]),
        }),
        (GatheringStage.Choose, { Action: Kind, Row: var kind }) when facts.Kinds.Contains((GatheringKind)kind) => Guests(facts, new((GatheringKind)kind), null, input),
        (GatheringStage.AskClass(var draft), { Action: OfClass, Argument: var name }) when facts.Classes.FirstOrDefault(one => one.ToString() == name) is { } one => Guests(facts, draft, one, input),
        (GatheringStage.AskDay(var draft), _) => Day(facts, draft, input),
        (GatheringStage.AskTime(var draft), { Action: Hour, Row: var minutes }) when minutes is >= 0 and < 24 * 60 => Time(facts, draft, new((int)minutes / 60, (int)minutes % 60), input),
        (GatheringStage.AskTime(var draft), null) => GatheringTime.Read(input.Text) is { } time ? Time(facts, draft, time, input) : new(stage, new Effect.Send(Texts.TimeNotUnderstood)),
        (GatheringStage.AskPlace(var draft), { Action: Place, Row: var index }) when index < facts.Places.Count => Agenda(draft with { Place = facts.Places[(int)index] }, input),
        (GatheringStage.AskPlace(var draft), null) when input.Text.Length is > 0 and <= Gathering.MostOfPlace => Agenda(draft with { Place = input.Text }, input),
        (GatheringStage.AskPlace, null) => new(stage, new Effect.Send(Texts.Explain(new PlaceDoesNotFit(input.Text.Length, Gathering.MostOfPlace)))),
        (GatheringStage.AskAgenda(var draft), { Action: NoAgenda }) => Show(facts, draft, input),
        (GatheringStage.AskAgenda, null) when NamesInWords.Strangers(input.Text, facts.FamilyNames) is { Count: > 0 } names => new(stage, new Effect.Send(Texts.NamesInAgenda(names))),
        (GatheringStage.AskAgenda(var draft), null) when input.Text.Length is > 0 and <= Gathering.MostOfAgenda => Show(facts, draft with { Agenda = input.Text }, input),
        (GatheringStage.AskAgenda, null) => new(stage, new Effect.Send(Texts.Explain(new TextDoesNotFit(input.Text.Length, Gathering.MostOfAgenda)))),
        (GatheringStage.Preview(var draft), { Action: Send }) => Save(facts, draft, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    private static Turn<GatheringStage> Guests(Facts facts, GatheringDraft draft, SchoolClass? one, Input input) =>
        (one, draft.Kind == GatheringKind.ClassParents ? facts.Classes : []) switch
        {
            (null, { Count: > 1 } classes) => new(new GatheringStage.AskClass(draft), Pages.Answer(input, Texts.AskClassOfGathering, new(
                [.. classes.Select(each => new Button(each.Display(input.Here.ClassStyle), OfClass, 0, 0, each.ToString())).Chunk(InRow)]))),
            (null, [var only]) => Guests(facts, draft, only, input),
            _ => AskDay(facts, draft with { Guests = Gathering.GuestsOf(draft.Kind, one is null ? null : new([], [one]), facts.Association)!.ToString() }, input.Today, input),
        };

    private static Turn<GatheringStage> AskDay(Facts facts, GatheringDraft draft, DateOnly month, Input input) =>
        new(new GatheringStage.AskDay(draft), Pages.Answer(input, Texts.AskGatheringDay, DayPicker.Show(month, input.Today, input.Today.AddMonths(MonthsAhead)), asNew: input.Pressed is null));

    private static Turn<GatheringStage> Day(Facts facts, GatheringDraft draft, Input input) => DayPicker.Read(input, input.Today.AddDays(-1)) switch
    {
        DayPicker.Choice.Turned(var month) => AskDay(facts, draft, month, input),
        DayPicker.Choice.Picked(var day) when day >= input.Today && day <= input.Today.AddMonths(MonthsAhead) => new(new GatheringStage.AskTime(draft with { Day = day }),
            Pages.Answer(input, Texts.AskTime(day, facts.Calendar.IsWorkingDay(day)), GatheringTime.Keys(Hour, draft.Kind), asNew: input.Pressed is null)),
        _ => new(new GatheringStage.AskDay(draft), input.Pressed is null ? new Effect.Send(Texts.DayNotUnderstood) : new Effect.Toast(Texts.UseButtons)),
    };

    private static Turn<GatheringStage> Time(Facts facts, GatheringDraft draft, TimeOnly time, Input input) =>
        new SchoolMoment(draft.Day!.Value, time) <= SchoolMoment.At(input.Now, TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId))
            ? new(new GatheringStage.AskTime(draft), new Effect.Send(Texts.Explain(new GatheringLiesBack(draft.Day.Value, time))))
            : new(new GatheringStage.AskPlace(draft with { Time = time }), Pages.Answer(input, Texts.AskPlace, new(
                [.. facts.Places.Select((place, index) => (IReadOnlyList<Button>)[new(RichText.Shorten(place, 40), Place, index)])]), asNew: input.Pressed is null));

    private static Turn<GatheringStage> Agenda(GatheringDraft draft, Input input) =>
        new(new GatheringStage.AskAgenda(draft), Pages.Answer(input, Texts.AskAgenda, new(new Button(Texts.NoAgendaKey, NoAgenda)), asNew: input.Pressed is null));

    private static Turn<GatheringStage> Show(Facts facts, GatheringDraft draft, Input input)
    {
        var (one, invitation) = Made(draft, input, 0, 0);
        var words = new Wording(input.Here, new Dictionary<long, Person> { [input.Someone.Id] = input.Someone.Person }, new Dictionary<long, Gathering> { [one.Id] = one });
        var goes = SpeakingHours.Earliest(SchoolMoment.At(input.Now, TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId)), facts.Calendar, urgent: false);
        return new(new GatheringStage.Preview(draft),
            new Effect.Send(words.Of(invitation, null)),
            new Effect.Send(Texts.GatheringPreview(one, facts.Count!, goes, input.Today, input.Here.ClassStyle))
            {
                Keyboard = facts.Count is { All: > 0 } ? new Keyboard.Inline(new Button(Texts.InviteKey, Send) { Look = ButtonLook.Expected }, new Button(Texts.NotCallKey, Drop)) : new Keyboard.Inline(new Button(Texts.NotCallKey, Drop)),
            });
    }

    private static Turn<GatheringStage> Save(Facts facts, GatheringDraft draft, Input input)
    {
        if (draft.Set is not { } set || !AnnounceRights.May(input.Someone, set) || facts.Count is not { All: > 0 })
        {
            return new(null, new Effect.Send(Texts.Explain(new NobodyReads())));
        }

        var (one, invitation) = Made(draft, input, input.Ids.Next(), input.Ids.Next());
        return new(null,
            new Effect.Add(one),
            new Effect.Add(invitation with { Total = facts.Count.All }),
            BringFirst.Order(invitation),
            new Effect.Send(GatheringCard.Words(one, new(invitation, AnnouncementCounts.None, 0, 0, facts.Count.All), input.Here)) { Keyboard = GatheringCard.Keys(one, invitation, input.Today) });
    }

    private static (Gathering One, Announcement Invitation) Made(GatheringDraft draft, Input input, long id, long invitation)
    {
        var one = new Gathering(id, input.Here.Id, input.Someone.Id, draft.Kind, draft.Set!, draft.Day!.Value, draft.Time!.Value, draft.Place)
        {
            Agenda = draft.Agenda.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList(),
        };
        return (one, new(invitation, input.Here.Id, input.Someone.Id, one.Guests, "", input.Now) { Kind = AnnouncementKind.Invitation, GatheringId = id });
    }
}

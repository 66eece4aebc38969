using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Pickers;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>«Новое объявление»: the words or a file, the readers by buttons, a look at it, now or later.</summary>
internal sealed class Announce() : Conversation<AnnounceStage, AnnounceFacts>("announce", version: 1)
{
    internal const string To = "to";
    internal const string ByClass = "cls";
    internal const string ByPost = "posts";
    internal const string Toggle = "tog";
    internal const string Single = "one";
    internal const string Chosen = "ok";
    internal const string Mask = "mask";
    internal const string Fine = "fine";
    internal const string Rewrite = "text";
    internal const string Again = "who";
    internal const string SendIt = "send";
    internal const string Later = "later";
    internal const string Hour = "hour";
    internal const string Urgent = "hot";
    internal const string Ask = "ask";
    internal const string Drop = "drop";
    private const int DaysAhead = 60;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(MeetingKeys.New), new Admission.Those(Permission.Announce)),
        new(new Trigger.Result(FetchFile.Name), new Admission.Those(Permission.Announce)),
    ];

    public override AnnounceStage Begin(Input input) => new AnnounceStage.Write(new(""));

    public override Task<AnnounceFacts> Load(AppDb db, AnnounceStage stage, Input input, CancellationToken ct) =>
        AnnounceFacts.Read(db, stage, input, ct);

    public override Turn<AnnounceStage> Step(AnnounceFacts facts, AnnounceStage stage, Input input) => (stage, input.Content, input.Pressed) switch
    {
        (_, _, { Action: MeetingKeys.New }) => new(new AnnounceStage.Write(new("")), new Effect.Send(Texts.AskWords)),
        (_, _, { Action: Drop }) => new(null, Pages.Answer(input, Texts.Dropped, Pages.NoKeys)),
        (AnnounceStage.Write(var draft), Content.Text(var text), _) => Words(facts, draft with { Text = text.Trim() }, input),
        (AnnounceStage.Write(var draft), Content.Document file, _) => Fetch(draft, file.FileId, file.Name, file.Caption, input),
        (AnnounceStage.Write(var draft), Content.Photo photo, _) => Fetch(draft, photo.FileId, Texts.PhotoName, photo.Caption, input),
        (AnnounceStage.Fetch(var draft, var key), Content.WorkDone(var done, _, var json), _) when done == key => Words(facts, draft with { FilePath = FetchFile.PathOf(json) }, input),
        (AnnounceStage.Fetch(var draft, _), Content.WorkRefused(_, _, var reason), _) => new(new AnnounceStage.Write(draft with { FileName = null }), new Effect.Send(reason)),
        (AnnounceStage.Names(var draft), _, { Action: Mask }) => Words(facts, draft with { Text = Texts.Masked(draft.Text, facts.Strangers(draft.Text)) }, input),
        (AnnounceStage.Names(var draft), _, { Action: Fine }) => Words(facts, draft with { NamesAreFine = true }, input),
        (_, _, { Action: Rewrite }) => new(new AnnounceStage.Write(stage.Draft), new Effect.Send(Texts.AskWords)),
        (_, _, { Action: Again }) => Choose(facts, stage.Draft, input),
        (AnnounceStage.Choose(var draft), _, { Action: To }) => Show(facts, draft, input),
        (AnnounceStage.Classes or AnnounceStage.Posts, _, { Action: Chosen }) when facts.Set is not null => Show(facts, stage.Draft, input),
        (AnnounceStage.Choose(var draft), _, { Action: ByClass }) when AnnounceFacts.ChoosesFreely(input.Someone) => ReaderChoice.Classes(facts, new(draft, [], [], Singly: false), input),
        (AnnounceStage.Choose(var draft), _, { Action: ByPost }) when AnnounceFacts.ChoosesFreely(input.Someone) => ReaderChoice.Posts(facts, new(draft, []), input),
        (AnnounceStage.Classes or AnnounceStage.Posts, _, { Action: Toggle or Single or Chosen }) => ReaderChoice.Press(facts, stage, input),
        (AnnounceStage.Choose or AnnounceStage.Classes, Content.Text, _) => facts.Set is null ? new(stage, new Effect.Send(Texts.ClassesNotUnderstood)) : Show(facts, stage.Draft, input),
        (AnnounceStage.Preview(var draft), _, { Action: Urgent }) => MakeUrgent(facts, draft, input),
        (AnnounceStage.Preview(var draft), _, { Action: Later }) => new(new AnnounceStage.PickDay(draft), Pages.Answer(input, Texts.AskDay, DayPicker.Show(input.Today, input.Today, input.Today.AddDays(DaysAhead)))),
        (AnnounceStage.PickDay(var draft), _, _) when DayPicker.Read(input, input.Today) is DayPicker.Choice.Turned(var month) =>
            new(stage, Pages.Answer(input, Texts.AskDay, DayPicker.Show(month, input.Today, input.Today.AddDays(DaysAhead)))),
        (AnnounceStage.PickDay(var draft), _, _) when DayPicker.Read(input, input.Today.AddDays(-1)) is DayPicker.Choice.Picked(var day) && day >= input.Today =>
            new(new AnnounceStage.PickHour(draft, day), Pages.Answer(input, Texts.AskHour(day), AnnounceView.Hours)),
        (AnnounceStage.PickHour(var draft, var day), _, { Action: Hour, Row: var hour }) when hour is >= 0 and < 24 =>
            Show(facts, draft with { At = new SchoolMoment(day, new((int)hour, 0)).ToInstant(TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId)) }, input),
        (AnnounceStage.Preview(var draft), _, { Action: SendIt }) when !AnnounceRights.AsTold(input.Someone) => Save(facts, draft, null, input),
        (AnnounceStage.Preview(var draft), _, { Action: Ask, Row: var leader }) when facts.Leaders.Any(person => person.Id == leader) => Save(facts, draft, leader, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    /// <summary>Shows it as readers will see it, with how many they are and when it goes.</summary>
    internal static Turn<AnnounceStage> Show(AnnounceFacts facts, AnnounceDraft draft, Input input) => facts.Set switch
    {
        null => Choose(facts, draft, input),
        { } set when !AnnounceRights.May(input.Someone, set) && !AnnounceRights.AsTold(input.Someone) => new(new AnnounceStage.Choose(draft with { Readers = "" }), new Effect.Send(Texts.Explain(new NotAllowed(Permission.Announce)))),
        { } set => new(new AnnounceStage.Preview(draft with { Readers = set.ToString() }), AnnounceView.Preview(facts, draft, input)),
    };

    private static Turn<AnnounceStage> Words(AnnounceFacts facts, AnnounceDraft draft, Input input)
    {
        var strangers = draft.NamesAreFine ? [] : facts.Strangers(draft.Text);
        return draft.Text switch
        {
            "" => new(new AnnounceStage.Write(draft), new Effect.Send(draft.FileName is null ? Texts.AskWords : Texts.AskWordsToFile)),
            { Length: > Announcement.MostCharacters } => new(new AnnounceStage.Write(draft with { Text = "" }), new Effect.Send(Texts.Explain(new TextDoesNotFit(draft.Text.Length, Announcement.MostCharacters)))),
            _ when strangers.Count > 0 => new(new AnnounceStage.Names(draft), new Effect.Send(Texts.AskNames(strangers))
            {
                Keyboard = new Keyboard.Inline(new Button(Texts.MaskKey, Mask) { Look = ButtonLook.Expected }, new Button(Texts.NamesAreFineKey, Fine), new Button(Texts.RewriteKey, Rewrite)),
            }),
            _ => Show(facts, draft, input),
        };
    }

    private static Turn<AnnounceStage> Fetch(AnnounceDraft draft, string fileId, string name, string? caption, Input input)
    {
        var key = $"{FetchFile.Name}/{input.Arrival.Key}";
        return new(
            new AnnounceStage.Fetch(draft with { FileName = name, Text = caption?.Trim() ?? draft.Text }, key),
            new Effect.Work(key, FetchFile.Name, new FetchFile.Wanted(fileId, name, input.Here.Id, input.Ids.Next())));
    }

    /// <summary>Whoever can reach one set only is not asked.</summary>
    private static Turn<AnnounceStage> Choose(AnnounceFacts facts, AnnounceDraft draft, Input input) => AnnounceFacts.Offered(input.Someone) switch
    {
        [] => new(null, new Effect.Send(Texts.NobodyToTell)),
        var offered => new(new AnnounceStage.Choose(draft with { Readers = "" }), Pages.Answer(input, Texts.AskReaders(AnnounceFacts.ChoosesFreely(input.Someone)), ReaderChoice.Offer(offered, input), asNew: input.Pressed is null)),
    };

    private static Turn<AnnounceStage> MakeUrgent(AnnounceFacts facts, AnnounceDraft draft, Input input) =>
        !draft.Urgent && !AnnounceRights.Leads(input.Someone) && facts.UrgentThisWeek >= SpeakingHours.UrgentAWeek
            ? new(new AnnounceStage.Preview(draft), new Effect.Send(Texts.Explain(new UrgentTooOften(SpeakingHours.UrgentAWeek))))
            : Show(facts, draft with { Urgent = !draft.Urgent }, input);

    private static Turn<AnnounceStage> Save(AnnounceFacts facts, AnnounceDraft draft, long? approver, Input input)
    {
        if (draft.Set is not { } set || facts.Count is not { All: > 0 } count || (approver is null && !AnnounceRights.May(input.Someone, set)))
        {
            return new(new AnnounceStage.Choose(draft with { Readers = "" }), new Effect.Send(Texts.Explain(new NobodyReads())));
        }

        var one = new Announcement(input.Ids.Next(), input.Here.Id, input.Someone.Id, set, draft.Text, draft.At ?? input.Now)
        {
            FilePath = draft.FilePath, FileName = draft.FileName, Urgent = draft.Urgent, ApproverId = approver, Total = count.All,
            State = approver is null ? AnnouncementState.Waiting : AnnouncementState.Asked,
        };
        return new(null,
        [
            new Effect.Add(one),
            new Effect.Send(AnnouncementCard.Words(one, AnnouncementCounts.None, input.Here)) { Key = AnnouncementCard.KeyOf(one), Keyboard = AnnouncementCard.Keys(one, AnnouncementCounts.None) },
            .. approver is { } leader ? ApproveAnnouncement.Ask(one, leader, input) : [BringFirst.Order(one)],
        ]);
    }
}

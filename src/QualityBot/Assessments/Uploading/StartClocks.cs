using Microsoft.EntityFrameworkCore;
using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Uploading;

/// <summary>One tap of somebody who may register events: the clocks that wait for these results run from their official day.</summary>
internal sealed class StartClocks() : CardAction<StartClocks.Facts?>("results-clocks")
{
    internal sealed record Facts(Assessment Work, ReceiptClocks Clocks);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ResultKeys.Clocks), new Admission.Those(Permission.RegisterEvent))];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct) =>
        await db.Of<Assessment>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == input.Pressed!.Row, ct) is { ReceivedOn: { } on } work
            ? new(work, await ReceiptClocks.Load(db, input.Here.Id, work.Work, on, input.Someone.Id, input.Today, input.Ids.Upcoming, ct))
            : null;

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input) => facts switch
    {
        null => [new Effect.Toast(Texts.NotReceived)],
        ({ ReceivedEventId: not null }, _) => [new Effect.Toast(Texts.ClocksRun)],
        (var work, { SharedEventId: { } shared, Happened: null }) => [new Effect.Replace(work, work with { ReceivedEventId = shared }), Pages.Answer(input, Texts.ClocksShared(work), Pages.NoKeys)],
        (_, { Happened: null }) => [new Effect.Toast(Texts.NothingWaits)],
        var (work, clocks) => SchoolEvents.Register(input.Someone, clocks.Happened!).Match<IReadOnlyList<Effect>>(
            happened => Started(work, clocks, happened with { Id = input.Ids.Next() }, input),
            problem => [new Effect.Toast(FollowUp.Texts.Explain(problem))]),
    };

    private static IReadOnlyList<Effect> Started(Assessment work, ReceiptClocks clocks, SchoolEvent registered, Input input) =>
    [
        new Effect.Replace(work, work with { ReceivedEventId = registered.Id }),
        .. clocks.Start(registered, input.Ids, input.Today),
        Pages.Answer(input, FollowUp.Texts.Started(registered, clocks.Started.Count), new(new Button(FollowUp.Texts.UndoEvent, DecisionKeys.UndoEvent, registered.Id))),
    ];

    /// <summary>Asks those who may, when somebody who may not brought the results.</summary>
    public static IEnumerable<Effect> Ask(Assessment work, int clocks, IEnumerable<Actor> staff, DateTimeOffset notBefore, Input input) =>
        from actor in staff
        where actor.Id != input.Someone.Id && Permissions.May(actor, Permission.RegisterEvent, new Scope(work.SchoolId)) && Permissions.May(actor, Permission.UploadResults, AnalysisView.ScopeOf(work))
        select new Effect.Send(Recipient.Person(actor.Id), Texts.AskClocks(work, clocks, input.Someone.Person))
        {
            Key = $"receipt/{work.Id}/{actor.Id}",
            About = $"receipt/{work.Id}",
            Priority = Priority.Announcement,
            NotBefore = notBefore,
            Keyboard = new Keyboard.Inline(
                new Button(Texts.StartClocksKey, ResultKeys.Clocks, work.Id) { Look = ButtonLook.Expected }, ResultKeys.Of(Texts.CourseKey, ResultKeys.Course, work.Id, version: ResultKeys.AsNew)),
        };
}

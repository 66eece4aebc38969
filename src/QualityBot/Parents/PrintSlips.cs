using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>Slips for everybody of a class who has none, or for one guardian; what was printed is stored when the sheet comes back.</summary>
internal sealed class PrintSlips() : CardAction<PrintSlips.Facts>("print-slips")
{
    internal sealed record Facts(ClassFamilies Families, Func<string, string> Link);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. new[] { ParentKeys.Print, ParentKeys.NewSlip }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.InviteParents))),
        new(new Trigger.Result(DrawSlips.Work), new Admission.Those(Permission.InviteParents)),
    ];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct) =>
        new(await ClassFamilies.Read(db, input, Printed(input)?.Class ?? input.Pressed?.Argument, ct), await BotLink.Load(db, ct));

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) => (input.Content, facts.Families.Class, input.Pressed) switch
    {
        (Content.WorkRefused(_, _, var reason), _, _) => [new Effect.Send(reason)],
        (Content.WorkDone, { } one, _) when Printed(input) is { } sheet && sheet.Class == one =>
        [
            .. FreshSlips.Store(facts.Families, sheet.Slips, input.Here.Id, input.Someone.Id, input.Now, input.Ids),
            new Effect.Send(Texts.SlipsAreReady(sheet.Slips.Count)) { Attachment = sheet.File, About = SpentSecrets.About },
        ],
        (Content.WorkDone, _, _) => [new Effect.Send(Texts.Explain(new NotAllowed(Permission.InviteParents)))], // The class was taken away meanwhile.
        (_, { } one, { Action: ParentKeys.Print }) => Order(facts, one, [.. facts.Families.Seats.Where(seat => seat.State == SeatState.Empty)], input),
        (_, { } one, { Action: ParentKeys.NewSlip, Row: var pupil, Version: var number }) => facts.Families.Find(pupil, number) switch
        {
            null => [new Effect.Toast(Texts.NoSuchChild)],
            { Link: not null } => [new Effect.Toast(Texts.CutFirst)],
            var seat => Order(facts, one, [seat], input),
        },
        _ => [new Effect.Toast(Texts.UseButtons)],
    };

    private static PrintedSlips? Printed(Input input) => input.Content is Content.WorkDone(_, _, var json) ? JsonSerializer.Deserialize<PrintedSlips>(json, StageJson.Options) : null;

    private static IReadOnlyList<Effect> Order(Facts facts, string one, IReadOnlyList<Seat> seats, Input input) => seats.Count == 0
        ? [new Effect.Toast(Texts.EverybodyHasASlip)]
        :
        [
            new Effect.Work($"slips/{input.Ids.Next()}", DrawSlips.Work, OrderOf(facts.Families, one, seats, facts.Link, input.Here, input.Now)),
            new Effect.Toast(Texts.Printing),
        ];

    public static SlipOrder OrderOf(ClassFamilies families, string one, IEnumerable<Seat> seats, Func<string, string> link, School school, DateTimeOffset now) => new(
        school.Name, one, Texts.Class(one, school.ClassStyle), now, link($"{TakeSlip.Kind}_{InviteSheetOrder.Token}"),
        [.. seats.Select(seat => new SlipLine(seat.PupilId, seat.Number, $"{families.Find(seat.PupilId)!.Code}"))]);
}

using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>«В календарь»: the .ics file of a gathering as it stands now.</summary>
internal sealed class CalendarOrder() : CardAction<GatheringFacts?>("order-calendar")
{
    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(MeetingKeys.Calendar), new Admission.Known()), new(new Trigger.Result(CalendarWriter.Name), new Admission.Known()),
    ];

    public override Task<GatheringFacts?> Load(AppDb db, Input input, CancellationToken ct) =>
        input.Pressed is { Row: var id } ? GatheringFacts.Read(db, id, input, ct) : Task.FromResult<GatheringFacts?>(null);

    public override IReadOnlyList<Effect> Step(GatheringFacts? facts, Input input) => input.Content switch
    {
        Content.WorkDone(_, _, var json) => [new Effect.Send(Texts.CalendarFile) { Attachment = JsonSerializer.Deserialize<Attachment>(json, StageJson.Options) }],
        Content.WorkRefused(_, _, var reason) => [new Effect.Send(reason)],
        _ when facts is not null && (facts.IsGuest || facts.MaySteer(input.Someone)) => [new Effect.Work($"{CalendarWriter.Name}/{input.Arrival.Key}", CalendarWriter.Name, facts.One.Id)],
        _ => [new Effect.Toast(Texts.GatheringIsGone)],
    };
}

/// <summary>Writes the file.</summary>
internal sealed class CalendarWriter(IDbContextFactory<AppDb> stores, EngineOptions options, SchoolClock clock) : IWorker
{
    public const string Name = "calendar";
    private const string Folder = "calendars";

    public string Kind => Name;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var id = JsonSerializer.Deserialize<long>(order.Payload, StageJson.Options);
        await using var db = await stores.CreateDbContextAsync(ct);
        if (await db.Of<Gathering>(order.SchoolId ?? 0).FirstOrDefaultAsync(one => one.Id == id, ct) is not { } one)
        {
            return new WorkResult.Refused(Texts.GatheringIsGone);
        }

        var school = await db.Set<School>().AsNoTracking().SingleAsync(school => school.Id == one.SchoolId, ct);
        var text = CalendarFile.Write(new(
            $"gathering-{one.SchoolId}-{one.Id}@qualitybot", one.Begin.ToInstant(TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId)), one.Minutes,
            Texts.GatheringTitle(one.Kind), one.Place, string.Join('\n', one.Agenda), one.Sequence, !one.TakesPlace, clock.Now));
        Directory.CreateDirectory(Path.Combine(options.DataFolder, Folder));
        var path = Path.Combine(Folder, $"{one.SchoolId}-{one.Id}-{one.Sequence}.ics"); // The same text for everybody who asks, so the file may be written again while it is read.
        var draft = Path.Combine(options.DataFolder, Folder, $"{Path.GetRandomFileName()}.part");
        await File.WriteAllTextAsync(draft, text, new UTF8Encoding(false), ct);
        File.Move(draft, Path.Combine(options.DataFolder, path), overwrite: true);
        return new WorkResult.Done(JsonSerializer.Serialize(new Attachment(path, "собрание.ics"), StageJson.Options));
    }
}

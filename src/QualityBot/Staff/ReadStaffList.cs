using System.Text.Json;
using QualityBot.Documents;
using QualityBot.Engine;

namespace QualityBot.Staff;

/// <summary>A file that somebody sent as the staff list.</summary>
internal sealed record StaffListFile(string FileId, string Name);

/// <summary>Fetches a staff list and brings back its table; who is meant is decided by the pure reader afterwards.</summary>
internal sealed class ReadStaffList(IEnumerable<IChannel> channels) : IWorker
{
    public const string Work = "read-staff-list";

    public string Kind => Work;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var file = JsonSerializer.Deserialize<StaffListFile>(order.Payload, StageJson.Options)!;
        byte[] bytes;
        try
        {
            bytes = await channels.First(channel => channel.Name == order.For.Channel).Download(file.FileId, Limits.FileBytes, ct);
        }
        catch (IOException)
        {
            return new WorkResult.Refused(Texts.FileNotFetched);
        }

        return DocumentOpener.Open(bytes, file.Name).Match<WorkResult>(
            document => new WorkResult.Done(JsonSerializer.Serialize(StaffTables.Best(document), StageJson.Options)),
            problem => new WorkResult.Refused(Documents.Texts.Explain(problem)));
    }
}

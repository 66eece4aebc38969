using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QualityBot.Documents;
using QualityBot.Documents.Returned;
using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Minutes;

namespace QualityBot.Drafts;

/// <summary>Fetches a table, finds its rows in the register and writes how they stand, with the rights that the person has at this moment.</summary>
internal sealed class RegisterFilling(IDbContextFactory<AppDb> stores, IEnumerable<IChannel> channels, ReadyFolder ready, SchoolClock clock) : IWorker
{
    public string Kind => FillJob.Kind;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var job = JsonSerializer.Deserialize<FillJob>(order.Payload, StageJson.Options)!;
        byte[] content;
        try
        {
            content = await channels.Single(channel => channel.Name == order.For.Channel).Download(job.FileId, DraftChecking.MaxBytes, ct);
        }
        catch (IOException)
        {
            return new WorkResult.Refused(Texts.NotDownloaded);
        }

        await using var db = await stores.CreateDbContextAsync(ct);
        if (await Asker.Load(db, order.SchoolId ?? 0, job.PersonId, clock.Now, ct) is not { } asker)
        {
            return new WorkResult.Refused(Texts.NobodyToFillFor);
        }

        switch (DocumentOpener.Open(content, job.Name))
        {
            case Outcome<SourceDocument>.Ok(var source):
                var rows = await MarkedRows.Load(db, asker, MinutesReader.Read(source, null), content, ct);
                return await Filled(rows, content, order, job, ct);
            case Outcome<SourceDocument>.Refused(var problem):
                return new WorkResult.Refused(Documents.Texts.Explain(problem));
            default:
                throw new InvalidOperationException("Outcome has two cases.");
        }
    }

    private async Task<WorkResult> Filled(MarkedRows rows, byte[] content, WorkOrder order, FillJob job, CancellationToken ct)
    {
        if (rows.Marks.Count == 0)
        {
            return new WorkResult.Refused(rows.HasTable ? Texts.NothingKnown(rows.Hidden) : Texts.NoTable);
        }

        switch (ExecutionColumn.Fill(content, rows.Marks, new(Texts.ExecutionHeading, Texts.IsOurMark)))
        {
            case Outcome<FilledFile>.Ok(var filled):
                var kept = filled.Kept.ToHashSet();
                return new WorkResult.Done(JsonSerializer.Serialize(
                    new FilledTable(
                        filled.Written, rows.Unknown, rows.Named.Where(row => kept.Contains(row.At)).Select(row => row.Name).ToValueList(), rows.Hidden, filled.AddedColumn,
                        filled.Written == 0 ? null : await ready.Keep(order.Key, Texts.FilledName(job.Name), filled.Content, ct))
                    {
                        WasSigned = DocumentOpener.IsSigned(content),
                    },
                    StageJson.Options));
            case Outcome<FilledFile>.Refused(var problem):
                return new WorkResult.Refused(Documents.Texts.Explain(problem));
            default:
                throw new InvalidOperationException("Outcome has two cases.");
        }
    }
}

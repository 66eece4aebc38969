using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;

namespace QualityBot.Papers;

/// <summary>A paper to be drawn as a file for a person.</summary>
/// <param name="Paper">The button data of the paper.</param>
internal sealed record RenderOrder(string Paper, PaperFormat Format, long PersonId);

/// <summary>A file that is ready to be sent.</summary>
internal sealed record Rendered(Attachment File, string Headline);

/// <summary>Draws the file of a paper from the facts of this moment, with the rights that the person has at this moment.</summary>
internal sealed class RenderPaper(IDbContextFactory<AppDb> stores, PaperFolder folder, SchoolClock clock) : IWorker
{
    public const string Work = "render";

    public string Kind => Work;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var (data, format, personId) = JsonSerializer.Deserialize<RenderOrder>(order.Payload, StageJson.Options)!;
        await using var db = await stores.CreateDbContextAsync(ct);
        if (PaperRequest.Of(ButtonData.Parse(data)) is not { } request || (format == PaperFormat.Xlsx && !request.HasFigures) || await Asker.Load(db, order.SchoolId ?? 0, personId, clock.Now, ct) is not { } asker)
        {
            return new WorkResult.Refused(Texts.OldPaper);
        }

        switch (await PaperMaking.Make(db, asker, request, ct))
        {
            case Outcome<Paper>.Ok(var paper):
                try
                {
                    var ending = PaperFormats.EndingOf(format);
                    var path = await folder.Keep(PaperFolder.NameFor(asker.School.Id, personId, ButtonData.Parse(data), ending), PaperFormats.Render(paper, format), ct);
                    return new WorkResult.Done(JsonSerializer.Serialize(new Rendered(new(path, $"{paper.FileName}.{ending}"), paper.Headline), StageJson.Options));
                }
                catch (Exception known) when (known is TypesettingIsMissingException or PaperIsTooLongException)
                {
                    return new WorkResult.Refused(known.Message);
                }

            case Outcome<Paper>.Refused(var problem):
                return new WorkResult.Refused(Texts.Explain(problem));
            default:
                throw new InvalidOperationException("Outcome has two cases.");
        }
    }
}

using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Reports;

namespace QualityBot.Papers;

/// <summary>What is to be said with a picture: the words wait for it so that both are one message.</summary>
/// <param name="Paper">The button data of the paper, for the keys under the message.</param>
internal sealed record ChartOrder(Chart Chart, string Headline, string Words, string Paper, long PersonId);

/// <summary>What is to be sent; without a picture where none could be drawn.</summary>
internal sealed record ChartDrawn(string? Picture, string Headline, string Words, string Paper);

/// <summary>Draws the small picture of the figures.</summary>
internal sealed class DrawChart(PaperFolder folder) : IWorker
{
    public const string Work = "chart";

    public string Kind => Work;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var (chart, headline, words, paper, person) = JsonSerializer.Deserialize<ChartOrder>(order.Payload, StageJson.Options)!;
        string? picture = null;
        try
        {
            picture = await folder.Keep(PaperFolder.NameFor(order.SchoolId ?? 0, person, ButtonData.Parse(paper), "png"), ChartPicture.Png(chart), ct);
        }
        catch (TypesettingIsMissingException)
        {
            // The figures in words are worth sending without a picture; whoever asks for the file is told what is missing.
        }

        return new WorkResult.Done(JsonSerializer.Serialize(new ChartDrawn(picture, headline, words, paper), StageJson.Options));
    }
}

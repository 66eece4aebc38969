using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Figures;
using QualityDomain.Assessments.Statistics;

namespace QualityBot.Assessments.Showing;

/// <summary>Which work is to be drawn for whom.</summary>
internal sealed record SummaryOrder(long AssessmentId, long PersonId);

/// <summary>The picture; null: nothing to draw, or nothing to draw with.</summary>
internal sealed record SummaryDrawn(long AssessmentId, string? Picture);

/// <summary>Draws the small picture of a work, with the rights that the person has at this moment.</summary>
internal sealed class DrawSummary(IDbContextFactory<AppDb> stores, PaperFolder folder, SchoolClock clock) : IWorker
{
    public const string Work = "rs.chart";

    public string Kind => Work;

    public static Effect Order(long assessmentId, Input input) => new Effect.Work($"{Work}/{input.Arrival.Key}", Work, new SummaryOrder(assessmentId, input.Someone.Id));

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var (id, person) = JsonSerializer.Deserialize<SummaryOrder>(order.Payload, StageJson.Options)!;
        await using var db = await stores.CreateDbContextAsync(ct);
        var asker = await Asker.Load(db, order.SchoolId ?? 0, person, clock.Now, ct);
        var facts = asker?.Viewer is { } viewer ? await AssessmentStore.Load(db, viewer, id, ct) : null;
        string? picture = null;
        try
        {
            picture = facts?.Analysis is { } analysis && ChartOf(analysis) is { } chart
                ? await folder.Keep(PaperFolder.NameFor(order.SchoolId ?? 0, person, new(Work, id), "png"), ChartPicture.Png(chart), ct)
                : null;
        }
        catch (TypesettingIsMissingException)
        {
            // The figures in words are worth sending without a picture.
        }

        return new WorkResult.Done(JsonSerializer.Serialize(new SummaryDrawn(id, picture), StageJson.Options));
    }

    /// <summary>Marks by class; without marks the weakest tasks. Of fewer than five nothing is drawn.</summary>
    private static Chart? ChartOf(WorkAnalysis analysis)
    {
        var groups = analysis.Classes.Append(analysis.School).Where(group => group.Marks.Total >= Share.Fewest).ToList();
        if (groups.Count > 0)
        {
            return new StackedBars(
                Texts.MarksChart,
                [new("5", Tone.Good), new("4", Tone.Fair), new("3", Tone.Weak), new("2", Tone.Bad)],
                [.. groups.Where(group => group.Group is not null || groups.Count != 2).Select(group => new Bar(Texts.GroupName(group), [group.Marks.Fives, group.Marks.Fours, group.Marks.Threes, group.Marks.Twos]))]);
        }

        var weakest = analysis.School.Items.Where(item => item.Solved is not null).OrderBy(item => item.Solved).Take(8).ToList();
        return weakest.Count == 0 ? null : new ColumnChart(Texts.TasksChart, [.. weakest.Select(Column)], "%") { Top = 100 };
    }

    private static ChartColumn Column(ItemFigures item) => new(item.Task.Code, Math.Round((decimal)item.Solved!.Value * 100, 0));
}

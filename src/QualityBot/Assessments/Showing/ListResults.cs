using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Assessments.Showing;

/// <summary>/results and «Результаты»: the works that the person may see, what is stuck first.</summary>
internal sealed class ListResults() : CardAction<ListResults.Facts>("list-results")
{
    private const int PageSize = 8;

    /// <param name="Works">In the order of the list.</param>
    /// <param name="Participants">By work; where there are results.</param>
    internal sealed record Facts(ValueList<Assessment> Works, IReadOnlyDictionary<long, int> Participants);

    public override IReadOnlyList<Route> Routes { get; } = [.. Menu.RoutesOf(Menu.Results), new(new Trigger.Press(ResultKeys.List), new Admission.Those(Permission.SeeAnalysis))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var works = await db.Of<Assessment>(input.Here.Id).ToListAsync(ct);
        var sets = await db.Of<ResultSet>(input.Here.Id).Where(set => set.IsCurrent).Select(set => new { set.AssessmentId, set.Participants, set.Classes }).ToDictionaryAsync(set => set.AssessmentId, ct);
        var supported = await OfSupported(db, input, works, ct);
        return new(
            [.. CycleClock.InOrder(works.Where(work => AnalysisView.SeesAll(input.Someone, work) || supported.Contains(work.Id) || (sets.TryGetValue(work.Id, out var set) && set.Classes.Any(group => AnalysisView.Sees(input.Someone, work, group)))), input.Today)],
            sets.Values.ToDictionary(set => set.AssessmentId, set => set.Participants));
    }

    /// <summary>Works with a pupil whom the person supports; the sheets are read only for somebody who supports anybody.</summary>
    private static async Task<HashSet<long>> OfSupported(AppDb db, Input input, List<Assessment> works, CancellationToken ct)
    {
        var supporters = await AssessmentStore.SupportersFor(db, input.Someone, ct);
        var contents = supporters.Keys.IsEmpty ? [] : await db.Of<ResultSet>(input.Here.Id).Where(set => set.IsCurrent).Select(set => new { set.AssessmentId, set.Content }).ToListAsync(ct);
        return
        [
            .. from content in contents
               join work in works on content.AssessmentId equals work.Id
               where ContentText.Read(content.Content).Sheet?.Pupils.Any(line => AnalysisView.SeesSupported(input.Someone, work, line, supporters)) == true
               select work.Id,
        ];
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        var page = Pages.Of(facts.Works, PageSize, input.Pressed?.Version ?? 0);
        List<IReadOnlyList<Button>> rows = page.Items.Count == 0 ? [] : [.. page.Items.Select((work, index) => ResultKeys.Of($"{page.First + index + 1}", facts.Participants.ContainsKey(work.Id) ? ResultKeys.Show : ResultKeys.Course, work.Id)).Chunk(4)];
        rows.AddRange(page.Keys((label, number) => new Button(label, ResultKeys.List, 0, number)));
        if (Permissions.MayAnywhere(input.Someone, Permission.UploadResults))
        {
            rows.Add([new(Texts.UploadKey, ResultKeys.Upload) { Look = facts.Works.Count == 0 ? ButtonLook.Expected : ButtonLook.Ordinary }, new(Texts.PlanKey, ResultKeys.Plan)]);
        }

        return [Pages.Answer(input, RichText.Lines(
        [
            Texts.ListTitle(facts.Works.Count, Permissions.MayAnywhere(input.Someone, Permission.UploadResults)),
            .. page.Items.Select((work, index) => Texts.ListLine(page.First + index + 1, work, AnalysisView.SeesAll(input.Someone, work) && facts.Participants.TryGetValue(work.Id, out var n) ? n : null, input.Today)),
        ]), new(rows))];
    }
}

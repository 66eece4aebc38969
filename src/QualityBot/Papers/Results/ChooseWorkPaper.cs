using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Papers.Results;

/// <summary>«Документы» under a work: which papers there are for the person.</summary>
internal sealed class ChooseWorkPaper() : CardAction<ChooseWorkPaper.Facts>("choose-paper-of-work")
{
    /// <param name="Work">Null: there is none, or nothing of it is for the person.</param>
    /// <param name="HasResults">Whether pupils' results are there.</param>
    public sealed record Facts(Assessment? Work, bool SeesAll, bool HasResults, bool HasEarlier)
    {
        /// <summary>Whether the person sees single pupils only: their routes.</summary>
        public bool OnlySupported { get; init; }

        /// <summary>Whether other works of the procedure and year have results.</summary>
        public bool HasOthers { get; init; }
    }

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(PaperKeys.OfWork), new Admission.Those(Permission.SeeAnalysis))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct) =>
        await Assessments.AssessmentStore.Load(db, input.Someone, input.Pressed!.Row, ct) is { } known
            ? new(known.Assessment, known.SeesAll, known.Analysis is not null, known.Earlier.Count > 0)
            {
                OnlySupported = known.OnlySupported,
                HasOthers = await db.Of<Assessment>(input.Here.Id).AnyAsync(work => work.Id != known.Assessment.Id && work.Procedure == known.Assessment.Procedure && work.Year == known.Assessment.Year && work.ReceivedOn != null, ct),
            }
            : new(null, false, false, false);

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) => facts.Work is not { } work
        ? [new Effect.Toast(Papers.Texts.OldPaper)]
        : [new Effect.Send(KeyTexts.AskWhich(work.Work)) { Keyboard = Keys(facts, work.Id, ClassOf(input.Pressed!)) }];

    private static Keyboard.Inline Keys(Facts facts, long work, string? one)
    {
        var rows = new List<IReadOnlyList<Button>>();
        if (facts.OnlySupported)
        {
            return new([[Key(WorkPaper.Routes)]]);
        }

        if (facts.HasResults)
        {
            rows.Add([Key(WorkPaper.Report, one)]);
            if (facts.HasOthers)
            {
                rows.Add(facts.SeesAll ? [Key(WorkPaper.Subjects, one), Key(WorkPaper.School)] : [Key(WorkPaper.Subjects, one)]);
            }

            rows.Add(facts.HasEarlier ? [Key(WorkPaper.Routes, one), Key(WorkPaper.Years, one)] : [Key(WorkPaper.Routes, one)]);
        }

        if (facts.SeesAll)
        {
            rows.AddRange(facts.HasResults ? [[Key(WorkPaper.Minutes), Key(WorkPaper.Outcome)], [Key(WorkPaper.Plan), Key(WorkPaper.Acquaintance)]] : [[Key(WorkPaper.Acquaintance)]]);
            rows.Add([Key(WorkPaper.Conduct), Key(WorkPaper.Schedule)]);
        }

        return new(rows);

        Button Key(WorkPaper paper, string? group = null) => new(KeyTexts.Of(paper, group), new PaperRequest.OfWork(work, paper, group).Data(PaperKeys.Show));
    }

    private static string? ClassOf(ButtonData pressed) => SchoolClass.TryParse(pressed.Argument, out var one) ? one.ToString() : null;
}

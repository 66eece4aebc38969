using QualityBot.Engine;
using QualityBot.Checks;
using QualityBot.Meetings;
using QualityBot.Papers.PupilSupport;
using QualityBot.Storage;
using QualityDomain;

namespace QualityBot.Papers;

/// <summary>From a request to a paper: the facts are read now, and what the asker may not see is not among them.</summary>
internal static class PaperMaking
{
    public static Task<Outcome<Paper>> Make(AppDb db, Asker asker, PaperRequest request, CancellationToken ct) => request switch
    {
        PaperRequest.Execution(var meeting) => ExecutionReport.Load(db, asker, meeting, ct),
        PaperRequest.Register => RegisterReport.Load(db, asker, ct),
        PaperRequest.Overdue => OverdueReport.Load(db, asker, ct),
        PaperRequest.Lint => LintReport.Load(db, asker, ct),
        PaperRequest.OfClass(var one) => ClassReport.Load(db, asker, one, ct),
        PaperRequest.Tasks(var person) => TasksReport.Load(db, asker, person, ct),
        PaperRequest.OfWork(var work, var paper, var one) => Results.WorkPapers.Load(db, asker, work, paper, one, ct),
        PaperRequest.OfSupport(var paper, var about, var month) => SupportPapers.Load(db, asker, paper, about, month % 100 is >= 1 and <= 12 ? new(month / 100, month % 100, 1) : null, name: null, ct),
        PaperRequest.Acquainted(var announcement) => AcquaintanceSheet.Load(db, asker, announcement, ct),
        _ => throw new InvalidOperationException($"Unknown paper {request}."),
    };

    /// <summary>Whoever the input comes from, as an asker.</summary>
    public static Asker AskerOf(Input input) => new(input.Here, input.Now, input.Someone);
}

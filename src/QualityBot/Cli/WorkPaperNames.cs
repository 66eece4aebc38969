using QualityBot.Papers.Results;

namespace QualityBot.Cli;

/// <summary>How the verb calls the papers of a work.</summary>
internal static class WorkPaperNames
{
    /// <summary>Null: it is no paper of a work.</summary>
    public static WorkPaper? Of(string what) => what switch
    {
        "analysis" => WorkPaper.Report,
        "routes" => WorkPaper.Routes,
        "subjects" => WorkPaper.Subjects,
        "school" => WorkPaper.School,
        "years" => WorkPaper.Years,
        "minutes" => WorkPaper.Minutes,
        "outcome" => WorkPaper.Outcome,
        "plan" => WorkPaper.Plan,
        "conduct" => WorkPaper.Conduct,
        "schedule" => WorkPaper.Schedule,
        "acquaintance" => WorkPaper.Acquaintance,
        _ => null,
    };
}

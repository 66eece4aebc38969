using QualityBot.Assessments;
using QualityBot.Papers;
using QualityBot.Papers.Results;
using QualityBot.Reports;
using QualityDomain.People;

namespace QualityBot.Cli;

/// <summary>The справка of files that are not stored: without the school's head, for whoever signs to fill in.</summary>
internal static class AnalysisPaper
{
    /// <param name="only">A class; null: all.</param>
    /// <exception cref="BadInputException">There is nothing to write about, or the file cannot be written.</exception>
    public static void Write(AnalysedFiles analysed, IEnumerable<string> paths, string path, string? only)
    {
        var format = ReportVerb.FormatOf(Path.GetExtension(path).TrimStart('.'));
        var analysis = analysed.Analysis ?? throw new BadInputException(Papers.Texts.Explain(new NoResultsYet()));
        var name = only is null ? null : SchoolClass.TryParse(only, out var one) ? one.ToString() : only;
        if (name is not null && analysis.Classes.All(group => group.Group != name))
        {
            throw new BadInputException(Papers.Texts.Explain(new NoSuchClassInWork(name)));
        }

        var facts = new WorkFacts(new(TimeProvider.System.GetLocalNow(), Papers.Texts.OnTheMachine), analysis, [.. paths.Select(file => Path.GetFileName(file))])
        {
            Benchmarks = analysed.Benchmarks, Doubts = analysed.Doubts, Class = analysis.Classes.Count > 1 ? name : null,
        };
        ReportVerb.Write(path, AnalyticReport.Of(facts), format);
    }
}

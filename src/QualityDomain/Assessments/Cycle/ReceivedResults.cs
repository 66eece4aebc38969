using QualityDomain.Assessments.Catalogues;
using QualityDomain.People;

namespace QualityDomain.Assessments.Cycle;

/// <summary>Which deadlines wait for the results of a work: «в течение 10 дней после получения результатов независимой оценочной процедуры».</summary>
/// <remarks>
/// A decision of ours: a name that speaks of results and of nothing that the work is not is answered; one that names another procedure,
/// subject or grade, or something that is no procedure (a survey), is left to a person and «Наступило событие».
/// </remarks>
public static class ReceivedResults
{
    private static readonly string[] StateExams = [KnownProcedures.Oge, KnownProcedures.Gve, KnownProcedures.Ege];

    /// <summary>The awaited names that the receipt of these results answers.</summary>
    public static ValueList<string> Answered(IEnumerable<string> awaited, Work work) => [.. awaited.Where(name => Answers(name, work))];

    private static bool Answers(string name, Work work)
    {
        var words = Folded.Of(name).Split(' ', '(', ')', ',');
        var grades = words.Select(word => int.TryParse(string.Concat(word.TakeWhile(char.IsAsciiDigit)), out var number) ? number : 0).Where(number => number > 0).ToList();
        return Any("результат")
            && !(Any("независим") && !IsIndependent(work))
            && grades.TrueForAll(grade => grade == work.Grade)
            && (SubjectName.Recognise(name) is not { } subject || SubjectName.Same(subject, work.Subject))
            && (words.Contains("гиа") ? StateExams.Contains(work.Procedure)
                : Any("процедур") || Any("оценочн") || (KnownProcedures.Recognise(name)?.Code ?? "") == work.Procedure
                || words.All(word => word.StartsWith("получ", StringComparison.Ordinal) || word.StartsWith("результат", StringComparison.Ordinal) || word.Length == 0));

        bool Any(string beginning) => words.Any(word => word.StartsWith(beginning, StringComparison.Ordinal));
    }

    private static bool IsIndependent(Work work) => KnownProcedures.All.Any(known => known.Code == work.Procedure && known.Independent);
}

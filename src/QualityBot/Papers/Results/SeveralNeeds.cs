using QualityBot.Reports;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Papers.Results;

/// <summary>A pupil who may need support in several subjects.</summary>
internal sealed record SeveralNeed(PupilCode Code, ValueList<WorkFacts> Works);

/// <summary>Individual results over several works: how many may need support in each, and who in several of them.</summary>
internal static class SeveralNeeds
{
    public static IEnumerable<Block> Of(ValueList<WorkFacts> works, int? grade)
    {
        yield return new Heading(Texts.PupilsTitle, Level: 2);
        yield return new Table(
            [new("Работа", 5), new("Может понадобиться поддержка", 3, Alignment.Centre), new("Из писавших", 2, Alignment.Centre)],
            [.. works.Select(one => Row.Of(SubjectsTexts.Name(one, grade), $"{one.Needs.Count()}", $"{one.Pupils.Count()}"))]) { FontSize = 10 };
        var several = Pupils(works);
        if (several.Count == 0)
        {
            yield return new Paragraph(SubjectsTexts.NobodySeveral);
            yield break;
        }

        yield return new Table(
            [new("Код", 2), new("По каким предметам", 8)],
            [.. several.Select(each => Row.Of($"{each.Code}", Papers.Texts.Capital(string.Join(", ", each.Works.Select(SubjectsTexts.Subject)))))]) { FontSize = 10, Caption = SubjectsTexts.SeveralCaption };
    }

    /// <summary>Only the school's own codes are the same in several works; codes of a procedure are not compared.</summary>
    public static ValueList<SeveralNeed> Pupils(ValueList<WorkFacts> works) =>
    [
        .. from pair in works.SelectMany(one => one.Needs.Select(need => (Work: one, Code: PupilCode.TryParse(need.Gaps.Pupil.Code, out var code) ? code : null)))
           where pair.Code is not null
           group pair.Work by pair.Code into own
           where own.Count() > 1
           orderby own.Count() descending, own.Key
           select new SeveralNeed(own.Key, [.. own]),
    ];
}

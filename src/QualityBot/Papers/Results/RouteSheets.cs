using QualityBot.Reports;
using QualityDomain;
using QualityDomain.Assessments.Gaps;

namespace QualityBot.Papers.Results;

/// <summary>«Индивидуальный маршрут»: a sheet for each pupil who may need support, with codes; a name is put in by hand or on the school's own machine.</summary>
internal static class RouteSheets
{
    /// <param name="code">One pupil; null: everybody who may need support.</param>
    /// <param name="nameOf">The name behind a code, printed in place of the line for it; only where the paper stays on the school's own machine. Null: lines to fill in.</param>
    public static Outcome<Paper> Of(WorkFacts facts, string? code = null, Func<string, string?>? nameOf = null)
    {
        var pupils = facts.Needs.Select(need => need.Gaps).Where(gaps => code is null || gaps.Pupil.Code == code).ToList();
        if (code is not null && pupils.Count == 0)
        {
            pupils = [.. facts.Pupils.Where(gaps => gaps.Pupil.Code == code)];
        }

        if (pupils.Count == 0)
        {
            return code is null ? new NobodyNeedsSupport() : new NoSuchPupil(code);
        }

        var ordered = pupils.OrderBy(gaps => gaps.Pupil.Group, StringComparer.Ordinal).ThenBy(gaps => gaps.Pupil.Code, StringComparer.Ordinal).ToList();
        var title = $"ИНДИВИДУАЛЬНЫЙ МАРШРУТ\n{SetTexts.RouteTitle(facts)}";
        return new Paper(
            facts.Frame.Paper(title, null, Texts.Provenance(facts)) with
            {
                // Each sheet is handed out alone, so all look like the first.
                Letterhead = null,
                DateLine = null,
                Blocks = [.. ordered.SelectMany((gaps, at) => (IEnumerable<Block>)[.. at > 0 ? [new PageBreak(), new Heading(title)] : ValueList.Of<Block>([]), .. Sheet(facts, gaps, nameOf?.Invoke(gaps.Pupil.Code))])],
            },
            $"Маршруты обучающихся {Texts.About(facts)}",
            SetTexts.RouteWords(ordered.Count),
            Chart: null,
            $"Маршруты {Texts.FileName(facts)}");
    }

    private static IEnumerable<Block> Sheet(WorkFacts facts, PupilGaps gaps, string? name)
    {
        var need = facts.Needs.FirstOrDefault(each => each.Gaps == gaps);
        yield return new Heading(SetTexts.RouteOf(facts, gaps), Level: 2);
        yield return new Paragraph(RichText.Bold(SetTexts.RouteName) + (name ?? $"{Texts.Blank}{Texts.Blank}")) { Indent = false };
        yield return new Paragraph(SetTexts.RouteResult(gaps.Pupil, need)) { Indent = false };
        if (facts.Pairs is { } pairs && pairs.Dynamics.Pupils.FirstOrDefault(each => each.After.Code == gaps.Pupil.Code && each.After.Group == gaps.Pupil.Group) is { } pair)
        {
            yield return new Paragraph(SetTexts.RouteBefore(pairs.Name, pair)) { Indent = false };
        }

        yield return new Table(
            [new("№", 1, Alignment.Centre), new("Пробел (умение)", 4.4), new("Вид работы", 3.8), new("Срок", 1.6, Alignment.Centre), new("Проверка: дата, результат", 2.6)],
            [.. gaps.Tasks.Select(gap => Row.Of(
                gap.Task.Code, $"{gap.Task.Skill ?? SetTexts.NoSkill}{(gap.NotAttempted ? SetTexts.NotBegun : "")}", Texts.KindOf(gaps.Tasks.Count >= SupportProposal.ForLessons && need is not null ? SupportKind.ExtraLessons : SupportKind.DifferentiatedHomework), "", "")),
             Row.Of("", SetTexts.AllGaps, Texts.KindOf(SupportKind.Recheck), "", "")]);
        yield return new Paragraph(SetTexts.FamilyHelp) { Indent = false };
        yield return new Signatures([new(SetTexts.SubjectTeacher, ""), new(SetTexts.ClassTeacher, ""), new(SetTexts.ParentRead, "")]);
    }
}

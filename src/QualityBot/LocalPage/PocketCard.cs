using QualityBot.Papers;
using QualityBot.Papers.Results;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>The pocket card of a class: code → name, dated, to be signed for and given back. Printed on the school's own machine only.</summary>
internal static class PocketCard
{
    /// <summary>How the page offers it.</summary>
    public static readonly PagePaper OnThePage = new("pocket", Texts.PocketPaper, PageSubject.Class, Permission.SeePupilKey, Load) { NamesItself = true, AnyYear = true, Explain = Texts.Explain };

    private static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, PageAsk ask, CancellationToken ct)
    {
        var one = SchoolClass.TryParse(ask.Class, out var read) ? read : throw new ArgumentException($"«{ask.Class}» is not a class.", nameof(ask));
        return ask.Names!.Of(one) is { Count: > 0 } pupils
            ? Of(PaperFrame.Of(await WorkPapers.StaffOf(db, asker, ct)), one, pupils, ask.Names.StartYear)
            : new NobodyIsNamed(one.ToString());
    }

    /// <param name="pupils">Those who go by these codes now.</param>
    public static Paper Of(PaperFrame frame, SchoolClass one, IReadOnlyList<NamedPupil> pupils, int startYear) => new(
        frame.Paper(Texts.PocketTitle(one.Display(frame.ClassStyle)), Texts.PocketSubtitle(frame.Today, startYear), Texts.PocketSource) with
        {
            DateLine = null,
            Blocks =
            [
                new Table(
                    [new(Texts.CodeColumn, 1.2, Alignment.Centre), new(Texts.NameColumn, 4.2), new(Texts.CodeColumn, 1.2, Alignment.Centre), new(Texts.NameColumn, 4.2)],
                    [.. InTwoColumns(pupils).Select(pair => Row.Of($"{pair.Left.Code}", pair.Left.Short, pair.Right is { } right ? $"{right.Code}" : "", pair.Right?.Short ?? ""))]),
                new Paragraph(Texts.PocketRules) { Indent = false },
                new Signatures([new(Texts.PocketTaken, "")]),
            ],
        },
        Texts.PocketTitle(one.Display(frame.ClassStyle)), "", Chart: null, Texts.PocketFile(one));

    private static IEnumerable<(NamedPupil Left, NamedPupil? Right)> InTwoColumns(IReadOnlyList<NamedPupil> pupils)
    {
        var half = (pupils.Count + 1) / 2;
        return Enumerable.Range(0, half).Select(at => (pupils[at], half + at < pupils.Count ? pupils[half + at] : null));
    }
}

/// <summary>No name of the class is known.</summary>
public sealed record NobodyIsNamed(string Class) : Problem;

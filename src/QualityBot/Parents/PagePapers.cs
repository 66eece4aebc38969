using QualityBot.Engine;
using QualityBot.LocalPage;
using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>Papers about families that the school's local page prints with names.</summary>
internal static class PagePapers
{
    public static PagePaper Slips { get; } = new("slips", Texts.SlipsOnPage, PageSubject.Class, Permission.InviteParents, IssueSlips) { Explain = Texts.Explain };

    public static PagePaper Chronology { get; } = new(
        "chronology", Texts.ChronologyOnPage, PageSubject.Pupil, Permission.SeeSupport,
        (db, asker, ask, ct) => SupportPapers.Load(db, asker, SupportPaper.Chronology, $"{ask.Pupil}", month: null, name: null, ct));

    /// <summary>Slips for every guardian of the class who has none; the codes on them become names on the page.</summary>
    private static async Task<Outcome<IssuedPaper>> IssueSlips(AppDb db, Asker asker, PageAsk ask, FreshIds ids, CancellationToken ct)
    {
        if (asker.Viewer is not { } viewer || ask.Class is not { } one || !ClassFamilies.MayKeep(viewer, one))
        {
            return new NotAllowed(Permission.InviteParents);
        }

        var families = await ClassFamilies.Read(db, viewer, asker.Today, asker.Now, one, ct);
        var empty = families.Class == one ? families.Seats.Where(seat => seat.State == SeatState.Empty).ToList() : [];
        if (empty.Count == 0)
        {
            return new EverybodyHasASlip(one);
        }

        var (paper, printed) = DrawSlips.Sheet(PrintSlips.OrderOf(families, one, empty, await BotLink.Load(db, ct), asker.School, asker.Now));
        return new IssuedPaper(
            new Paper(paper, Texts.SlipSheetTitle(Texts.Class(one, asker.School.ClassStyle)), "", Chart: null, Texts.SlipFileName(one)[..^".pdf".Length]),
            FreshSlips.Store(families, printed, asker.School.Id, viewer.Id, asker.Now, ids));
    }
}

/// <summary>Every guardian of the class holds a slip or is linked.</summary>
internal sealed record EverybodyHasASlip(string Class) : Problem;

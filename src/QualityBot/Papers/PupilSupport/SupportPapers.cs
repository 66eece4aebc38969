using QualityBot.Reports;
using QualityBot.Storage;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityBot.Papers.PupilSupport;

/// <summary>What the papers of support are made from.</summary>
/// <param name="Support">As far as the asker may see it: plans of the whole school year.</param>
internal sealed record SupportPaperFacts(PaperFrame Frame, SupportFacts Support)
{
    public DateOnly Today => Frame.Today;

    public ClassStyle Style => Frame.ClassStyle;

    /// <summary>Who made the paper and from what.</summary>
    public string Provenance => SupportTexts.Provenance(Frame);
}

/// <summary>From a request to a paper about support, with the rights of this moment.</summary>
internal static class SupportPapers
{
    /// <param name="about">A pupil's code, a class, a body, or nothing.</param>
    /// <param name="month">The first day of the month of checks; null: this month.</param>
    /// <param name="name">Printed in place of the line for the name; only where the paper stays on the school's own machine.</param>
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, SupportPaper paper, string about, DateOnly? month, string? name, CancellationToken ct)
    {
        if (paper == SupportPaper.Body)
        {
            return await BodyJournal.Load(db, asker, about, ct);
        }

        if (asker.Viewer is { } viewer && !Permissions.MayAnywhere(viewer, Permission.SeeSupport))
        {
            return new NothingForYou();
        }

        var facts = await Facts(db, asker, await Results.WorkPapers.StaffOf(db, asker, ct), ct);
        var support = facts.Support;
        facts = facts with { Support = support with { Changes = await PlanChanges.Read(db, asker.School.Id, support.Plans, ct) } };
        return paper switch
        {
            SupportPaper.Pupil when PupilCode.TryParse(about, out var code) && support.Roster.Find(code) is { } pupil => PupilSheet.Of(facts, pupil, name),
            SupportPaper.Chronology when PupilCode.TryParse(about, out var code) && support.Roster.Find(code) is { } pupil => await Chronology.Load(db, asker, facts, pupil, ct),
            SupportPaper.Pupil or SupportPaper.Chronology => new NoSuchSupportedPupil(about),
            SupportPaper.Register when support.Roster.Of(about).Count > 0 => ClassRegister.Of(facts, about),
            SupportPaper.Month when about.Length == 0 || support.Roster.Of(about).Count > 0 => MonthRegister.Of(facts, about, month ?? SupportFacts.MonthOf(asker.Today)),
            SupportPaper.Effect when asker.Viewer is null || Permissions.ReachOf(asker.Viewer, Permission.SeeSupport).HasFlag(Reach.School) => EffectReport.Of(facts, await WithoutPlan.Read(db, asker, support, ct)),
            SupportPaper.Load when MaySeeLoad(asker.Viewer) => LoadReport.Of(facts, month),
            _ => new NothingForYou(),
        };
    }

    /// <summary>The plans of a class as a part of its page; nothing where there are none or they are not for the asker.</summary>
    public static async Task<ValueList<Block>> Section(AppDb db, Asker asker, PaperFacts staff, string one, CancellationToken ct) =>
        asker.Viewer is { } viewer && !Permissions.MayAnywhere(viewer, Permission.SeeSupport) ? [] : [.. ClassRegister.Section(await Facts(db, asker, staff, ct), one)];

    /// <summary>The director and the deputies: to share work and to help. No colleague looks at another's load.</summary>
    public static bool MaySeeLoad(Actor? viewer) => viewer is null
        || (Permissions.ReachOf(viewer, Permission.SeeSupport).HasFlag(Reach.School) && Permissions.MayAnywhere(viewer, Permission.ConfirmReport));

    private static async Task<SupportPaperFacts> Facts(AppDb db, Asker asker, PaperFacts staff, CancellationToken ct)
    {
        var begin = new DateOnly(SchoolYear.StartYearOf(asker.Today), 9, 1);
        return new(PaperFrame.Of(staff), await SupportFacts.Read(db, asker.School.Id, asker.Viewer, asker.Today, begin, begin, ct));
    }
}

/// <summary>No pupil of the school has that code this year, or the pupil is not for the asker.</summary>
internal sealed record NoSuchSupportedPupil(string Code) : Problem;

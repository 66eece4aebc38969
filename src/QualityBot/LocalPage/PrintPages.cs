using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Names;
using QualityBot.Papers;
using QualityBot.Reports;
using QualityBot.Staff;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.LocalPage;

/// <summary>The first page, a class with its names, and papers with names. Every look at names is a line of the audit.</summary>
internal sealed class PrintPages(NameKey key, IReadOnlyList<PagePaper> papers)
{
    public const string PdfType = "application/pdf";

    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const int NewestWorks = 12;
    private const int NewestUses = 12;

    public async Task<PageAnswer> Home(PageVisit visit)
    {
        var books = new List<NameBook>();
        foreach (var year in Years(visit))
        {
            books.Add(await Book(visit, year));
        }

        var uses = PageRights.MayLoad(visit.Person)
            ? await visit.Db.Of<NameUse>(visit.Asker.School.Id).OrderByDescending(use => use.At).ThenByDescending(use => use.Id).Take(NewestUses).ToListAsync(visit.Http.RequestAborted)
            : [];
        var people = await visit.Db.Of<Person>(visit.Asker.School.Id).ToDictionaryAsync(person => person.Id, person => person.Name.WithInitials, visit.Http.RequestAborted);
        return new PageAnswer.Page(PageFrame.Inside(visit, Texts.HomeTitle, HomeView.Of(visit, books, await TeacherCard.Offered(visit.Db, visit.Asker, visit.Http.RequestAborted), await Works(visit), [.. papers.Where(paper => paper.About == PageSubject.Work && Permissions.MayAnywhere(visit.Person, paper.Needs))], uses, people)));
    }

    public async Task<PageAnswer> OfClass(PageVisit visit)
    {
        var route = visit.Http.Request.RouteValues;
        if (!SchoolClass.TryParse(route["name"] as string, out var one) || !int.TryParse(route["year"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || await Book(visit, year) is not { } book || !book.Classes.Contains(one))
        {
            return new PageAnswer.Page(PageFrame.Inside(visit, Texts.NoSuchClass, Html.Of($"<p><a href=\"/\">{Texts.BackKey}</a></p>")), StatusCodes.Status404NotFound);
        }

        var offered = papers.Where(paper => paper.About is PageSubject.Class or PageSubject.Pupil && (year == SchoolYear.StartYearOf(visit.Asker.Today) || paper.AnyYear) && MayPrint(visit, paper, one.ToString())).ToList();
        await visit.Tell(NameUseKind.Shown, one.ToString(), book.Of(one).Count);
        return new PageAnswer.Page(PageFrame.Inside(visit, Texts.ClassTitle(PageFrame.Name(visit, one), year), ClassView.Of(visit, one, book, offered)));
    }

    /// <summary>One paper as a file: the codes of the paper turned into names, as far as the person may see them.</summary>
    public async Task<PageAnswer> Print(PageVisit visit)
    {
        var ask = new PageAsk(SchoolClass.TryParse(visit["class"], out var one) ? one.ToString() : null, PupilCode.TryParse(visit["pupil"], out var pupil) ? pupil : null,
            long.TryParse(visit["work"], NumberStyles.None, CultureInfo.InvariantCulture, out var work) ? work : null);
        ask = ask with { ColleagueId = long.TryParse(visit["colleague"], NumberStyles.None, CultureInfo.InvariantCulture, out var colleague) ? colleague : null, Class = ask.Class ?? ask.Pupil?.Class.ToString() };
        if (papers.FirstOrDefault(known => known.Code == visit["paper"]) is not { } paper || !Fits(paper, ask) || !MayPrint(visit, paper, ask.Class))
        {
            return Refused(visit, Texts.NotForYou);
        }

        var book = await Book(visit, await YearOf(visit, paper, ask), paper.Names);
        var (db, asker, ct) = (visit.Db, visit.Asker, visit.Http.RequestAborted);
        Outcome<Paper> made;
        using (var turn = await visit.Gate.Enter(ct))
        {
            made = await VerbTurn<Paper>.Take(db, "print", asker.School.Id, asker.Now, async ids => (await paper.Issue(db, asker, ask with { Names = book }, ids, ct))
                .Match<Outcome<VerbTurn<Paper>>>(issued => Edition(visit, paper, ask, issued, book, ids), problem => problem), ct, by: visit.Person.Id);
        }

        return made.Match(named => File(visit, named, visit["format"] == "docx" ? PaperFormat.Docx : PaperFormat.Pdf), problem => Refused(visit, paper.Explain(problem)));
    }

    /// <summary>The edition with names, and the line of the audit in the same transaction.</summary>
    private static VerbTurn<Paper> Edition(PageVisit visit, PagePaper paper, PageAsk ask, IssuedPaper issued, NameBook book, FreshIds ids)
    {
        var (named, used) = NamedEdition.Of(issued.Paper.Document, book);
        return new(issued.Paper with { Document = paper.NamesItself ? issued.Paper.Document with { Provenance = named.Provenance } : named },
        [
            .. issued.Effects,
            new Effect.Add(new NameUse(ids.Next(), visit.Asker.School.Id, visit.Person.Id, visit.Asker.Now, NameUseKind.Printed, $"{paper.Title}, {ask.Pupil?.ToString() ?? ask.Class ?? (ask.ColleagueId is { } whose ? Texts.ColleagueNumber(whose) : $"№ {ask.WorkId}")}", used.Count)),
        ]);
    }

    /// <summary>Whose codes the paper carries: of the year of the work, of the year that was asked for where the paper can be of any, else of the running one.</summary>
    private static async Task<int> YearOf(PageVisit visit, PagePaper paper, PageAsk ask)
    {
        var work = paper.About == PageSubject.Work ? await visit.Db.Of<Assessment>(visit.Asker.School.Id).FirstOrDefaultAsync(one => one.Id == ask.WorkId, visit.Http.RequestAborted) : null;
        return work is not null ? Cohorts.SchoolYearOf(work)
            : paper.AnyYear && int.TryParse(visit["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked
            : SchoolYear.StartYearOf(visit.Asker.Today);
    }

    private static PageAnswer File(PageVisit visit, Paper paper, PaperFormat format)
    {
        try
        {
            return new PageAnswer.Document(PaperFormats.Render(paper, format), format == PaperFormat.Docx ? DocxType : PdfType, $"{paper.FileName}.{PaperFormats.EndingOf(format)}");
        }
        catch (Exception known) when (known is TypesettingIsMissingException or PaperIsTooLongException)
        {
            return Refused(visit, known.Message);
        }
    }

    private static PageAnswer.Page Refused(PageVisit visit, string sentence) => PageFrame.Said(visit, Texts.NothingPrinted, sentence, StatusCodes.Status403Forbidden);

    private static bool Fits(PagePaper paper, PageAsk ask) => paper.About switch
    {
        PageSubject.Class => ask.Class is not null,
        PageSubject.Pupil => ask.Pupil is not null,
        PageSubject.Colleague => ask.ColleagueId is not null,
        _ => ask.WorkId is not null,
    };

    /// <summary>With the scope of the class; a paper of a whole work asks again for each class when it is made.</summary>
    private static bool MayPrint(PageVisit visit, PagePaper paper, string? one) => one is null
        ? Permissions.MayAnywhere(visit.Person, paper.Needs)
        : Permissions.May(visit.Person, paper.Needs, Roster.ScopeOf(one, visit.Person)) || (paper.Needs == Permission.SeePupilKey && Permissions.ReachOf(visit.Person, paper.Needs).HasFlag(Reach.Supported));

    private Task<NameBook> Book(PageVisit visit, int year, Permission by = Permission.SeePupilKey) => NameBook.Read(visit.Db, key, visit.Asker, year, visit.Http.RequestAborted, by);

    /// <summary>The running school year, and in summer the coming one before it.</summary>
    private static IEnumerable<int> Years(PageVisit visit) => new[] { SchoolYear.PreparedOn(visit.Asker.Today), SchoolYear.StartYearOf(visit.Asker.Today) }.Distinct();

    /// <summary>The newest works with results of which the person may see something.</summary>
    private static async Task<IReadOnlyList<(Assessment Work, IReadOnlyList<string> Classes)>> Works(PageVisit visit)
    {
        var (school, ct) = (visit.Asker.School.Id, visit.Http.RequestAborted);
        var received = await visit.Db.Of<Assessment>(school).Where(work => work.ReceivedOn != null).OrderByDescending(work => work.ReceivedOn).ThenByDescending(work => work.Id).Take(NewestWorks).ToListAsync(ct);
        var ids = received.ConvertAll(work => work.Id);
        var classes = (await visit.Db.Of<ResultSet>(school).Where(set => set.IsCurrent && ids.Contains(set.AssessmentId)).Select(set => new { set.AssessmentId, set.Classes }).ToListAsync(ct)).ToDictionary(set => set.AssessmentId, set => set.Classes);
        return
        [
            .. from work in received
               let later = SchoolYear.StartYearOf(visit.Asker.Today) - Cohorts.SchoolYearOf(work)
               let seen = classes.GetValueOrDefault(work.Id, []).Where(one => AnalysisView.Sees(visit.Person, work, one, Math.Max(later, 0))).ToList()
               where seen.Count > 0
               select (work, (IReadOnlyList<string>)seen),
        ];
    }
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Parents;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Papers.PupilSupport;

/// <summary>«Хронология»: gaps, plans, lessons held, checks, talks and agreements, sheets, announcements and gatherings with who got and read them, complaints – one line each, in order of time.</summary>
/// <remarks>Only where a complaint about the pupil was registered, for those who keep complaints or answer this one: nobody's file is opened without a cause.</remarks>
internal static class Chronology
{
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, SupportPaperFacts facts, Rostered pupil, CancellationToken ct)
    {
        var complaints = await db.Of<Complaint>(asker.School.Id).Where(one => one.PupilId == pupil.Id).OrderBy(one => one.Id).ToListAsync(ct);
        var mayKeep = asker.Viewer is not { } viewer || Permissions.May(viewer, Permission.KeepComplaints, new(asker.School.Id) { Classes = [pupil.Class] }) || complaints.Exists(one => one.ResponsibleId == viewer.Id);
        if (complaints.Count == 0 || !mayKeep)
        {
            return new NothingForYou();
        }

        var sheets = await db.Of<FamilySheet>(asker.School.Id).Where(one => one.PupilId == pupil.Id).ToListAsync(ct);
        var told = (await ToldToFamily.Read(db, asker.School, pupil.Id, new(SchoolYear.StartYearOf(asker.Today), 9, 1), ct)).Select(one => new Line(one.On, one.What, one.Details, facts.Support.NameOf(one.ById)));
        var lines = Lines(facts, pupil, complaints, sheets).Concat(told).OrderBy(line => line.On).ToList();
        return new Paper(
            facts.Frame.Paper($"ХРОНОЛОГИЯ\nпо обращению: обучающийся {pupil.Code}", Texts.OnDay(facts.Today), facts.Provenance) with
            {
                Blocks =
                [
                    new Table(
                        [new("Дата", 2.2, Alignment.Centre), new("Что", 2.6), new("Подробности", 8), new("Кто", 2.6)],
                        [.. lines.Select(line => Row.Of(RussianText.ShortDay(line.On), line.What, line.Details, line.Who))]) { FontSize = 10 },
                    new Paragraph(SupportTexts.ChronologyNote) { Indent = false },
                    new Signatures([new(SupportTexts.Answers, "")]),
                ],
            },
            $"Хронология {pupil.Code}",
            SupportTexts.ChronologyWords(lines.Count, complaints),
            Chart: null,
            $"Хронология {pupil.Code} {facts.Today:yyyy-MM-dd}");
    }

    private static IEnumerable<Line> Lines(SupportPaperFacts facts, Rostered pupil, List<Complaint> complaints, List<FamilySheet> sheets)
    {
        var support = facts.Support;
        return
        [
            .. support.Plans.Where(plan => plan.PupilId == pupil.Id).SelectMany(plan => OfPlan(facts, plan)),
            .. support.Entries.Where(entry => entry.PupilId == pupil.Id).Select(entry => new Line(
                entry.On, Results.Texts.KindOf(entry.Kind), string.Join(", ", new[] { entry.Topic, entry.Minutes is { } minutes ? $"{minutes}{RussianText.NoBreakSpace}мин" : "" }.Where(part => part.Length > 0)), support.NameOf(entry.ById))),
            .. support.Checks.Where(check => check.PupilId == pupil.Id).Select(check => new Line(check.On, SupportTexts.CheckLine, SupportTexts.CheckDetails(check), support.NameOf(check.ById))),
            .. support.Contacts.Where(contact => contact.PupilId == pupil.Id).Select(contact => new Line(
                contact.On, SupportTexts.ContactLine, SupportTexts.ContactDetails(contact), support.NameOf(contact.ById))),
            .. sheets.Select(sheet => new Line(sheet.On, SupportTexts.SheetLine, SupportTexts.SheetDetails(sheet), support.NameOf(sheet.ById))),
            .. complaints.SelectMany(one => OfComplaint(facts, one)),
        ];
    }

    private static IEnumerable<Line> OfPlan(SupportPaperFacts facts, SupportPlan plan)
    {
        yield return new(plan.ProposedOn, SupportTexts.PlanLine, $"{SupportTexts.What(plan)}. {SupportTexts.Kinds(plan)}. {SupportTexts.Term(plan)}", facts.Support.NameOf(plan.LeadId));
        if (plan.ClosedOn is { } closed)
        {
            yield return new(closed, SupportTexts.PlanClosedLine, $"{SupportTexts.What(plan)}: {SupportTexts.State(plan, facts.Today)}", facts.Support.NameOf(plan.LeadId));
        }
    }

    private static IEnumerable<Line> OfComplaint(SupportPaperFacts facts, Complaint one)
    {
        yield return new(one.On, SupportTexts.ComplaintLine(one.Number), $"{one.Essence}. Ответ до {RussianText.ShortDay(one.Due)}", facts.Support.NameOf(one.ResponsibleId));
        if (one.AnsweredOn is { } answered)
        {
            yield return new(answered, SupportTexts.AnswerLine(one.Number), "", facts.Support.NameOf(one.ResponsibleId));
        }
    }

    private sealed record Line(DateOnly On, string What, string Details, string Who);
}

using QualityBot.Reports;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.Support;

namespace QualityBot.Papers.PupilSupport;

/// <summary>«Лист поддержки»: what is done for one pupil, on one or two pages, with the code; a name is written in by hand or on the school's own machine.</summary>
internal static class PupilSheet
{
    /// <summary>The newest so many lessons are listed; all are counted.</summary>
    private const int MostEntries = 24;

    public static Paper Of(SupportPaperFacts facts, Rostered pupil, string? name)
    {
        var plans = facts.Support.Plans.Where(plan => plan.PupilId == pupil.Id && plan.State != SupportState.Declined).OrderBy(plan => plan.From).ThenBy(plan => plan.Id).ToValueList();
        return new(
            facts.Frame.Paper($"ЛИСТ ПОДДЕРЖКИ\nобучающегося {pupil.Code}", Texts.OnDay(facts.Today), facts.Provenance) with
            {
                Blocks =
                [
                    new Paragraph(RichText.Bold(SupportTexts.NameLine) + (name ?? SupportTexts.Blank)) { Indent = false },
                    .. Plans(facts, plans), .. Changes(facts, plans), .. Lessons(facts, pupil), .. Checks(facts, pupil), .. Contacts(facts, pupil),
                    new Signatures([new(SupportTexts.LeadSigns, ""), new(SupportTexts.ClassTeacher, ""), new(SupportTexts.ParentRead, "")]),
                ],
            },
            $"Лист поддержки {pupil.Code}",
            SupportTexts.SheetWords(plans, facts.Support.Entries.Count(entry => entry.PupilId == pupil.Id)),
            Chart: null,
            $"Лист поддержки {pupil.Code} {facts.Today:yyyy-MM-dd}");
    }

    private static IEnumerable<Block> Plans(SupportPaperFacts facts, ValueList<SupportPlan> plans) => plans.Count == 0 ? [new Paragraph(SupportTexts.NoPlans)] :
    [
        new Heading(SupportTexts.PlansTitle, Level: 2),
        new Table(
            [new("Предмет, пробелы", 4.4), new("Виды работы", 2.6), new("Ведёт", 2.6), new("Срок", 2.1, Alignment.Centre), new("Прове\u00ADдено", 1.4, Alignment.Centre), new("Итог", 2.2)],
            [.. plans.Select(plan => Row.Of(
                SupportTexts.What(plan), SupportTexts.Kinds(plan), facts.Support.NameOf(plan.LeadId), SupportTexts.Term(plan), plan.State == SupportState.Proposed ? "–" : SupportTexts.Dose(facts.Support.DoseOf(plan)), SupportTexts.State(plan, facts.Today)))]) { FontSize = 10 },
    ];

    private static IEnumerable<Block> Changes(SupportPaperFacts facts, ValueList<SupportPlan> plans)
    {
        var measured = plans.Where(plan => facts.Support.Changes.ContainsKey(plan.Id)).ToList();
        if (measured.Count == 0)
        {
            yield break;
        }

        yield return new Heading(SupportTexts.ChangesTitle, Level: 2);
        yield return new ItemList([.. measured.Select(plan => (RichText)$"{string.Join(", ", plan.Gaps)}: {QualityBot.Support.Texts.Change(facts.Support.Changes[plan.Id])}")]) { Numbered = false };
    }

    private static IEnumerable<Block> Lessons(SupportPaperFacts facts, Rostered pupil)
    {
        var entries = facts.Support.Entries.Where(entry => entry.PupilId == pupil.Id).OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Id).ToList();
        if (entries.Count == 0)
        {
            yield break;
        }

        yield return new Heading(SupportTexts.LessonsTitle, Level: 2);
        yield return new Table(
            [new("Дата", 2.1, Alignment.Centre), new("Что проведено", 3.2), new("Тема", 4.4), new("Минут", 1.3, Alignment.Centre), new("Кто", 2.8)],
            [.. entries.Take(MostEntries).Select(entry => Row.Of(
                RussianText.ShortDay(entry.On), Results.Texts.KindOf(entry.Kind), entry.Topic, entry.Minutes is { } minutes ? $"{minutes}" : "", facts.Support.NameOf(entry.ById)))]) { FontSize = 10 };
        if (entries.Count > MostEntries)
        {
            yield return new Paragraph(SupportTexts.MoreLessons(entries.Count - MostEntries));
        }
    }

    private static IEnumerable<Block> Checks(SupportPaperFacts facts, Rostered pupil)
    {
        var checks = facts.Support.Checks.Where(check => check.PupilId == pupil.Id).OrderBy(check => check.Month).ToList();
        return checks.Count == 0 ? [] : [new Heading(SupportTexts.ChecksTitle, Level: 2), MonthRegister.Table(facts, checks, check => RussianText.MonthNominative(check.Month.Month), "Месяц")];
    }

    private static IEnumerable<Block> Contacts(SupportPaperFacts facts, Rostered pupil)
    {
        var contacts = facts.Support.Contacts.Where(contact => contact.PupilId == pupil.Id).OrderBy(contact => contact.On).ToList();
        return contacts.Count == 0 ? [] :
        [
            new Heading(SupportTexts.ContactsTitle, Level: 2),
            new Table(
                [new("Дата", 2.1, Alignment.Centre), new("Как", 2.4), new("Что показано", 3.6), new("О чём договорились с семьёй", 4.4), new("Кто", 2.8)],
                [.. contacts.Select(contact => Row.Of(
                    RussianText.ShortDay(contact.On), QualityBot.Support.Texts.ContactKey(contact.Kind), string.Join(", ", contact.Shown), string.Join(", ", contact.Agreed), facts.Support.NameOf(contact.ById)))]) { FontSize = 10 },
        ];
    }
}

using QualityDomain.Deadlines;
using QualityDomain.FollowUp;
using QualityDomain.Letters;
using QualityDomain.Minutes;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Decisions.Intake;

/// <summary>A letter or message as a paper that is being taken in: each instruction is a row.</summary>
public static class LetterDraft
{
    /// <summary>The draft of what was read.</summary>
    /// <param name="name">The name of the file, or what a message is called.</param>
    /// <param name="sentOn">The day from which its deadlines count.</param>
    public static PaperDraft Of(ReadLetter letter, string name, DateOnly sentOn) => new(name, DocumentKind.Other, TitleOf(letter.Head))
    {
        Letter = letter.Head,
        IsFounders = letter.Head.IsFromOffice,
        Number = letter.Head.Number,
        Date = letter.Head.Date is { } day ? new LooseDate(day.Year, day.Month, day.Day) : null,
        Rows = letter.Instructions.Select((one, index) => RowOf(one, index + 1, letter.Head.Date ?? sentOn)).ToValueList(),
    };

    /// <summary>The same with what only the school knows: its working days, its people by name, and somebody who answers where nobody is named.</summary>
    public static PaperDraft Settled(PaperDraft draft, IntakeFacts facts) =>
        draft with { Rows = draft.Rows.Select(row => WithPeople(Counted(row, facts), facts)).ToValueList() };

    private static string TitleOf(LetterHead head) => string.Join(": ", new[] { head.Sender, head.Subject.Length > 0 ? head.Subject : null }.OfType<string>());

    private static DraftRow RowOf(Instruction one, int number, DateOnly sentOn) => new(number, one.Text)
    {
        AsTyped = one.Written,
        Context = Contexts.Print(new DeadlineContext.Day(sentOn)),
        DeadlineText = one.DeadlineText,
        Deadline = one.Deadline.ToString(),
        Readings = one.Readings.Select(other => other.ToString()).ToValueList(),
        DeadlineIsUnsure = one.IsUnsure,
        Time = one.Time,
        ResponsibleText = one.ResponsibleText,
        Parties = PartiesReader.Read(one.ResponsibleText).Parties.Where(party => party.OtherText is null).Select(party => party.ToString()).ToValueList(),
    };

    /// <summary>«В течение трёх рабочих дней»: from the day of the letter, by the school's calendar.</summary>
    private static DraftRow Counted(DraftRow row, IntakeFacts facts) => row.DeadlineValue is Deadline.Relative { Event: "" } relative && row.ContextValue.FirstDay is { } from
        ? row with { Deadline = new Deadline.ByDay(CountedDays.From(from, relative, facts.Calendar)).ToString() }
        : row;

    /// <summary>«Анна Петровна, …» is a colleague when exactly one is called so; with nobody found the one who takes the letter answers.</summary>
    private static DraftRow WithPeople(DraftRow row, IntakeFacts facts)
    {
        var called = facts.People.Where(person => person.WorksOn(facts.Today) && row.ResponsibleText.Length > 0
            && string.Equals($"{person.GivenName} {person.Patronymic}", row.ResponsibleText, StringComparison.OrdinalIgnoreCase)).ToList();
        var named = called is [var one] ? row with { Parties = [Questions.PartyOf(one)] } : row;
        return named.Parties.Count > 0 && (facts.ExecutorsOf(named) is { Cards.Count: > 0 } or { Open.Count: > 0 } && !IsNobody(named, facts))
            ? named
            : named with { Parties = [Questions.PartyOf(facts.Importer.Person)] };
    }

    /// <summary>A role that nobody of the school holds: «руководителям», «организаторам».</summary>
    private static bool IsNobody(DraftRow row, IntakeFacts facts) => facts.ExecutorsOf(row) is { Cards.Count: 0 } executors && executors.Open.All(open => open.Problem is not AmbiguousRole);
}

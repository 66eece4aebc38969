using QualityDomain.Deadlines;
using QualityDomain.People;
using QualityDomain.People.Responsibles;
using LastDay = QualityDomain.Minutes.LastDay;

namespace QualityDomain.Decisions.Intake;

/// <summary>Phrases that a person corrected once are not misread again in the papers of that school.</summary>
/// <remarks>
/// Decisions of ours: a phrase is remembered when every row of the paper that has it means the same, and something else than the
/// reader says; one row among several is an exception and stays one. A meaning with days in it is kept only for words without
/// numbers («до каникул»), and holds until those days have passed. Who has left is not meant any more. Where the words name
/// people of the staff, somebody else is another choice, not another meaning.
/// </remarks>
public static class PhraseMemory
{
    /// <summary>The paper with every known phrase as it was meant before, and what was used of the memory.</summary>
    public static (PaperDraft Draft, ValueList<PhraseMeaning> Used) Apply(PaperDraft draft, IntakeFacts facts, IReadOnlyCollection<PhraseMeaning> known)
    {
        var used = new HashSet<PhraseMeaning>();
        var byPhrase = known.ToDictionary(one => (one.Kind, one.Phrase));
        var rows = draft.Rows.Select(row => As(row)).ToValueList();
        return used.Count == 0 ? (draft, []) : (draft.Changed(draft with { Rows = rows }), known.Where(used.Contains).ToValueList());

        DraftRow As(DraftRow row)
        {
            if (!row.DeadlineConfirmed && Known(PhraseKind.Deadline, row.DeadlineText) is { } deadline && Holds(deadline, draft.MadeOn(row, facts.Today), facts.Today))
            {
                used.Add(deadline);
                row = row with { Deadline = deadline.Meaning, DeadlineConfirmed = true };
            }

            if (Known(PhraseKind.Responsible, row.ResponsibleText) is { } responsible && PartiesOf(responsible) is var parties && parties.All(party => IsHere(party, facts)))
            {
                used.Add(responsible);
                row = row with { Parties = parties };
            }

            return row;
        }

        PhraseMeaning? Known(PhraseKind kind, string text) =>
            PhraseMeaning.PhraseOf(text) is { } phrase && byPhrase.TryGetValue((kind, phrase), out var one) ? one : null;
    }

    /// <summary>What is to be stored of a paper: new meanings, changed ones, and known ones that are no longer meant (nothing after).</summary>
    public static IReadOnlyList<(PhraseMeaning? Before, PhraseMeaning? After)> Keep(
        PaperDraft draft, IntakeFacts facts, IReadOnlyCollection<PhraseMeaning> known, Func<long> nextId, long school, DateOnly today, long importer)
    {
        var taken = draft.Rows.Where(row => row.IsTaken && row.Row > 0).ToList();
        var deadlines = Agreed(taken, row => row.DeadlineText, row => row.Deadline)
            .Where(one => one.Rows.TrueForAll(row => row.DeadlineConfirmed))
            .Select(one => (PhraseKind.Deadline, one.Phrase, one.Meaning, IsCorrected: one.Rows.Exists(row => row.Deadline != row.DeadlineAsRead) && MayBeKept(one.Phrase, one.Meaning)));
        var parties = Agreed(taken, row => row.ResponsibleText, row => string.Join("; ", row.Parties))
            .Select(one => (PhraseKind.Responsible, one.Phrase, one.Meaning, IsCorrected: one.Meaning.Length > 0 && !NamesStaff(one.Rows[0], facts) && one.Rows.Exists(row => !IsExplained(row, draft.Answers))));
        return
        [
            .. from one in deadlines.Concat(parties)
               let before = known.FirstOrDefault(other => other.Kind == one.Item1 && other.Phrase == one.Phrase)
               let after = one.IsCorrected ? new PhraseMeaning(before?.Id ?? nextId(), school, one.Item1, one.Phrase, one.Meaning, today, importer) : null
               where before?.Meaning != after?.Meaning
               select (before, after),
        ];
    }

    /// <summary>Whether the meaning could be used for a paper of that day.</summary>
    public static bool Holds(PhraseMeaning one, DateOnly madeOn, DateOnly today) => one.Kind switch
    {
        PhraseKind.Deadline => Deadline.TryParse(one.Meaning, out var value) && (LastDay.Of(value) is not { } last || (last >= today && madeOn <= last && madeOn.AddYears(1) > last)),
        _ => true,
    };

    /// <summary>The canonical strings of the parties that are meant.</summary>
    public static ValueList<string> PartiesOf(PhraseMeaning one) => CanonicalParties.Read(one.Meaning).Select(party => party.ToString()).ToValueList();

    /// <summary>Whether it can be used with the staff of today.</summary>
    public static bool IsHere(string party, IntakeFacts facts) =>
        CanonicalParties.One(party).PersonName is null || facts.People.Any(person => person.WorksOn(facts.Today) && Questions.PartyOf(person) == party);

    private static IEnumerable<(string Phrase, string Meaning, List<DraftRow> Rows)> Agreed(List<DraftRow> rows, Func<DraftRow, string> text, Func<DraftRow, string> meaning) =>
        from row in rows
        let phrase = PhraseMeaning.PhraseOf(text(row))
        where phrase is not null
        group row by phrase into same
        where same.Select(meaning).Distinct().Count() == 1
        select (same.Key, meaning(same.First()), same.ToList());

    private static bool MayBeKept(string phrase, string meaning) =>
        Deadline.TryParse(meaning, out var value) && value is not Deadline.None && (LastDay.Of(value) is null || !phrase.Any(char.IsDigit));

    private static bool NamesStaff(DraftRow row, IntakeFacts facts) => PartiesReader.Read(row.ResponsibleText).Parties is { Count: > 0 } parties
        && parties.All(party => PersonNameReader.TryRead(party.PersonName, out var name) && facts.People.Any(person => person.Name.Matches(name)));

    /// <summary>Whether the parties follow from the words and from answers about single parties, which are remembered by themselves.</summary>
    private static bool IsExplained(DraftRow row, ValueList<PartyAnswer> answers)
    {
        var read = PartiesReader.Read(row.ResponsibleText).Parties.Select(party => party.ToString()).ToList();
        var gone = read.Except(row.Parties).ToList();
        var come = row.Parties.Except(read).ToList();
        return gone.TrueForAll(party => answers.Any(answer => answer.Party == party)) && come.Count <= gone.Count(party => answers.Any(answer => answer.Party == party && answer.PersonId is not null));
    }
}

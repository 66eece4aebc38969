namespace QualityDomain.Support.Checks;

/// <summary>The check of a whole class by exception: in order with everybody except those who are named.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Pupils">Keys of the supported pupils of the class in that month, in the order of their codes.</param>
public sealed record MonthlyCheck(long SchoolId, string Class, DateOnly Month, ValueList<long> Pupils)
{
    /// <summary>Writes the check of every pupil of the list.</summary>
    /// <param name="except">For each item the pupils with trouble; an item that is left out was not looked at.</param>
    /// <param name="contacts">Contacts that are logged: who has one in the month is in order, whatever the exceptions say of others.</param>
    /// <param name="ids">Fresh ids, one for each pupil, in their order.</param>
    public Outcome<ValueList<PupilCheck>> Record(
        IReadOnlyDictionary<CheckItem, ValueList<long>> except, IEnumerable<ParentContact> contacts, long byId, DateOnly today, IReadOnlyList<long> ids)
    {
        if (Month > today)
        {
            return new MonthLiesAhead(Month);
        }

        foreach (var pupil in except.Values.SelectMany(each => each))
        {
            if (!Pupils.Contains(pupil))
            {
                return new NotOnTheList(pupil);
            }
        }

        var spoken = SpokenIn(Month, contacts);
        return Pupils.Select((pupil, at) => new PupilCheck(ids[at], SchoolId, pupil, Class, Month, today, byId)
        {
            Homework = Mark(except, CheckItem.Homework, pupil),
            Attendance = Mark(except, CheckItem.Attendance, pupil),
            Contact = spoken.Contains(pupil) ? CheckMark.InOrder : Mark(except, CheckItem.Contact, pupil),
        }).ToValueList();
    }

    /// <summary>Who needs no question about the parents any more: a contact of the month is logged.</summary>
    public ValueList<long> AlreadySpoken(IEnumerable<ParentContact> contacts) => [.. SpokenIn(Month, contacts).Where(Pupils.Contains).Order()];

    /// <summary>What is left undone when the month is over: pupils without a check, and those whose parents nobody spoke to. Empty while it lasts.</summary>
    public MonthGap? GapAfter(IReadOnlyCollection<PupilCheck> checks, IEnumerable<ParentContact> contacts, DateOnly today)
    {
        if (today < Month.AddMonths(1) || Pupils.Count == 0)
        {
            return null;
        }

        var own = checks.Where(check => check.Month == Month && check.Class == Class).ToDictionary(check => check.PupilId);
        var spoken = SpokenIn(Month, contacts);
        var unseen = Pupils.Where(pupil => !own.ContainsKey(pupil)).ToValueList();
        var silent = Pupils.Where(pupil => !spoken.Contains(pupil) && own.GetValueOrDefault(pupil)?.Contact != CheckMark.InOrder).ToValueList();
        return unseen.Count + silent.Count == 0 ? null : new(Class, Month, unseen, silent);
    }

    /// <summary>Whether the examination of a pupil may be noted: only with the parents' consent on paper, given not later than that day.</summary>
    /// <param name="consentFrom">The day of the paper; null: there is none.</param>
    public static Outcome<PupilCheck> Examined(PupilCheck check, DateOnly on, DateOnly? consentFrom, DateOnly today) =>
        on > today ? new DayLiesAhead(on)
        : consentFrom is not { } paper || paper > on ? new NoPaperConsent(check.PupilId)
        : check with { ExaminedOn = on };

    private static CheckMark Mark(IReadOnlyDictionary<CheckItem, ValueList<long>> except, CheckItem item, long pupil) =>
        !except.TryGetValue(item, out var trouble) ? CheckMark.NotLooked : trouble.Contains(pupil) ? CheckMark.Trouble : CheckMark.InOrder;

    private static HashSet<long> SpokenIn(DateOnly month, IEnumerable<ParentContact> contacts) =>
        [.. contacts.Where(contact => contact.On >= month && contact.On < month.AddMonths(1)).Select(contact => contact.PupilId)];
}

/// <summary>What a month left undone in a class: the deputy hears of it once.</summary>
/// <param name="Unchecked">Pupils whom nobody looked at.</param>
/// <param name="Silent">Pupils whose parents nobody spoke to in that calendar month.</param>
public sealed record MonthGap(string Class, DateOnly Month, ValueList<long> Unchecked, ValueList<long> Silent);

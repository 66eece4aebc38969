namespace QualityDomain.FollowUp.Digests;

/// <summary>Puts a digest together from what its reader answers for.</summary>
public static class Sections
{
    /// <summary>The whole digest of the day. It is empty when there is no news: the person's own overdue cards alone are none.</summary>
    public static Digest Fill(Digest digest, Reader reader, IReadOnlyList<OwnSection.Item> own, DigestFacts facts)
    {
        var me = reader.Person.Id;
        var told = WithPage(WithWatch(digest, reader, facts), reader, facts) with
        {
            Notices = facts.Notices.Where(notice => Desk.Of(notice.PersonId, digest.Day, facts.Leaves) == me).ToValueList(),
            Unreached = facts.Unreached.Where(each => each.ListenerId == me).Select(each => each.Outage).ToValueList(),
        };
        return told.IsEmpty && own.All(item => item.Steps.Count == 0) ? told : WithOwn(told, own);
    }

    /// <summary>The reader's own cards, with their steps used up.</summary>
    public static Digest WithOwn(Digest digest, IEnumerable<OwnSection.Item> own)
    {
        var items = own.ToList();
        return digest with
        {
            Own = items.Select(item => item.Line).ToValueList(),
            Issues = [.. digest.Issues, .. items.SelectMany(item => item.Steps).Select(step => new IssuedKey(step.Key, step.AssignmentId))],
        };
    }

    private static Digest WithWatch(Digest digest, Reader reader, DigestFacts facts)
    {
        var (today, me) = (digest.Day, reader.Person.Id);
        var mine = facts.Cards.SelectMany(followed => followed.Watchers).Distinct().Where(watcher => WatchDesk(watcher, today, facts) == me).ToHashSet();
        var waiting = facts.Cards.Where(followed => followed.Card is { State: AssignmentState.Reported, Part: Part.Lead } && Confirms(followed, mine, me, today, facts));
        if (mine.Count == 0)
        {
            return digest with { ToConfirm = Lines(waiting.Select(followed => followed.Card), today) };
        }

        var watched = facts.Cards.Where(followed => followed.Watchers.Any(mine.Contains)).Select(followed => followed.Card).ToList();
        return digest with
        {
            OverdueOfOthers = Lines(watched.Where(card => card.Part == Part.Lead && card.IsOverdue(today) && Desk.Of(card.PersonId, today, facts.Leaves) != me), today),
            ToConfirm = Lines(waiting.Select(followed => followed.Card), today),
            Unread = Lines(watched.Where(card => Desk.Of(card.PersonId, today, facts.Leaves) is null && OwnSection.Pending(card, facts, today, today).Any()), today),
            Delivery = reader.Audience == Audience.Deputy && Desk.Of(me, today, facts.Leaves) == me ? facts.Delivery : null,
        };
    }

    /// <summary>A report waits for those to whom its confirmation was entrusted; only when none of them is there, for the leaders again.</summary>
    private static bool Confirms(Followed followed, HashSet<long> mine, long me, DateOnly today, DigestFacts facts)
    {
        var entrusted = followed.Delegates.Select(person => Desk.Of(person, today, facts.Leaves)).OfType<long>().ToList();
        return entrusted.Count > 0 ? entrusted.Contains(me) : followed.Watchers.Any(mine.Contains);
    }

    private static Digest WithPage(Digest digest, Reader reader, DigestFacts facts)
    {
        if (reader.Audience != Audience.Director || WeeklyPage.Latest(digest.Day, facts) is not { } page)
        {
            return digest;
        }

        var key = Digest.PageKeyOf(facts.School.Id, page, reader.Person.Id);
        var overdue = Lines(facts.Cards.Select(followed => followed.Card).Where(card => WeeklyPage.Shows(card, page, facts)), digest.Day);
        return facts.Issued.Contains(key) || overdue.Count == 0 ? digest : digest with { LongOverdue = overdue, Issues = [.. digest.Issues, new IssuedKey(key, null)] };
    }

    /// <summary>A deputy who is away without a substitute still gets the list: it must be in somebody's hands.</summary>
    private static long WatchDesk(long watcher, DateOnly today, DigestFacts facts) => Desk.Of(watcher, today, facts.Leaves) ?? watcher;

    private static ValueList<DigestLine> Lines(IEnumerable<Assignment> cards, DateOnly today) =>
        cards.OrderBy(card => card.Due).ThenBy(card => card.Id).Select(card => OwnSection.Line(card, [], today)).ToValueList();
}

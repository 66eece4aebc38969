using QualityBot.Engine;
using QualityDomain;
using QualityDomain.FollowUp;
using QualityDomain.FollowUp.Digests;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <content>What the bot says unasked.</content>
internal static partial class Texts
{
    private const int MostAlone = 10;
    private const int MostBesideOthers = 6;

    public const string AllOverdue = "Все просроченные";

    private const int MostOthers = 4;
    private const int MostNotices = 6;
    private const int MostUnreached = 5;
    private const int MostUndelivered = 15;

    /// <summary>How many own cards a digest shows: about ten lines in all; the rest is behind «Показать все».</summary>
    public static int MostOwn(Digest digest) => digest.OverdueOfOthers.Count + digest.LongOverdue.Count + digest.Unread.Count == 0 ? MostAlone : MostBesideOthers;

    /// <summary>The lines that a digest shows with a number, in the order of the numbers.</summary>
    public static IReadOnlyList<DigestLine> ShownLines(Digest digest) =>
        [.. digest.Own.Take(MostOwn(digest)), .. digest.OverdueOfOthers.Take(MostOthers), .. digest.LongOverdue.Take(MostOthers), .. digest.Unread.Take(MostOthers)];

    /// <summary>How many requests for another due day wait for the reader.</summary>
    public static int RequestsFor(Digest digest, DigestWorld world) =>
        world.Requests.Count(request => world.Facts.Cards.Any(followed => followed.Card.Id == request.AssignmentId && followed.Watchers.Contains(digest.RecipientId)));

    public static RichText OfDigest(Digest digest, DigestWorld world)
    {
        var number = 0;
        var lines = new List<RichText>();
        Section(OwnTitle(digest), digest.Own, MostOwn(digest), line => OwnLine(++number, line, digest, world));
        Section($"Просрочено у коллег: {digest.OverdueOfOthers.Count}", digest.OverdueOfOthers, MostOthers, line => OthersLine(++number, line, world));
        Section($"Просрочено надолго: {digest.LongOverdue.Count}", digest.LongOverdue, MostOthers, line => OthersLine(++number, line, world));
        Section("Некому напомнить: человек отсутствует, замены нет", digest.Unread, MostOthers, line => OthersLine(++number, line, world));
        lines.AddRange(Changes(digest, world, lines.Count == 0));
        lines.AddRange(Unreached(digest, world, lines.Count == 0));
        lines.AddRange(Counts(digest, world));
        return RichText.Lines(lines);

        void Section(string title, ValueList<DigestLine> all, int most, Func<DigestLine, RichText> words)
        {
            if (all.Count == 0)
            {
                return;
            }

            lines.Add(RichText.Of($"{(lines.Count == 0 ? "" : "\n")}<b>{title}</b>"));
            lines.AddRange(all.Take(most).Select(words));
            if (all.Count > most)
            {
                lines.Add($"…и ещё {all.Count - most}.");
            }
        }
    }

    /// <summary>Said once for each outage, by itself or inside a digest.</summary>
    public static RichText Undelivered(IReadOnlyList<string> names) => RichText.Lines(
    [
        RichText.Of($"<b>Напоминания не дошли</b>"),
        .. names.Take(MostUndelivered).Select(name => (RichText)$"• {name}"),
        .. names.Count > MostUndelivered ? (RichText[])[$"…и ещё {names.Count - MostUndelivered}."] : [],
        "Бот не может написать: нет подключения или бот остановлен. Скажите лично или пригласите заново. Когда связь появится, пропущенное придёт одной сводкой.",
    ]);

    private static string OwnTitle(Digest digest) => digest.Own.Count > 0 && digest.Own.All(line => line.News == LineNews.Card)
        ? "Вам поручено"
        : "Ваши задачи";

    private static IEnumerable<RichText> Changes(Digest digest, DigestWorld world, bool alone)
    {
        if (digest.Notices.Count == 0)
        {
            yield break;
        }

        yield return RichText.Of($"{(alone ? "" : "\n")}<b>Изменения</b>");
        foreach (var notice in digest.Notices.Take(MostNotices))
        {
            yield return NoticeLine(notice, digest, world);
        }

        if (digest.Notices.Count > MostNotices)
        {
            yield return $"…и ещё {digest.Notices.Count - MostNotices}.";
        }
    }

    /// <summary>The words are those of one decision, or name the meeting, all of whose decisions are meant.</summary>
    private static string Trusted(Notice notice, string what, DigestWorld world) =>
        world.Decisions.TryGetValue(notice.DecisionId, out var decision) && !notice.Words.StartsWith(RichText.Shorten(decision.Text, 200), StringComparison.Ordinal)
            ? $"все решения, «{RichText.Shorten(notice.Words, 100)}»"
            : what;

    private static RichText NoticeLine(Notice notice, Digest digest, DigestWorld world)
    {
        var what = $"«{RichText.Shorten(notice.Words, 100)}»{(world.Decisions.TryGetValue(notice.DecisionId, out var decision) ? $" (№ {decision.Number})" : "")}";
        var why = notice.Reason is { } reason ? RussianText.Stopped($" Причина: {RichText.Shorten(reason, 80)}") : "";
        var other = notice.OtherId is { } id ? NameOf(id, world) : Somebody;
        var instead = notice.PersonId == digest.RecipientId ? "" : RussianText.Stopped($" За отсутствующего: {NameOf(notice.PersonId, world)}");
        return notice.Kind switch
        {
            NoticeKind.Cancelled => $"• Снято, делать не нужно: {what}.{why}{instead}",
            NoticeKind.HandedOver => $"• Больше не у Вас, теперь это ведёт {other}: {what}.{instead}",
            NoticeKind.PostponementDeclined => $"• В переносе отказано, срок прежний: {what}.{instead}",
            NoticeKind.PartReported => $"• Часть готова, подтвердите её в своей задаче: {what}, {RussianText.Stopped(other)}{instead}",
            NoticeKind.ConfirmationEntrusted => $"• {other} доверяет Вам подтверждать отчёты: {Trusted(notice, what, world)}.{instead}",
            NoticeKind.ConfirmationTakenBack => $"• Подтверждать отчёты больше не нужно: {Trusted(notice, what, world)}.{instead}",
            NoticeKind.LeftBehind => $"• {other} больше не работает, теперь это у Вас (можно передать другому): {what}.{instead}",
            NoticeKind.WorkIsStuck or NoticeKind.SupportWaits or NoticeKind.FamilyWithdrew => $"• {RichText.Shorten(notice.Words, 250)}{instead}",
            _ => throw new InvalidOperationException($"No words for {notice.Kind}."),
        };
    }

    private static IEnumerable<RichText> Unreached(Digest digest, DigestWorld world, bool alone)
    {
        var (fresh, known) = (digest.Unreached.Where(outage => outage.ToldKey == digest.Key).ToList(), digest.Unreached.Where(outage => outage.ToldKey != digest.Key).ToList());
        if (fresh.Count > 0)
        {
            if (!alone)
            {
                yield return "";
            }

            yield return Undelivered([.. fresh.Select(outage => NameOf(outage.PersonId, world))]);
        }

        if (known.Count > 0)
        {
            yield return $"По-прежнему не доходят сообщения: {string.Join(", ", known.Take(MostUnreached).Select(outage => NameOf(outage.PersonId, world)))}"
                + (known.Count > MostUnreached ? $" и ещё {known.Count - MostUnreached}" : "");
        }
    }

    private static IEnumerable<RichText> Counts(Digest digest, DigestWorld world)
    {
        if (digest.ToConfirm.Count > 0)
        {
            yield return RichText.Of($"\nЖдут Вашего подтверждения: <b>{digest.ToConfirm.Count}</b>");
        }

        if (RequestsFor(digest, world) is > 0 and var requests)
        {
            yield return RichText.Of($"Просят о переносе срока: <b>{requests}</b>");
        }

        if (digest.Delivery is { } delivery)
        {
            yield return delivery.Planned == 0
                ? "Бот работает. В прошлый рабочий день напоминать было не о чем."
                : $"Бот работает. В прошлый рабочий день доставлено {delivery.Arrived} из {RussianText.Count(delivery.Planned, "сообщения", "сообщений", "сообщений")}.";
        }
    }

    private static RichText OwnLine(int number, DigestLine line, Digest digest, DigestWorld world)
    {
        var card = world.Facts.Cards.First(followed => followed.Card.Id == line.AssignmentId).Card;
        var decision = world.Decisions[line.DecisionId];
        var what = RichText.Shorten(RussianText.WithoutStop(card.Words ?? decision.Text), 120);
        var instead = line.PersonId == digest.RecipientId ? "" : RussianText.Stopped($" За отсутствующего: {NameOf(line.PersonId, world)}");
        var back = card is { Awaits: true, Reason: { } why } ? $" Вернули: {RichText.Shorten(why, 60)}." : "";
        return RichText.Of($"{number}. {Sign(card, digest.Day)}{NewsWords(line.News)}{what} — <b>{DueWords(card, digest.Day)}</b> (№ {decision.Number}).{(line.Kind == StepKind.Look ? " Как идёт работа?" : "")}{back}{instead}");
    }

    private static string NewsWords(LineNews news) => news switch
    {
        LineNews.Card => "Новое. ",
        LineNews.DueDay => "Новый срок. ",
        _ => "",
    };

    private static RichText OthersLine(int number, DigestLine line, DigestWorld world)
    {
        var decision = world.Decisions[line.DecisionId];
        return RichText.Of($"{number}. {NameOf(line.PersonId, world)}: {RichText.Shorten(RussianText.WithoutStop(decision.Text), 80)} (№ {decision.Number}){(line.Days is < 0 and var days ? $", {Days(-days)}" : "")}");
    }

    private static string NameOf(long personId, DigestWorld world) => world.People.TryGetValue(personId, out var person) ? person.Name.WithInitials : Somebody;
}

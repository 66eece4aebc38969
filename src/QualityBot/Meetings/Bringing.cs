using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>The next readers of an announcement's run, and what is done with each of them.</summary>
/// <remarks>
/// A slice is one small commit: messages and the place up to which the run has come, together or not at all. So a kill in the middle
/// repeats nothing, and other people's updates are handled between two slices.
/// </remarks>
internal sealed record Bringing(
    Announcement One, Wording Words, IReadOnlyList<OneReader> Readers, ILookup<long, Posted> Posts, ILookup<long, (Bundle Bundle, Posted Post)> Bundles,
    IReadOnlyDictionary<long, Announcement> Bundled, IReadOnlyDictionary<long, HeldWord> Held, IReadOnlySet<long> HaveRead, FamilyWeek Week, SchoolCalendar Calendar)
{
    /// <summary>What the next slice of a run does; nothing while its hour has not come or nothing is under way.</summary>
    /// <param name="most">How many readers a slice takes, about.</param>
    /// <param name="toldNow">Who was told something in this tick already.</param>
    public static async Task<IReadOnlyList<Effect>> Next(AppDb db, School school, Announcement one, Moment moment, int most, IReadOnlySet<long> toldNow, CancellationToken ct)
    {
        var calendar = await CalendarOf.School(db, school.Id, ct);
        var going = one;
        if (one.State == AnnouncementState.Waiting)
        {
            if (moment.Now < one.SendAt || !SpeakingHours.MaySpeak(new(moment.Today, moment.Time), calendar, one.Urgent))
            {
                return [];
            }

            going = one.Begin(one.Round == Round.Bring ? (await ReaderCount.Of(db, school, one.Readers, one.AuthorId, moment.Today, ct)).All : one.Total);
        }

        if (going.State != AnnouncementState.Going || most <= 0)
        {
            return [];
        }

        var page = await ReaderPage.After(db, school.Id, going.Readers, going.Cursor, going.AuthorId, moment.Today, most, ct);
        var slice = await Read(db, school, going, page.Readers, calendar, moment.Today, toldNow, ct);
        var after = going.PassedTo(page.Last);
        return [.. page.Readers.SelectMany(reader => slice.For(reader, moment)), new Effect.Replace(one, page.IsEnd ? after.End() : after)];
    }

    private static async Task<Bringing> Read(AppDb db, School school, Announcement one, IReadOnlyList<OneReader> readers, SchoolCalendar calendar, DateOnly today, IReadOnlySet<long> toldNow, CancellationToken ct)
    {
        var ids = readers.Select(reader => reader.Id).ToList();
        var bundles = (await db.Of<Bundle>(school.Id).Where(bundle => ids.Contains(bundle.PersonId)).ToListAsync(ct)).Where(bundle => bundle.AnnouncementIds.Contains(one.Id)).ToList();
        var inBundles = bundles.SelectMany(bundle => bundle.AnnouncementIds).Distinct().ToList();
        var bundled = inBundles.Count == 0 ? [] : await db.Of<Announcement>(school.Id).Where(other => inBundles.Contains(other.Id)).ToListAsync(ct);
        var posts = await Posted.OfBundles(db, bundles, ct);
        return new(
            one,
            await Wording.Load(db, school, [one, .. bundled], ct),
            readers,
            await Posted.Of(db, one, ids, ct),
            bundles.Where(bundle => posts.ContainsKey(bundle.Key)).ToLookup(bundle => bundle.PersonId, bundle => (bundle, posts[bundle.Key])),
            bundled.ToDictionary(other => other.Id, other => other.Id == one.Id ? one : other),
            (await db.Of<HeldWord>(school.Id).Where(held => held.AnnouncementId == one.Id && ids.Contains(held.PersonId)).ToListAsync(ct)).ToDictionary(held => held.PersonId),
            (await db.Of<Acquaintance>(school.Id).Where(read => read.AnnouncementId == one.Id && ids.Contains(read.PersonId)).Select(read => read.PersonId).ToListAsync(ct)).ToHashSet(),
            await FamilyWeek.Read(db, school, one, ids, calendar, today, toldNow, ct),
            calendar);
    }

    private IEnumerable<Effect> For(OneReader reader, Moment moment)
    {
        var post = Posts[reader.Id].LastOrDefault();
        return One.Round switch
        {
            Round.TakeBack => TakeBack(reader, moment.Now),
            Round.Mend => Mend(reader),
            Round.Repeat when HaveRead.Contains(reader.Id) || Held.ContainsKey(reader.Id) || (post is null or { State: not OutboxState.Sent } && !Bundles.Contains(reader.Id)) || post?.Run >= One.Run => [],
            Round.Repeat => Bring(reader, moment),
            _ when post is { State: OutboxState.Sent } || Bundles.Contains(reader.Id) => Mend(reader),
            _ when post is not null && post.Run >= One.TextRun => [], // It waits for the network, or it cannot be brought.
            _ when Held.ContainsKey(reader.Id) => [],
            _ => Bring(reader, moment),
        };
    }

    private IEnumerable<Effect> Bring(OneReader reader, Moment moment)
    {
        if (One.Kind == AnnouncementKind.Reminder && Week.Ahead.NotReminded.Contains(reader.Id))
        {
            yield break;
        }

        if (reader.HasBudget && WaitsUntil(reader, moment.Today) is { } day)
        {
            yield return new Effect.Add(new HeldWord(moment.Ids.Next(), One.SchoolId, reader.Id, One.Id, day));
            yield break;
        }

        var now = new SchoolMoment(moment.Today, One.Kind == AnnouncementKind.Reminder && reader.Hour > moment.Time ? reader.Hour : moment.Time);
        yield return new Effect.Send(Recipient.Person(reader.Id), One.Round == Round.Repeat ? RichText.Lines(Texts.Again, Words.Of(One, reader)) : Words.Of(One, reader))
        {
            Key = Posted.KeyOf(One, reader.Id),
            About = One.About,
            Keyboard = Wording.Keys([One], HaveRead),
            Priority = Priority.Announcement,
            NotBefore = SpeakingHours.Earliest(now, Calendar, One.Urgent).ToInstant(TimeZoneInfo.FindSystemTimeZoneById(Words.School.ZoneId)),
            Silent = One.Urgent && !SpeakingHours.MaySpeak(now, Calendar, urgent: false),
        };
    }

    /// <summary>The day on which a parent is told, where that is not now; a reminder takes along what waits, and the other reminders of its day.</summary>
    private DateOnly? WaitsUntil(OneReader reader, DateOnly today)
    {
        if (One.CannotWait)
        {
            return One.Kind == AnnouncementKind.Reminder && (Week.Waiting.Contains(reader.Id) || Week.Ahead.RemindsOfSeveral(reader, today, Calendar)) ? today : null;
        }

        var next = Week.Next(reader, today);
        return Week.HasRoom(reader, today, today) || Week.Ahead.ComesTooLate(One, next, Calendar) ? null : next;
    }

    /// <summary>A corrected text in the place of the old one. An edited message makes no sound.</summary>
    private IEnumerable<Effect> Mend(OneReader reader)
    {
        foreach (var post in Sent(reader).Where(post => post.Run < One.TextRun))
        {
            yield return Edit(reader, post, post.MessageId!, Words.Of(One, reader), Wording.Keys([One], Read(reader)));
        }

        foreach (var (bundle, sent) in Bundles[reader.Id].Where(each => each.Post is { State: OutboxState.Sent, MessageId: not null }))
        {
            var items = Items(bundle).ToList();
            yield return Edit(reader, sent, sent.MessageId!, Words.Of(items, reader), Wording.Keys(items, Read(reader)));
        }
    }

    private IEnumerable<Effect> TakeBack(OneReader reader, DateTimeOffset now)
    {
        if (Held.GetValueOrDefault(reader.Id) is { } held)
        {
            yield return new Effect.Erase(held);
        }

        foreach (var post in Sent(reader))
        {
            yield return post.EndedAt is { } sentAt && now - sentAt < Effect.Delete.Within
                ? new Effect.Delete(post.MessageId!) { In = Recipient.At(post.At), Key = $"{Posted.KeyOf(One, reader.Id)}/{post.Id}", Priority = Priority.Announcement }
                : Edit(reader, post, post.MessageId!, Texts.TakenBack, null);
        }

        foreach (var (bundle, sent) in Bundles[reader.Id].Where(each => each.Post is { State: OutboxState.Sent, MessageId: not null }))
        {
            var left = Items(bundle).Where(other => other.Id != One.Id).ToList();
            yield return left.Count == 0
                ? Edit(reader, sent, sent.MessageId!, Texts.TakenBack, null)
                : Edit(reader, sent, sent.MessageId!, Words.Of(left, reader), Wording.Keys(left, Read(reader)));
        }
    }

    private IEnumerable<Posted> Sent(OneReader reader) => Posts[reader.Id].Where(post => post is { State: OutboxState.Sent, MessageId: not null });

    private Effect.Edit Edit(OneReader reader, Posted post, string message, RichText text, Keyboard.Inline? keys) =>
        new(message, text, keys) { In = Recipient.At(post.At), Key = $"{Posted.KeyOf(One, reader.Id)}/{post.Id}", Priority = Priority.Announcement };

    private IEnumerable<Announcement> Items(Bundle bundle) =>
        bundle.AnnouncementIds.Select(id => Bundled.GetValueOrDefault(id)).OfType<Announcement>().Where(other => other.Id == One.Id || other.State != AnnouncementState.Recalled);

    private HashSet<long> Read(OneReader reader) => HaveRead.Contains(reader.Id) ? [One.Id] : [];
}

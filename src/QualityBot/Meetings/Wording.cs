using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>How announcements look in the readers' chats, with what their words need to know.</summary>
internal sealed record Wording(School School, IReadOnlyDictionary<long, Person> People, IReadOnlyDictionary<long, Gathering> Gatherings)
{
    public static async Task<Wording> Load(AppDb db, School school, IReadOnlyCollection<Announcement> announcements, CancellationToken ct)
    {
        var authors = announcements.Select(one => one.AuthorId).Distinct().ToList();
        var about = announcements.Select(one => one.GatheringId).OfType<long>().Distinct().ToList();
        return new(
            school,
            (await db.Of<Person>(school.Id).Where(person => authors.Contains(person.Id)).ToListAsync(ct)).ToDictionary(person => person.Id),
            about.Count == 0 ? new Dictionary<long, Gathering>() : (await db.Of<Gathering>(school.Id).Where(one => about.Contains(one.Id)).ToListAsync(ct)).ToDictionary(one => one.Id));
    }

    /// <summary>The message as one reader sees it.</summary>
    /// <param name="reader">Null: as the author sees it before it goes.</param>
    public RichText Of(Announcement one, OneReader? reader) => RichText.Lines(Head(one, reader), Body(one), Texts.Signed(People.GetValueOrDefault(one.AuthorId)));

    /// <summary>Several of them in one message, in their order.</summary>
    public RichText Of(IReadOnlyList<Announcement> several, OneReader reader) => several is [var only] ? Of(only, reader) : RichText.Lines(
        several.SelectMany((one, index) => new[] { RichText.Of($"{index + 1}. {Head(one, reader)}"), Body(one), Texts.Signed(People.GetValueOrDefault(one.AuthorId)) })
            .Prepend(Texts.SeveralAtOnce(several.Count)));

    /// <param name="read">Announcements about which the reader has said «Ознакомлен(а)».</param>
    public static Keyboard.Inline Keys(IReadOnlyList<Announcement> several, IReadOnlySet<long> read) => new(
    [
        .. several.SelectMany((one, index) => Rows(one, several.Count == 1 ? "" : $"{index + 1}. ", read.Contains(one.Id))),
    ]);

    /// <summary>«Приду», «Не смогу»; after an answer it is marked and can still be changed.</summary>
    /// <param name="number">Of the announcement in a message of several; empty: it stands alone.</param>
    /// <param name="comes">The answer; null: none yet.</param>
    public static Keyboard.Inline AnswerKeys(long gathering, string number, bool? comes)
    {
        var place = number.Length > 0 ? InBundle : "";
        return new(
        [
            [
                new Button($"{number}{Texts.ComesKey(comes == true)}", MeetingKeys.Comes, gathering, 0, place) { Look = comes is null ? ButtonLook.Expected : ButtonLook.Ordinary },
                new Button($"{number}{Texts.StaysAwayKey(comes == false)}", MeetingKeys.StaysAway, gathering, 0, place),
            ],
            [new Button($"{number}{Texts.CalendarKey}", MeetingKeys.Calendar, gathering)],
        ]);
    }

    private const string InBundle = "b";

    private Gathering? About(Announcement one) => one.GatheringId is { } id ? Gatherings.GetValueOrDefault(id) : null;

    private RichText Head(Announcement one, OneReader? reader)
    {
        var classes = reader is null ? [] : one.Readers.ClassesMeant(reader.Held);
        return About(one) is { } gathering ? Texts.GatheringHead(one.Kind, gathering, classes, School.ClassStyle) : Texts.Head(one, classes, School.ClassStyle);
    }

    private RichText Body(Announcement one) => About(one) is { } gathering ? Texts.GatheringBody(one.Kind, gathering) : one.Text;

    private static IEnumerable<IReadOnlyList<Button>> Rows(Announcement one, string number, bool read)
    {
        if (one is { GatheringId: { } gathering, Kind: AnnouncementKind.Invitation or AnnouncementKind.Reminder or AnnouncementKind.Change })
        {
            return AnswerKeys(gathering, number, null).Rows;
        }

        List<IReadOnlyList<Button>> rows = [];
        if (!read)
        {
            rows.Add([new Button($"{number}{Texts.ReadKey}", MeetingKeys.Read, one.Id) { Look = ButtonLook.Expected }]);
        }

        if (one.FileName is { } name)
        {
            rows.Add([new Button($"{number}{Texts.FileKey(name)}", MeetingKeys.File, one.Id)]);
        }

        return rows;
    }
}

using System.Globalization;
using QualityBot.Engine;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>What the author sees of an announcement: how far it came, and what can be done with it.</summary>
internal static class AnnouncementCard
{
    /// <summary>The key of the message that shows it as it goes out.</summary>
    public static string KeyOf(Announcement one) => $"{one.About}/card";

    public static RichText Words(Announcement one, AnnouncementCounts counts, School school, double perSecond = 0) => RichText.Lines(
    [
        RichText.Of($"<b>{Texts.CardTitle(one)}</b> · {Texts.Readers(one.Readers, school.ClassStyle)}"),
        .. one.Text.Length > 0 ? [RichText.Of($"<i>{RichText.Shorten(one.Text, 160)}</i>")] : Array.Empty<RichText>(),
        Texts.Standing(one, counts, TimeZoneInfo.ConvertTime(one.SendAt, TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId)), Left(one, counts, perSecond)),
        .. Texts.CountLines(one, counts).Select(line => (RichText)line),
    ]);

    public static Keyboard.Inline Keys(Announcement one, AnnouncementCounts counts)
    {
        List<IReadOnlyList<Button>> rows = [];
        switch (one.State)
        {
            case AnnouncementState.Going when one.Round is Round.Bring or Round.Repeat && one.Total > counts.Reached:
            case AnnouncementState.Done when one is { Round: Round.Bring or Round.Repeat, Settled: false, Stopped: false } && counts.Pending > 0:
                rows.Add([Key(Texts.PauseKey, MeetingKeys.Pause), Key(Texts.StopKey, MeetingKeys.Stop)]);
                break;
            case AnnouncementState.Paused:
                rows.Add([Key(Texts.ContinueKey, MeetingKeys.Continue), Key(Texts.StopKey, MeetingKeys.Stop)]);
                break;
            case AnnouncementState.Done when one.RepeatedAt is null && !one.Stopped && counts.Sent > counts.Read:
                rows.Add([Key(Texts.RepeatKey(counts.Sent - counts.Read), MeetingKeys.Repeat)]);
                break;
            default:
                break;
        }

        if (one.State is not (AnnouncementState.Recalled or AnnouncementState.Declined))
        {
            rows.Add(one.Kind == AnnouncementKind.Word ? [Key(Texts.RewordKey, MeetingKeys.Reword), Key(Texts.RecallKey, MeetingKeys.Recall)] : [Key(Texts.RecallKey, MeetingKeys.Recall)]);
            rows.Add([Key(Texts.WhoKey, MeetingKeys.Who), Key(Texts.RefreshKey, MeetingKeys.Card)]);
        }

        return new(rows);

        Button Key(string label, string action) => new(label, action, one.Id, one.Version);
    }

    /// <summary>The card's message, changed where it stands; a key for each minute at most.</summary>
    public static Effect.Edit Changed(Announcement one, AnnouncementCounts counts, School school, (string MessageId, Address At) card, DateTimeOffset now, double perSecond) =>
        new(card.MessageId, Words(one, counts, school, perSecond), Keys(one, counts))
        {
            In = Recipient.At(card.At), Key = string.Create(CultureInfo.InvariantCulture, $"{KeyOf(one)}/{one.Version}/{(one.Settled ? "end" : now.ToUnixTimeSeconds() / 60)}"), Priority = Priority.Announcement,
        };

    /// <summary>Minutes until everybody is told, at the allowed pace; null: it cannot be told.</summary>
    private static int? Left(Announcement one, AnnouncementCounts counts, double perSecond) =>
        perSecond > 0 && one.State == AnnouncementState.Going && one.Total > counts.Reached ? (int)Math.Ceiling((one.Total - counts.Reached) / perSecond / 60) : null;
}

using QualityBot.Engine;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>What the organiser sees of a gathering.</summary>
internal static class GatheringCard
{
    public static RichText Words(Gathering one, GatheringStanding standing, School school) => RichText.Lines(
    [
        RichText.Of($"🗓 <b>{Texts.GatheringTitle(one.Kind)}</b> · {Texts.Readers(one.Guests, school.ClassStyle)}"),
        RichText.Of($"{Texts.WhenAndWhere(one)}"),
        .. one.TakesPlace ? Texts.AnswerLines(standing).Select(line => (RichText)line) : [Texts.IsOff],
    ]);

    public static Keyboard.Inline Keys(Gathering one, Announcement? invitation, DateOnly today)
    {
        List<IReadOnlyList<Button>> rows = [[Key(Texts.WhoComesKey, MeetingKeys.WhoComes), Key(Texts.RefreshKey, MeetingKeys.Gathering)]];
        if (one.TakesPlace && today <= one.Day)
        {
            rows.Add([Key(Texts.MoveKey, MeetingKeys.Move), Key(Texts.CancelGatheringKey, MeetingKeys.Cancel)]);
        }

        if (one.TakesPlace && today >= one.Day && one.Guests.HasFamilies)
        {
            rows.Add([Key(Texts.AttendanceKey, MeetingKeys.Attendance)]);
        }

        rows.Add(invitation is null ? [Key(Texts.CalendarKey, MeetingKeys.Calendar)] : [Key(Texts.CalendarKey, MeetingKeys.Calendar), new(Texts.WhoKey, MeetingKeys.Who, invitation.Id)]);
        return new(rows);

        Button Key(string label, string action) => new(label, action, one.Id, one.Sequence);
    }
}

using System.Globalization;
using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>Words of the author's card and lists.</summary>
internal static partial class Texts
{
    public const string SheetKey = "📄 Лист ознакомления (PDF)";
    public const string SheetToEditKey = "Лист ознакомления (Word)";
    public const string SheetTitle = "ЛИСТ ОЗНАКОМЛЕНИЯ";
    public const string SheetSource = "отметки «Ознакомлен(а)» в боте школы";

    public static string SheetSubject(Announcement one, Gathering? gathering) => gathering is null ? $"с объявлением от {RussianText.Day(DateOnly.FromDateTime(one.SendAt.DateTime))}" : $"с приглашением: {GatheringTitle(gathering.Kind)}, {WhenAndWhere(gathering)}";

    public static string SheetSummary(int read, int all) => $"Ознакомились {RussianText.Number(read)} из {RussianText.Number(all)}.";

    public static string ReadAt(DateTimeOffset at) => $"{RussianText.ShortDay(DateOnly.FromDateTime(at.DateTime))} {at.ToString("H:mm", CultureInfo.InvariantCulture)}";

    public static string CardTitle(Announcement one) => one.Kind switch
    {
        AnnouncementKind.Invitation => "🗓 Приглашение",
        AnnouncementKind.Reminder => "🔔 Напоминание о собрании",
        AnnouncementKind.Change => "🔁 Об изменении",
        AnnouncementKind.Cancellation => "✖️ Об отмене",
        _ => one.Urgent ? "❗️ Срочное объявление" : "📣 Объявление",
    };

    /// <summary>Where it stands, in one line.</summary>
    /// <param name="sendAt">By the school's clock.</param>
    /// <param name="minutesLeft">Until everybody is told; null: it cannot be told.</param>
    public static RichText Standing(Announcement one, AnnouncementCounts counts, DateTimeOffset sendAt, int? minutesLeft) => one.State switch
    {
        AnnouncementState.Asked => "Ждёт согласования.",
        AnnouncementState.Declined => "Не согласовано, никому не ушло.",
        AnnouncementState.Waiting when one.Round == Round.Repeat => "Напоминание уйдёт, когда закончатся тихие часы.",
        AnnouncementState.Waiting => $"Уйдёт {RussianText.DayMonth(DateOnly.FromDateTime(sendAt.DateTime))} с {sendAt.ToString("H:mm", CultureInfo.InvariantCulture)}, как только будет можно.",
        AnnouncementState.Going when one.Round == Round.TakeBack => "Отзываю…",
        AnnouncementState.Going or AnnouncementState.Paused when one.Round == Round.Mend => "Исправляю…",
        AnnouncementState.Going => $"Отправлено {RussianText.Number(counts.Sent)} из {RussianText.Number(one.Total)}{(minutesLeft is { } minutes ? $", осталось ≈ {RussianText.Count(minutes, "минута", "минуты", "минут")}" : "")}.",
        AnnouncementState.Paused => $"Пауза: отправлено {RussianText.Number(counts.Sent)} из {RussianText.Number(one.Total)}.",
        AnnouncementState.Recalled => "Отозвано.",
        _ when one.Stopped => $"Остановлено: отправлено {RussianText.Number(counts.Sent)} из {RussianText.Number(one.Total)}.",
        _ when counts.Pending > 0 => $"Отправлено {RussianText.Number(counts.Sent)} из {RussianText.Number(one.Total)}, остальные уходят.",
        _ => $"Отправлено {RussianText.Number(counts.Sent)} из {RussianText.Number(one.Total)}.",
    };

    public static IEnumerable<string> CountLines(Announcement one, AnnouncementCounts counts)
    {
        if (one.State is AnnouncementState.Recalled or AnnouncementState.Declined)
        {
            yield break;
        }

        if (counts.Sent > 0)
        {
            yield return $"Прочли {RussianText.Number(counts.Read)}.{(one.RepeatedAt is null ? "" : " Напоминание уже было.")}";
        }

        if (counts.Blocked > 0)
        {
            yield return $"Не дошло {RussianText.Number(counts.Blocked)}: бот остановлен или не подключён.";
        }

        if (counts.Held > 0)
        {
            yield return $"{RussianText.Number(counts.Held)} {RussianText.Plural(counts.Held, "семья прочтёт", "семьи прочтут", "семей прочтут")} позже, вместе с другими объявлениями.";
        }

        if (counts.OnPaper > 0)
        {
            yield return $"{RussianText.Number(counts.OnPaper)} — на бумаге.";
        }
    }

    public static RichText List(ListAnnouncements.Facts facts, ClassStyle style) => facts.Announcements.Count == 0
        ? "Объявлений пока не было. Напишите первое: его увидят в чате, и будет видно, кто прочёл."
        : RichText.Lines(["Последние объявления:", .. facts.Announcements.Select((one, index) => RichText.Of($"{index + 1}. {RichText.Shorten(one.Text, 60)} · {Readers(one.Readers, style)}"))]);

    public static RichText WhoRead(WhoRead.Facts facts)
    {
        var (lines, colleagues) = (new List<RichText>(), facts.Lines.Where(line => !line.IsParent).ToList());
        lines.Add(RichText.Of($"<b>Прочли {facts.Lines.Count(line => line.HasRead)} из {RussianText.Number(facts.Lines.Count)}</b>{(facts.IsWhole ? "" : " (первые по списку)")}"));
        lines.AddRange(Named("Не прочли", colleagues.Where(line => !line.HasRead && !line.IsBlocked)));
        lines.AddRange(Named("Не дошло", colleagues.Where(line => !line.HasRead && line.IsBlocked)));
        lines.AddRange(Named("Прочли", colleagues.Where(line => line.HasRead)));
        lines.AddRange(facts.Lines.Where(line => line.IsParent).GroupBy(line => line.Label).OrderBy(own => own.Key, StringComparer.Ordinal).Take(Meetings.WhoRead.MostNames)
            .Select(own => RichText.Of($"{own.Key}: прочли {own.Count(line => line.HasRead)} из {own.Count()}{(own.Count(line => line.IsBlocked) is > 0 and var blocked ? $", не дошло {blocked}" : "")}")));
        return RichText.Lines(lines);
    }

    private static IEnumerable<RichText> Named(string title, IEnumerable<WhoRead.Line> lines)
    {
        var names = lines.Select(line => line.Label).ToList();
        return names.Count == 0 ? [] : [RichText.Of($"<b>{title}:</b> {string.Join(", ", names.Take(Meetings.WhoRead.MostNames))}{(names.Count > Meetings.WhoRead.MostNames ? $" и ещё {names.Count - Meetings.WhoRead.MostNames}" : "")}")];
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using QualityDomain.Deadlines;
using QualityDomain.Minutes;

namespace QualityDomain.Letters;

/// <summary>The time by which a sentence wants something: the day, and the hour where it names one.</summary>
/// <remarks>
/// Decisions of ours: «до обеда» is 12:00, the end of the working day is 17:00, an evening 18:00, a morning 8:00; an hour without a
/// day is of the message's own day. Days that lie behind are told of, not asked for.
/// </remarks>
internal static partial class RequestTime
{
    /// <summary>The time of the sentence; null: it names none. <paramref name="sentOn"/> is the day from which «завтра» counts.</summary>
    public static FoundTime? Find(string sentence, DateOnly sentOn)
    {
        var text = InFigures(WordingTime.Mask(sentence));
        var found = DeadlineReader.FindInMessage(text, sentOn)
            .Select(one => Of(text, one, sentOn))
            .OfType<FoundTime>()
            .Where(one => Minutes.LastDay.Of(one.Deadline) is not { } last || last >= sentOn)
            .ToList();
        found = HourAlone(text, sentOn) is null ? found : found.FindAll(one => one.IsLimit || one.Time is not null || !(text[..one.Start].EndsWith("на ", StringComparison.OrdinalIgnoreCase) || text[one.Start..].StartsWith("на ", StringComparison.OrdinalIgnoreCase))); // «Меню на завтра».
        var best = found.FirstOrDefault(one => one.IsLimit) ?? found.FirstOrDefault();
        return (best is null ? HourAlone(text, sentOn) : best with { HasOthers = found.Count(one => one.IsLimit) > 1 }) is { } time ? WithLeadIn(sentence, time) : null;
    }

    /// <summary>Whether the words say that it cannot wait.</summary>
    public static bool IsUrgent(string sentence) => Urgent().IsMatch(sentence);

    private static FoundTime? Of(string text, FoundDeadline one, DateOnly sentOn)
    {
        var reading = one.Reading;
        var (end, time) = reading.Time is { } hour ? (one.Start + one.Length, hour) : HourBehind(text, one.Start + one.Length);
        var isLimit = reading.Deadline is Deadline.ByDay or Deadline.Relative or Deadline.Recurring || LeadIn().IsMatch(text[..one.Start]) || Closing().IsMatch(text[..one.Start]) || ClosingBehind().IsMatch(text.AsSpan(one.Start + one.Length));
        Deadline? deadline = reading.Deadline switch
        {
            Deadline.Relative { Event: "", Amount: 0 } when time is not null => new Deadline.ByDay(sentOn),
            Deadline.Relative { Event: "", Amount: 0 } => null, // «Срочно» names no day.
            Deadline.Relative { Event: "", Amount: 1, Unit: RelativeUnit.Days } => new Deadline.ByDay(sentOn), // «В течение дня».
            Deadline.OnDay(var day) when isLimit => new Deadline.ByDay(day),
            Deadline.None or Deadline.Invalid => null,
            var other => other,
        };
        var readings = reading.Alternatives.Where(other => other is not (Deadline.Invalid or Deadline.Recurring)).ToValueList(); // A message is of one time.
        return deadline is null ? null : new(one.Start, end - one.Start, deadline, time)
        {
            Readings = readings,
            IsUnsure = reading.Doubts.Any(doubt => doubt.Kind != ReadingDoubtKind.Ambiguous) || (reading.NeedsConfirmation && (readings.Count > 0 || reading.Alternatives.Count == 0)),
            IsLimit = isLimit,
        };
    }

    /// <summary>«до 20.11 (пятница) 14.00», «завтра, 15-00»: the hour that stands right behind the day.</summary>
    private static (int End, TimeOnly? Time) HourBehind(string text, int at) =>
        Behind().Match(text, at) is { Success: true } match && TimeOf(match) is { } time ? (match.Index + match.Length, time) : (at, null);

    /// <summary>«Прислать до 15:00».</summary>
    private static FoundTime? HourAlone(string text, DateOnly sentOn) =>
        Hour().Match(text) is { Success: true } match && TimeOf(match) is { } time
            ? new(match.Index, match.Length, new Deadline.ByDay(sentOn), time) { IsLimit = true }
            : null;

    private static TimeOnly? TimeOf(Match match)
    {
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    /// <summary>Parts of the day become hours, an hour before its weekday goes behind it; every place stays where it is.</summary>
    private static string InFigures(string text)
    {
        text = SinceReceipt().Replace(text, match => new string(' ', match.Length));
        text = Besides().Replace(text, match => new string('х', match.Length)); // «Кроме субботы» is an exception, «кроме того» is none.
        text = Numbered().Replace(text, match => new string('х', match.Length));
        text = DayPart().Replace(text, match => $"{match.Groups["to"].Value} {HourOf(match.Groups["part"].Value)}".PadRight(match.Length));
        text = HourOfDayPart().Replace(text, match => $"{match.Groups["to"].Value} {(match.Groups["day"].Success ? match.Groups["day"].Value + " " : "")}{HourIn(match)}:00".PadRight(match.Length));
        return HourOfWeekday().Replace(text, match => $"{match.Groups["to"].Value} {match.Groups["day"].Value} {match.Groups["h"].Value}:{match.Groups["m"].Value}".PadRight(match.Length));
    }

    /// <summary>«К 9 утра», «до 6 вечера»; every place stays where it is, so that the figures must fit in.</summary>
    private static int HourIn(Match match) => int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture) is var hour && hour < 12 && match.Groups["part"].Value[0] is 'в' or 'В' or 'д' or 'Д' ? hour + 12 : hour;

    private static string HourOf(string part) => part.ToLowerInvariant() switch
    {
        var noon when noon.StartsWith("обед", StringComparison.Ordinal) || noon.StartsWith("полд", StringComparison.Ordinal) => "12:00",
        var evening when evening.StartsWith("вечер", StringComparison.Ordinal) => "18:00",
        var morning when morning.StartsWith("утр", StringComparison.Ordinal) => "8:00",
        _ => "17:00",
    };

    /// <summary>«В срок до …» begins with «в срок»; a part of the day ends where its words end.</summary>
    private static FoundTime WithLeadIn(string sentence, FoundTime time)
    {
        var end = time.Start + time.Length;
        end = DayPart().Matches(sentence).Concat(HourOfDayPart().Matches(sentence)).Concat(SinceReceipt().Matches(sentence)).Where(match => match.Index <= end + 1 && match.Index + match.Length > end && match.Index >= time.Start).Select(match => match.Index + match.Length).Append(end).Max();
        end = end < sentence.Length && sentence[end] == ')' && sentence[time.Start..end].LastIndexOf('(') > sentence[time.Start..end].LastIndexOf(')') ? end + 1 : end;
        var start = LeadIn().Match(sentence[..time.Start]) is { Success: true } lead ? lead.Index : time.Start;
        start = sentence[start..].StartsWith("срок", StringComparison.OrdinalIgnoreCase) && sentence[..start].EndsWith("в ", StringComparison.OrdinalIgnoreCase) ? start - 2 : start;
        return time with { Start = start, Length = end - start };
    }

    /// <summary>Days are counted from the day of the letter, which is the day that the school knows.</summary>
    [GeneratedRegex("""(?:со\sдня|с\sмомента|с\sдаты|после)\s(?:получения|поступления)(?:\s(?:настоящего|данного|этого))?(?:\s(?:письма|запроса|приказа|документа|поручения|распоряжения))?""", RegexOptions.IgnoreCase)]
    private static partial Regex SinceReceipt();

    [GeneratedRegex("""(?<![а-яё])(?:кроме|помимо|сверх)\s(?:того|этого)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex Besides();

    /// <summary>«ГИА-9», «форма 4»: a number of a name is no day.</summary>
    [GeneratedRegex("""(?<=(?:ГИА|ОГЭ|ЕГЭ|ГВЭ|ДОТ|ОО)\s?[-–]\s?)\d{1,2}(?!\d)""")]
    private static partial Regex Numbered();

    [GeneratedRegex("""(?<![а-яё])(?<to>до|к|ко)\s(?<part>обеда|обеду|полудня|вечера|вечеру|утра|утру|(?:конца|концу)\s(?:рабочего\s)?дня)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex DayPart();

    [GeneratedRegex("""(?<![а-яё])(?<!с\s\d{1,2}\s)(?<to>до|к|ко)\s(?<h>\d|1[0-2])\s(?:час[а-я]{0,3}\s)?(?<part>утра|вечера|дня)(?:\s(?<day>(?:понедельник|вторник|четверг)а?|сред[ыу]|пятниц[ыу]|суббот[ыу]))?(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex HourOfDayPart();

    [GeneratedRegex("""(?<![а-яё])(?<to>до|к|ко)\s(?<h>\d{1,2})[.:-](?<m>\d{2})\s(?<day>(?:понедельник|вторник|четверг)а?|сред[ыу]|пятниц[ыу]|суббот[ыу]|пн|вт|ср|чт|пт|сб)(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex HourOfWeekday();

    [GeneratedRegex("""\G\)?[,;\s]{0,2}(?:\([а-яё.]{2,12}\)\s?)?[,\s]{0,2}\(?(?:в|до|к|не\sпозднее|не\sпозже)?\s?(?<h>\d{1,2})(?:[.:-](?<m>\d{2})(?!\d|\.\d)(?:\s?(?:ч\.?|час[а-я]{0,3}))?|\s?(?:ч\.|час(?:ов|а)?))(?![а-яё\d])\)?""", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex("""(?<![а-яё])(?:до|к|ко|не\sпозднее|не\sпозже)\s(?<h>\d{1,2})(?:[.:-](?<m>\d{2})(?!\d|\.\d|\s(?:\d{1,2}\s)?(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр))(?:\s?(?:ч\.?|час[а-я]{0,3}))?|\s?(?:ч\.|час(?:ов|а|ам)?))(?![а-яё\d])""", RegexOptions.IgnoreCase)]
    private static partial Regex Hour();

    [GeneratedRegex("""(?<![а-яё])(?:срочно|срочн\w{2}|незамедлительно|немедленно|в\sкратчайшие\sсроки|как\sможно\s(?:скорее|быстрее))(?![а-яё])""", RegexOptions.IgnoreCase)]
    private static partial Regex Urgent();

    /// <summary>«Завтра последний день сдачи заявок».</summary>
    [GeneratedRegex("""^\s?[–—-]?\s?(?:последний\sдень|крайний\sсрок)\s(?:сдачи|подачи|при[её]ма|предоставления|заполнения)""", RegexOptions.IgnoreCase)]
    private static partial Regex ClosingBehind();

    /// <summary>«Срок сдачи планов – 25 ноября»: the day is the last one, and what is handed in stays in the wording.</summary>
    [GeneratedRegex("""(?<![а-яё])(?:(?:срок|последний\sдень)\s(?:сдачи|подачи|предоставления|представления|отправки|заполнения)|дедлайн\s(?:по|сдачи|подачи))\s[^.!?]{2,60}$""", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    [GeneratedRegex("""(?:в\sсрок|крайний\sсрок|срок(?:\s(?:исполнения|сдачи|предоставления|представления|подачи))?\s?[:–—-]?|дедлайн\s?[:–—-]?)\s{0,2}$""", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();
}

/// <summary>A time in a sentence.</summary>
/// <param name="Start">Index of its first character.</param>
internal sealed record FoundTime(int Start, int Length, Deadline Deadline, TimeOnly? Time)
{
    public ValueList<Deadline> Readings { get; init; } = [];

    public bool IsUnsure { get; init; }

    /// <summary>It says until when, not on which day something happens.</summary>
    public bool IsLimit { get; init; }

    /// <summary>The sentence names further limits.</summary>
    public bool HasOthers { get; init; }
}

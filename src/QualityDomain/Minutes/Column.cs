using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>What a column of a table means, whatever the school calls it.</summary>
internal enum Column
{
    Other,
    Number,
    Text,

    /// <summary>«Вопрос», «Тема», «Объект контроля»: the text itself where nothing says it better.</summary>
    Matter,

    /// <summary>«Цель», «Цели и содержание»: what it is for, the text only where nothing else says it.</summary>
    Aim,

    /// <summary>«Направление», «Раздел»: the section of the row, or the text itself where nothing says it better.</summary>
    Topic,
    Deadline,

    /// <summary>«Время»: the hour beside a day, or the time itself where nothing says it better.</summary>
    Hour,

    /// <summary>A bare «Дата»: of the meeting in a register, the deadline elsewhere.</summary>
    Date,
    /// <summary>«Неделя» beside a month.</summary>
    Week,

    DeadlineStart,
    DeadlineEnd,
    Month,
    SchoolYear,
    Responsible,

    /// <summary>«Сроки, ответственные»: both in one cell.</summary>
    TimeAndPeople,
    Meeting,
    MeetingDate,
    Classes,
    Subjects,
    ExpectedResult,
    Execution,
    Cause,

    /// <summary>Who spoke in the meeting, not who is to act.</summary>
    Speaker,
    Paper,

    /// <summary>The heading itself is the time of what stands below: a month, a week, a quarter.</summary>
    Period,
}

/// <summary>Recognises columns by their headings.</summary>
internal static partial class Columns
{
    private const int LongestHeading = 140;

    /// <summary>The first rule that fits decides, so the more telling words stand first.</summary>
    private static readonly (Column Column, string[] Stems)[] Rules =
    [
        (Column.Other, ["контролирующ"]),
        (Column.SchoolYear, ["учебный год"]),
        (Column.MeetingDate, ["дата заседан", "дата протокол", "дата совещан", "дата проведения заседан", "дата поручен", "дата выдач", "дата постановк", "дата регистрац", "№ протокол", "номер протокол", "протокол"]),
        (Column.DeadlineStart, ["дата начала", "начало", "срок начала"]),
        (Column.DeadlineEnd, ["дата окончания", "окончание", "срок окончания", "завершение"]),
        (Column.Execution, ["отметк", "статус", "ход выполнен", "ход исполнен", "результат выполнен", "результат исполнен", "сведения о выполн", "информация о выполн"]),
        (Column.Deadline, ["срок", "когда", "дата исполн", "дата выполн", "дата провед", "дата реализ", "период", "дата и время", "дата, время", "до какого", "день недел", "дни недел", "день проведен", "ориентировочное врем"]),
        (Column.ExpectedResult, ["ожидаем", "планируемый результат", "результат", "выход", "показател", "итоговый документ", "форма отчет", "форма отчёт", "чем подтвержд", "подведен", "подводят", "итоги"]),
        (Column.Responsible, ["ответств", "исполнител", "кто", "учитель", "фио", "ф.и.о", "координатор", "организатор", "кому поручено", "за кем", "закреплен"]),
        (Column.Speaker, ["выступ", "докладчик", "говорил"]),
        (Column.Cause, ["причин"]),
        (Column.Paper, ["документ"]),
        (Column.Aim, ["цел"]),
        (Column.Text, ["мероприят", "решени", "формулировк", "содержани", "поручен", "задани", "действи", "меры", "что", "задач", "виды работ", "виды деятельн", "вид деятельн", "постановил", "решил", "поручил"]),
        (Column.Matter, ["повестк"]),
        (Column.Meeting, ["уровень", "заседани", "совещани", "орган", "коллегиальн", "педсовет"]),
        (Column.Month, ["месяц"]),
        (Column.Week, ["недел"]),
        (Column.Hour, ["время"]),
        (Column.Date, ["дата"]),
        (Column.Classes, ["класс", "параллел"]),
        (Column.Subjects, ["предмет"]),
        (Column.Execution, ["выполнен", "исполнен"]),
        (Column.Topic, ["направлен", "раздел", "блок", "этап", "модул"]),
        (Column.Matter, ["вопрос", "слушали", "рассмотр", "тем", "деятельност", "работ", "наименован", "контрол", "процедур", "тематик", "объект"]),
    ];

    private static readonly string[][] Plain =
    [
        ["решени", "постановил", "решил", "поручил", "поручен", "формулировк"],
        ["мероприят", "меры", "действи"],
        ["содержани", "задани", "виды работ", "виды деятельн", "вид деятельн", "что"],
        ["задач"],
    ];

    /// <summary>The meaning of one heading; <see cref="Column.Other"/> when none is known.</summary>
    public static Column Of(string heading)
    {
        var text = Normalise(heading);
        if (text.Length is 0 or > LongestHeading)
        {
            return Column.Other;
        }

        return NumberHeading().IsMatch(text) ? Column.Number
            : text is "день" or "число" or "числа" ? Column.Date
            : text is "итог" ? Column.ExpectedResult
            : BothHeading().IsMatch(text) ? Column.TimeAndPeople
            : Rules.FirstOrDefault(rule => rule.Stems.Any(stem => BeginsAWord(text, stem))).Column;
    }

    /// <summary>How plainly a heading of the text says what is to be done, 0 the most: of «Задача» and «Мероприятие» it is the latter.</summary>
    public static int Plainness(string heading) => Normalise(heading) is var text && Array.FindIndex(Plain, stems => stems.Any(stem => BeginsAWord(text, stem))) is >= 0 and var rank ? rank : Plain.Length;

    /// <summary>Small letters, ё as е, words that a narrow column broke put together.</summary>
    public static string Normalise(string heading)
    {
        var joined = BrokenWord().Replace(heading.Replace("\u00AD", "", StringComparison.Ordinal), "");
        return Spaces().Replace(joined, " ").Trim().ToLowerInvariant().Replace('ё', 'е');
    }

    private static bool BeginsAWord(string text, string stem)
    {
        for (var at = text.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("""^(?:№{1,2}|n|#)\s?(?:п\s?[/.\\]?\s?п\.?|пункта|решения|строки|заседания|вопроса|мероприятия|[а-я]{1,3})?\.?$|^п\s?[/.\\]\s?п\.?$|^номер( пункта| решения| заседания| вопроса)?$""")]
    private static partial Regex NumberHeading();

    [GeneratedRegex("""^(?:сроки?|дата|когда)(?: [а-я]{5,12})?\s?(?:,|/|;|и| )\s?(?:ответств|исполнител|кто)|^(?:ответств[а-я]*|исполнител[а-я]*|кто)(?: лица)?\s?(?:,|/|;|и)\s?(?:сроки?|дата|когда)""")]
    private static partial Regex BothHeading();

    [GeneratedRegex("""(?<=[а-яё])-\s*\n\s*(?=[а-яё])""")]
    private static partial Regex BrokenWord();

    [GeneratedRegex("""\s+""")]
    private static partial Regex Spaces();
}

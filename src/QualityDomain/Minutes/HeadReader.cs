using System.Text.RegularExpressions;

namespace QualityDomain.Minutes;

/// <summary>Reads the head: what paper it is, of which school, of which day and school year.</summary>
internal static partial class HeadReader
{
    /// <summary>The head is looked for in so many lines; a passport or a list of those present does not belong to it.</summary>
    private const int MostLines = 30;

    /// <summary>A longer first line is prose.</summary>
    private const int LongestTitle = 250;

    /// <summary>Titles by their first word. A programme may contain a plan and a plan may name a programme, so the order counts.</summary>
    private static readonly (Regex Title, DocumentKind Kind)[] Titles =
    [
        (ProgrammeTitle(), DocumentKind.Programme),
        (MapTitle(), DocumentKind.Map),
        (PlanTitle(), DocumentKind.Plan),
        (MeasuresTitle(), DocumentKind.Measures),
    ];

    public static DocumentHead Read(IReadOnlyList<Line> lines, DocumentShape shape)
    {
        var before = IsDecisionItself(lines) && !shape.Orders ? [.. lines.TakeWhile(line => Item.Of(line).Number is null).Take(MostLines)] : lines.TakeWhile(line => Zones.OpenedBy(line.Text) is not (Zone.Agenda or Zone.Talk or Zone.Decided, _) || shape.Orders && Zones.IsTitle(line.Text)).Take(MostLines).ToArray();
        var opening = lines.Skip(before.Length).Take(1).Where(line => line.Text.Length < 100 && !Zones.IsOrder(line.Text) && Dates.Find(line.Text) is not null);
        var head = before.Concat(opening)
            .SelectMany(line => LetterSpacing.Close(line.Text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        var (kind, at) = KindOf(head, lines, shape);
        return new DocumentHead(kind, kind is DocumentKind.Order && OrderTitle.In(head, at) is { } about ? about : TitleFrom(head, at), School(head), Date(head, kind, at), Number(head, kind, at), SchoolYear(head))
        {
            CalendarYear = head.Select(Dates.CalendarYear).FirstOrDefault(year => year is not null),
            OnlyDay = kind is DocumentKind.Plan ? OnlyDay(head, at) : null,
        };
    }

    /// <summary>«Решение педагогического совета» as a paper of its own begins with the words that open the decisions elsewhere.</summary>
    private static bool IsDecisionItself(IReadOnlyList<Line> lines) => lines is [var first, ..] && Zones.OpenedBy(first.Text) is (Zone.Decided, "");

    private static (DocumentKind Kind, int At) KindOf(string[] head, IReadOnlyList<Line> lines, DocumentShape shape)
    {
        var order = Array.FindIndex(head, line => OrderWord().IsMatch(line));
        var minutes = head.Index().Where(pair => IsMinutesTitle(head, pair.Index)).Select(pair => pair.Index).DefaultIfEmpty(-1).First();
        if (shape.Orders || order >= 0 && head[order].StartsWith("ПРИКАЗ", StringComparison.Ordinal) || order >= 0 && !shape.HasDecisions)
        {
            return (DocumentKind.Order, order);
        }

        if (shape.Decides || minutes >= 0)
        {
            return (DocumentKind.Minutes, minutes);
        }

        if (shape.HasPassport)
        {
            return (DocumentKind.Programme, Array.FindIndex(head, line => ProgrammeTitle().IsMatch(line)));
        }

        foreach (var (title, kind) in Titles)
        {
            if (Array.FindIndex(head, line => title.IsMatch(line)) is >= 0 and var found)
            {
                return (kind, found);
            }
        }

        return shape switch
        {
            { IsRegister: true } => (DocumentKind.Register, -1),
            { IsMap: true } => (DocumentKind.Map, -1),
            { HasDeadlines: true } => (DocumentKind.Plan, -1),
            { HasDecisions: true } => (DocumentKind.Measures, -1),
            _ => (lines.Take(5).Any(line => Model().IsMatch(line.Text)) ? DocumentKind.Model : DocumentKind.Other, -1),
        };
    }

    /// <summary>«ПРОТОКОЛ» of a meeting, not the «Протокол № 2 от …» of an approval.</summary>
    private static bool IsMinutesTitle(string[] head, int at) =>
        MinutesTitle().IsMatch(head[at])
        && (head[at].StartsWith("ПРОТОКОЛ", StringComparison.Ordinal) || head[at].StartsWith("Выписка", StringComparison.OrdinalIgnoreCase)
            || Meeting().IsMatch(head[at]) || at + 1 < head.Length && Meeting().IsMatch(head[at + 1]));

    /// <summary>The title line with the lines that go on with a small letter or in quotes; without one the first line that is no approval.</summary>
    private static string TitleFrom(string[] head, int at)
    {
        var start = at >= 0 ? at : Array.FindIndex(head, line => !Approval().IsMatch(line) && !(line.Length < 100 && SchoolName().IsMatch(line)) && line.Length > 3 && Item.Of(line).Number is null);
        if (start < 0 || head[start].Length > LongestTitle)
        {
            return "";
        }

        // «ПРОТОКОЛ», below it the day and the number, and only then «заседания …».
        if (at >= 0 && at + 2 < head.Length && IsAllCapitals(head[at]) && Dates.Find(head[at + 1]) is not null && char.IsLower(head[at + 2][0]) && Meeting().IsMatch(head[at + 2]))
        {
            return Spaces().Replace($"{head[at]} {head[at + 2]}", " ").Trim(' ', '.', ':');
        }

        var rest = head.Skip(start + 1).Take(8).TakeWhile(line => (char.IsLower(line[0]) || line[0] is '«' || at >= 0 && line == head[start + 1] && Body().IsMatch(line) || at >= 0 && IsAllCapitals(head[at]) && line == head[start + 1] && Dates.Find(line) is null)
            && !line.StartsWith("от ", StringComparison.OrdinalIgnoreCase) && !line.StartsWith("г. ", StringComparison.Ordinal));
        return Spaces().Replace(string.Join(' ', rest.Prepend(head[start])), " ").Trim(' ', '.', ':');
    }

    /// <summary>The only day that the title names, or the line below it.</summary>
    private static string? OnlyDay(string[] head, int at)
    {
        var title = TitleFrom(head, at);
        var below = head.Skip(Math.Max(at, 0) + 1).Take(2).Where(line => !title.Contains(line.Trim(' ', '.', ':'), StringComparison.Ordinal) && CellMeaning.IsExactDay(line.Trim('(', ')', ' ')));
        return PlannedDay().Matches($"{title} {string.Join(' ', below)}") is [var day] ? day.Value.Trim() : null;
    }

    private static bool IsAllCapitals(string text) => text.Where(char.IsLetter).All(char.IsUpper) && text.Length < 30;

    /// <summary>The school that the lines name first; null: none.</summary>
    public static string? School(string[] head) =>
        head.Select(line => SchoolName().Match(line)).Where(match => match.Success).Select(match => match.Value.Trim(' ', ',', '.')).FirstOrDefault()
        ?? head.Select(line => LongSchoolName().Match(line)).Where(match => match.Success).Select(match => match.Value.Trim(' ', ',', '.')).FirstOrDefault();

    /// <summary>The day of minutes and orders stands at their title; a plan or programme is of the day of its approval by order, else of any approval.</summary>
    private static LooseDate? Date(string[] head, DocumentKind kind, int at)
    {
        var dated = head.Index().Select(pair => (pair.Index, pair.Item, Date: WithoutSources(pair.Item) is { } line ? Dates.Find(line) : null))
            .Where(pair => pair.Date is not null).ToArray();
        return kind is DocumentKind.Minutes or DocumentKind.Order
            ? dated.Where(pair => pair.Index >= at && pair.Date!.Value.Day is not null).Concat(dated).Select(pair => pair.Date).FirstOrDefault()
            : dated.Where(pair => pair.Date!.Value.Day is not null).OrderByDescending(pair => pair.Item.Contains("риказ", StringComparison.Ordinal))
                .Select(pair => pair.Date).FirstOrDefault();
    }

    /// <summary>A line that quotes a law, or tells by when something is to be done, is no date of the document.</summary>
    private static string? WithoutSources(string line) => Source().IsMatch(line) || Item.Of(line) is { IsListed: true } item && Verbs.Begins(item.Text) ? null : line;

    private static string? Number(string[] head, DocumentKind kind, int at) => kind is DocumentKind.Minutes or DocumentKind.Order
        ? head.Skip(Math.Max(at, 0)).Take(6).Select(line => NumberSign().Match(WithoutSchools(line))).Where(match => match.Success).Select(match => match.Groups["n"].Value).FirstOrDefault()
        : null;

    /// <summary>The line without the numbers that belong to schools.</summary>
    private static string WithoutSchools(string line) => LongSchoolName().Replace(SchoolName().Replace(line, " "), " ");

    private static int? SchoolYear(string[] head) =>
        head.Select(Dates.SchoolYear).FirstOrDefault(year => year is not null) ?? Dates.SchoolYear(string.Join(' ', head.Take(14)));

    /// <summary>Who met, on the line below «Протокол заседания № 3».</summary>
    [GeneratedRegex("""^(?:ШМО|МО\s|Педагогического|Методического|Управляющего|Попечительского|Родительского|Совета)""")]
    private static partial Regex Body();

    [GeneratedRegex("""^программ[аы](?:\s|$)""", RegexOptions.IgnoreCase)]
    private static partial Regex ProgrammeTitle();

    [GeneratedRegex("""^технологическая\sкарта""", RegexOptions.IgnoreCase)]
    private static partial Regex MapTitle();

    [GeneratedRegex("""^(?:«?дорожная\sкарта|\w{0,20}\s?план(?:[-\s]график)?(?=\s|$|\()|план-(?:график|сетка)|график(?=\s)|комплексный\sплан|циклограмма)""", RegexOptions.IgnoreCase)]
    private static partial Regex PlanTitle();

    [GeneratedRegex("""^(?:перечень\s(?:мер|мероприятий)|комплекс\sмер|меры\s|мероприятия\s)""", RegexOptions.IgnoreCase)]
    private static partial Regex MeasuresTitle();

    [GeneratedRegex("""^(?:ПРИКАЗ|РАСПОРЯЖЕНИЕ|Приказ|Распоряжение)(?:\s*$|\s*№|\s+от\s|\s+по\sшколе|\s+директора)""")]
    private static partial Regex OrderWord();

    [GeneratedRegex("""^(?:протокол|выписка\sиз\sпротокола)""", RegexOptions.IgnoreCase)]
    private static partial Regex MinutesTitle();

    [GeneratedRegex("""заседани|совещани|собрани|педсовет|педагогическ|методическ""", RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    [GeneratedRegex("""(?<![а-яё])модел[ьи]""", RegexOptions.IgnoreCase)]
    private static partial Regex Model();

    [GeneratedRegex("""^(?:утвержд|рассмотрен|согласован|принят|введен|приложение|протокол\s|приказ\s|директор|от\s|«?_{2}|методическ|педагогическ)""", RegexOptions.IgnoreCase)]
    private static partial Regex Approval();

    [GeneratedRegex("""(?:закон|постановлени|-ФЗ|распоряжени|министерств)""", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex("""(?:№|N)\s{0,2}(?<n>\d{1,5}(?:[-/][\wА-Яа-я]{1,8}){0,3})""")]
    private static partial Regex NumberSign();

    [GeneratedRegex("""(?<![А-Яа-я])(?:М[БАК]?ОУ|МОБУ|МБУ|ГБОУ|ГАОУ|ГКОУ|ГОУ|ЧОУ|АНОО|МАНОУ)\s(?:(?:СОШ|ООШ|НОШ)\s)?(?:«[^«»\n]{2,60}(?:«[^»\n]{2,60}»?)?»?(?:\s(?:СОШ|ООШ)(?![а-я]))?|(?:[А-ЯЁ][а-яё-]{2,30}\s(?:СОШ|ООШ|НОШ|школа|гимназия|лицей))|(?:(?:СОШ|ООШ|НОШ|школа|гимназия|лицей)\s?)?(?:№|N)\s?\d{1,4})(?:\s(?:№|N)\s?\d{1,4})?""")]
    private static partial Regex SchoolName();

    [GeneratedRegex("""«(?:Средняя|Основная|Начальная|Школа|Гимназия|Лицей|Центр\sобразования)[^»\n]{0,70}»|«[А-ЯЁ][^«»\n]{2,50}\s(?:СОШ|ООШ|НОШ|школа|гимназия|лицей)(?![а-яё])[^»\n]{0,30}»|(?:[А-ЯЁ][А-ЯЁа-яё-]{2,30}(?:ая|яя)\s)?(?:средняя|основная|начальная)\s(?:\(полная\)\s)?(?:общеобразовательная\s)?школа(?:\s(?:№|N)\s?\d{1,4}|\s«[^»\n]{2,50}»)?|(?:[А-ЯЁ][А-ЯЁа-яё-]{2,30}(?:ая|яя)\s)?(?:гимназия|лицей|школа)\s(?:(?:№|N)\s?\d{1,4}|«[^»\n]{2,50}»)""", RegexOptions.IgnoreCase)]
    private static partial Regex LongSchoolName();

    [GeneratedRegex("""\s+""")]
    private static partial Regex Spaces();

    /// <summary>A day with its month that is neither the end nor the beginning of a span.</summary>
    [GeneratedRegex("""(?<![\d.–-]\s?)(?<!(?<![а-яё])(?:по|до|с|от)\s)\d{1,2}(?:\.\d{2}\.20\d\d|\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s20\d\d)?)(?:\s?г(?:ода|\.)?(?![а-яё]))?(?!\s?[–-])""", RegexOptions.IgnoreCase)]
    private static partial Regex PlannedDay();
}

/// <summary>What the rest of the document looks like, as far as it tells what paper it is.</summary>
internal sealed record DocumentShape(bool Decides, bool Orders, bool HasPassport, bool IsRegister, bool IsMap, bool HasDeadlines, bool HasDecisions);

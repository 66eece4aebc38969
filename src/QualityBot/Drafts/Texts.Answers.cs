using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.Drafts;

/// <summary>What the bot says about a draft in the chat.</summary>
internal static partial class Texts
{
    public const string AskDraft = "Пришлите черновик протокола, плана или приказа (Word, .docx). Верну его с замечаниями на полях: где нет срока или ответственного, где год из прошлого документа, где повтор. Ваш текст не трогаю и у себя не оставляю.";
    public const string Greeting = "Здравствуйте! Я слежу за тем, чтобы решения школы исполнялись.\n\nПрямо сейчас могу проверить черновик: пришлите протокол, план или приказ (Word, .docx) – через полминуты верну его с замечаниями на полях. Файл у себя не оставляю.\n\nЕсли школа дала Вам приглашение, откройте ссылку из него.";
    public const string Checking = "Читаю Ваш черновик, это несколько секунд…";
    public const string OneAtATime = "Ещё читаю предыдущий черновик. Пришлите этот, когда верну тот.";
    public const string NotDownloaded = "Не получилось скачать файл: он больше 10 МБ или уже удалён. Пришлите его ещё раз.";
    public const string PastedText = "Текст из чата";
    public const string NoDecisions = "Не нашёл здесь решений: жду протокол со словами «РЕШИЛИ», приказ или таблицу «что сделать – срок – ответственный». Проверьте, тот ли это документ.";
    public const string DocxOnly = "Замечания на полях бывают только в документах Word: сохраните черновик как .docx.";
    private const string MoreOfIt = "Кстати: когда протокол подписан, я могу напоминать о сроках и собирать отметки об исполнении. Спросите в школе о приглашении.";
    private const int LinesShown = 15;

    public static string CheckedName(string name) => $"{Path.GetFileNameWithoutExtension(name)} – с замечаниями.docx";

    /// <summary>The remark as a line of a list.</summary>
    public static string Line(Remark remark) => remark.Number.Length > 0 ? $"п.{RussianText.NoBreakSpace}{remark.Number}: {remark.Words}" : remark.Words;

    public static RichText Answer(CheckedDraft draft, bool isStranger) => draft switch
    {
        { Decisions: 0, Kinds.Count: 0 } => NoDecisions,
        { Kinds.Count: 0 } => RichText.Lines([Whole(draft), .. More(isStranger)]),
        { File: not null } => RichText.Lines([Found(draft), "", OnMargins, .. draft.WasSigned ? [(RichText)Documents.Texts.SignatureIsGone] : Array.Empty<RichText>(), .. More(isStranger)]),
        _ => RichText.Lines([Found(draft), "", .. draft.Lines.Take(LinesShown).Select(line => (RichText)$"• {RichText.Shorten(line, 220)}"), .. Rest(draft), .. More(isStranger)]),
    };

    private const string OnMargins = "Замечания – на полях файла, с подсказкой, как написать. Ваш текст не изменён, у себя файл не оставляю.";

    /// <summary>One line for the terminal.</summary>
    public static string Summary(DraftCheck check) => check.Remarks.Count == 0 ? $"{Fine} {AllOf(check.Decisions)}" : $"{PlacesOf(check.Places)}{Looked(check.Places)}{Kinds(check.Remarks.Select(remark => remark.Kind))}";

    private const string Fine = "Всё в порядке.";

    private static RichText Whole(CheckedDraft draft) => RichText.Of($"<b>{Fine}</b> {AllOf(draft.Decisions)} Можно подписывать!");

    private static RichText Found(CheckedDraft draft) => RichText.Of($"<b>{PlacesOf(draft.Places)}</b>{Looked(draft.Places)}{Kinds(draft.Kinds)}");

    private static string AllOf(int decisions) =>
        $"Прочитал {RussianText.Count(decisions, "решение", "решения", "решений")}: сроки и ответственные на месте, годы и номера сходятся.";

    private static string PlacesOf(int places) => RussianText.Count(places, "место", "места", "мест");

    private static string Looked(int places) => $", на {RussianText.Plural(places, "которое", "которые", "которые")} стоит взглянуть до подписи: ";

    private static string Kinds(IEnumerable<RemarkKind> kinds) =>
        $"{string.Join(", ", kinds.GroupBy(kind => kind).OrderBy(group => group.Key).Select(group => Counted(group.Key, group.Count())))}.";

    private static IEnumerable<RichText> Rest(CheckedDraft draft) =>
        draft.Lines.Count > LinesShown ? [$"… и ещё {RussianText.Count(draft.Lines.Count - LinesShown, "замечание", "замечания", "замечаний")}.", WordHint] : [WordHint];

    private const string WordHint = "Пришлите черновик в Word (.docx) – верну его с этими замечаниями на полях.";

    private static IEnumerable<RichText> More(bool isStranger) => isStranger ? ["", MoreOfIt] : [];

    private static string Counted(RemarkKind kind, int n) => kind switch
    {
        RemarkKind.NoDeadline => $"{n} без срока",
        RemarkKind.NoResponsible => $"{n} без ответственного",
        RemarkKind.Past => $"{n} с прошедшим годом или днём",
        RemarkKind.Repetition => RussianText.Count(n, "повтор", "повтора", "повторов"),
        RemarkKind.Number => $"{n} с ошибкой в нумерации",
        RemarkKind.Empty => RussianText.Count(n, "пустой пункт", "пустых пункта", "пустых пунктов"),
        RemarkKind.Unclear => $"{n} с неясным сроком",
        RemarkKind.Nobody => $"{n} с неясным исполнителем",
        RemarkKind.NoMeetingDate => "нет даты заседания",
        RemarkKind.Crowded => RussianText.Count(n, "неделя с завалом", "недели с завалом", "недель с завалом"),
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };
}

using QualityBot.Engine;
using QualityBot.Support;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <content>Slips and the link to a child.</content>
internal static partial class Texts
{
    public const string SlipsKey = "📄 Листки семьям";
    public const string BackToSlipsKey = "‹ Все листки класса";
    public const string EverybodyHasASlip = "Листки уже есть у всех.";
    public const string SlipsOnPage = "Листки семьям (кому ещё не выданы)";
    public const string ChronologyOnPage = "Хронология по обращению";
    public const string Printing = "Готовлю лист, пришлю файлом.";
    public const string NoSuchChild = "Такого ученика в классе нет.";
    public const string NothingToCut = "Здесь никто не подключён.";
    public const string CutFirst = "Этот родитель подключён. Сначала отключите его, потом выдайте новый листок.";
    public const string CutNowKey = "Да, отключить";
    public const string KeepKey = "Нет, оставить";
    public const string ChildWithoutCode = "ребёнок без номера в этом году";
    public const string SlipInstruction = "Наведите камеру телефона на код, откройте ссылку и нажмите «Старт». Листок на одного человека и один раз. Другим не передавайте.";
    public const string NoSuchSlip = "Такого листка нет. Проверьте ссылку или попросите у классного руководителя новый листок.";
    public const string YesMine = "Да, мой ребёнок";
    public const string NotMine = "Нет";
    public const string NotMyChild = "Понятно, не подключаю. Верните, пожалуйста, листок классному руководителю: он попал не в ту семью.";

    private const string Empty = "○";
    private const string Issued = "◐";
    private const string Joined = "●";

    public static string PupilKey(Rostered pupil) => $"{pupil.Code.Number:00}";

    public static string BackToClassKey(string name, ClassStyle style) => $"‹ {Class(name, style)}";

    public static string PrintSlipsKey(int count) => $"🖨 Напечатать листки, у кого их нет ({count})";

    public static RichText SlipsPage(ClassFamilies facts, string one, ClassStyle style) => RichText.Lines(
    [
        RichText.Of($"<b>Листки {Class(one, style)}</b>: подключены {Of(facts, SeatState.Linked)}, выданы и ждут {Of(facts, SeatState.Issued)}, не выданы {Of(facts, SeatState.Empty)}."),
        .. facts.Pupils.Chunk(SeatsInRow).Select(row => RichText.Of($"<code>{string.Join("  ", row.Select(pupil => $"{pupil.Code.Number:00} {string.Concat(facts.Of(pupil.Id).Select(Mark))}"))}</code>")),
        $"{Joined} подключён, {Issued} листок выдан, {Empty} не выдан. Чтобы заменить или отключить, нажмите номер ученика.",
    ]);

    private const int SeatsInRow = 4;

    private static int Of(ClassFamilies facts, SeatState state) => facts.Seats.Count(seat => seat.State == state);

    private static string Mark(Seat seat) => seat.State switch
    {
        SeatState.Linked => Joined,
        SeatState.Issued => Issued,
        _ => Empty,
    };

    public static RichText ChildPage(ClassFamilies facts, Rostered pupil) => RichText.Lines(
    [
        RichText.Of($"<b>{pupil.Code}</b>"),
        .. facts.Of(pupil.Id).Select(SeatLine),
        .. facts.WaitingFor(pupil.Id) is { } sheet ? ValueList.Of<RichText>([$"📨 Лист {sheet.Code} ждёт семью с {RussianText.DayMonth(sheet.On)}. Отдали – нажмите, кому."]) : [],
    ]);

    private static RichText SeatLine(Seat seat) => $"{Mark(seat)} Родитель {seat.Number}: " + seat switch
    {
        { Link: { } link } => $"подключён с {RussianText.DayMonth(DateOnly.FromDateTime(link.Since.Date))}",
        { Slip: { } slip } => $"листок выдан, действует до {RussianText.DayMonth(DateOnly.FromDateTime(slip.ExpiresAt.Date))}",
        _ => "листок не выдан",
    } + (seat.Consent is { } consent ? $"; согласие от {RussianText.ShortDay(consent.On)}" : "; согласия нет");

    public static string NewSlipKey(Seat seat) => seat.State == SeatState.Issued ? $"Новый листок {seat.Number}" : $"Листок для родителя {seat.Number}";

    public static string CutKey(Seat seat) => seat.State == SeatState.Linked ? $"Отключить {seat.Number}" : $"Отозвать {seat.Number}";

    public static RichText SureToCut(string code, int number) => RichText.Of($"Отключить родителя {number} от <b>{code}</b>? Ему больше ничего не придёт; листок понадобится новый. Подписка на объявления класса тоже закончится.");

    public static string PupilLeft(IReadOnlyList<string> codes) =>
        $"{string.Join(", ", codes)}: по записям школы {(codes.Count == 1 ? "ребёнок" : "дети")} здесь больше не {(codes.Count == 1 ? "учится" : "учатся")}, поэтому сообщения сюда больше не приходят. Если это ошибка, скажите классному руководителю.";

    public static RichText YouWereCut(string code) => $"Классный руководитель отключил Вас от {code}: сообщения о ребёнке сюда больше не приходят. Если это ошибка, попросите в школе новый листок.";

    public static RichText SlipsAreReady(int count) => $"{RussianText.Count(count, "листок", "листка", "листков")}. Разрежьте и отдайте каждой семье лично в руки: это и есть проверка. Каждый на одного человека и один раз, действует {(int)Slip.Lifetime.TotalDays} дней.";

    public static string SlipFileName(string name) => $"Листки {name.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)}.pdf";

    public static string SlipSheetTitle(string name) => $"Листки для родителей, {name}";

    public static string SlipSheetSubtitle(int days) => $"Каждый листок отдать лично в руки. Действуют {days} дней с печати.";

    public static string SlipNote(int number) => $"личный листок, родитель {number}";

    public static RichText IsItYourChild(PupilCode code, School school) => RichText.Lines(
        RichText.Of($"{school.DisplayName}. Листок родителя: <b>{code}</b> – класс {code.Class.Display(school.ClassStyle)}, номер {code.Number} в журнале."),
        "Это Ваш ребёнок? Имён я не спрашиваю и не храню: ребёнок здесь – только класс и номер.");

    public static RichText Linked(string code, string name, bool covered) => RichText.Lines(
        RichText.Of($"✅ <b>Готово: Вы подключены к {code}.</b> Объявления {name} тоже будут приходить сюда."),
        covered
            ? "Оценок в сообщениях не будет: когда для Вас есть лист, я напишу, и Вы заберёте его у классного руководителя."
            : "Пока приходят только объявления: для сообщений о ребёнке школе нужно Ваше согласие на бумаге. Бланк – у классного руководителя.",
        "Отказаться можно в любой момент: «Мои дети» внизу.");
}

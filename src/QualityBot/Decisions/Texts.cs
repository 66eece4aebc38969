using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.Decisions.RoundTrip;
using QualityDomain.FollowUp;
using QualityDomain.Letters;
using QualityDomain.Minutes;

namespace QualityBot.Decisions;

/// <summary>Every word of taking papers in.</summary>
internal static partial class Texts
{
    public const string AskPaper = "Пришлите файл (Word, Excel или текст) или вставьте текст протокола, плана или приказа прямо сюда. Я прочитаю его и покажу, что понял, – до Вашего «да» ничего не запишу.";
    public const string Reading = "Читаю…";
    public const string StillReading = "Ещё читаю, это займёт несколько секунд.";
    public const string PictureSent = "Это картинка, текста в ней нет: пришлите сам документ Word (.docx) или вставьте текст в чат.";
    public const string TooShort = "Это короткое сообщение, решений в нём не видно. Пришлите файл или текст протокола целиком. Одно решение можно записать так: /new";
    public const string NotMinutes = "Не похоже на протокол, план или приказ. Одно решение можно записать так: /new";
    public const string NotDownloaded = "Не получилось скачать файл: он больше 10 МБ или уже удалён. Пришлите его ещё раз.";
    public const string FinishFirst = "Сначала запишите или отмените этот документ, потом пришлите следующий.";
    public const string UseButtons = "Нажмите одну из кнопок под документом. Прервать – /cancel";
    public const string OldPicture = "Экран уже другой – показал его заново.";
    public const string Accepted = "Принято. Проверьте и нажмите «Записать».";
    public const string NothingToTake = "Не осталось ни одного решения – записывать нечего.";
    public const string Dropped = "Хорошо, ничего не записано.";
    public const string NotYours = "Эти решения не из Вашей области – записать их может директор или другой заместитель.";
    public const string TypeDeadline = "Напишите срок словами («до 15 октября», «ежемесячно») или выберите день:";
    public const string TypePerson = "Напишите фамилию или выберите:";
    public const string NobodyFound = "Никого не нашёл. Напишите фамилию ещё раз или выберите:";
    public const string DeadlineNotUnderstood = "Не понял срок. Напишите иначе («до 15 октября», «ежемесячно») или выберите день:";

    public const string Message = "Сообщение";
    public const string Pasted = "Текст из чата";
    public const string Create = "Создать";
    public const string Correct = "Исправить";
    public const string NotWanted = "Не надо";
    public const string OtherAnswers = "Ответить иначе";
    public const string Founders = "Это поручение учредителя";
    public const string NotFounders = "Это не от учредителя";
    public const string AsDecisions = "Прочитать как протокол или план";
    public const string AsLetter = "Это письмо: что просят";
    public const string WithdrawLetter = "Отменить";
    public const string WhatToCorrect = "Что исправить?";
    public const string Task = "Поручение";
    public const string LetterTask = "Письмо";
    public const string FounderTask = "Поручение учредителя";
    public const string ReadingOtherwise = "Хорошо, читаю иначе…";
    public const string VoiceSent = "Голосовые сообщения я не слушаю: напишите текстом или перешлите письмо файлом.";
    public const string MovingSent = "Видео и стикеры я не читаю: пришлите текст, документ Word, таблицу Excel или PDF.";
    public const string NotForYourRole = "Похоже на поручение. Записывают их директор, заместители, секретарь и руководители ШМО – перешлите это сообщение кому-то из них. Личных напоминаний я не веду.";

    public const string AskWording = "Что решили сделать? Напишите одним сообщением, можно сразу со сроком: «Подготовить справку о результатах ВПР до 15 октября».";
    public const string Save = "Записать";
    public const string AcceptAll = "Принять предложенное";
    public const string OneByOne = "Ответить по одному";
    public const string AllRows = "Решения списком";
    public const string Cancel = "Не записывать";
    public const string Back = "‹ Назад";
    public const string ToPaper = "← Назад";
    public const string Next = "Дальше ›";
    public const string Other = "Другой срок…";
    public const string OtherPerson = "Другой человек…";
    public const string OtherDay = "Другой день…";
    public const string EditDeadline = "Срок";
    public const string EditPeople = "Ответственный";
    public const string Drop = "Не брать";
    public const string TakeBack = "Вернуть";
    public const string ToArchive = "В архив";
    public const string AsDone = "Исполнено";
    public const string ToWork = "В работу";
    public const string TakeAnyway = "Записать ещё раз";
    public const string Withdraw = "Отозвать импорт";
    public const string CheckOnly = "Только проверить";
    public const string WithMarks = "Вернуть с отметками";
    public const string OnMargins = "Файл с замечаниями на полях";

    public const string PutInForce = "Ввести в действие";
    public const string AlreadyInForce = "Эти решения уже введены в действие.";
    public const string AlreadyWithdrawn = "Этот импорт уже отозван.";
    public const string NoSuchImport = "Такого импорта нет.";
    public const string WithdrawYes = "Да, отозвать";
    public const string WithdrawnReason = "Импорт отозван";

    public const string StaffListFound = "Это список сотрудников. Читаю его как список…";
    public const string StaffListNotYours = "Похоже, это список сотрудников. Его загружают директор, заместитель или секретарь.";

    public const string ResultsNotYours = "Это результаты работы. Их загружают заместитель директора или руководитель ШМО своего предмета. Из файла ничего не сохранено.";

    public static string ResultsFirst(PaperSource source) => $"«{source.Name}» – это результаты работы. Пришлите его ещё раз, когда закончим с остальным.";

    public static string StaffListFirst(PaperSource source) => $"«{source.Name}» – это список сотрудников, решений в нём нет. Пришлите его отдельно.";

    public const string ThisFirst = "Сначала этот, потом новый";
    public const string NewInstead = "Взять новый вместо этого";
    public const string NothingRemembered = "Пока ничего не запомнено: ответы о том, кто отвечает, запоминаются, когда документ записан.";
    public const string RememberedHead = "Эти ответы я повторяю в следующих документах. Нажмите, чтобы забыть: тогда спрошу снова.";
    public const string Forgotten = "Забыто: в следующий раз спрошу.";

    public static string AnotherPaper(PaperSource open, PaperSource other) =>
        $"Открыт документ «{open.Name}», он ещё не записан. Что делать с новым – «{other.Name}»?";

    /// <summary>«Управление образования, № 01-12/1234 от 17.11.2026 (на № 56 от 02.11.2026)».</summary>
    public static string From(LetterHead head) => string.Join(", ", new[]
    {
        head.Sender is { } sender ? RichText.Shorten(sender, 140) : "",
        head.Number is { } number ? $"№{RussianText.NoBreakSpace}{number}{(head.Date is { } of ? $" от {RussianText.ShortDay(of)}" : "")}" : head.Sender is not null && head.Date is { } day ? RussianText.ShortDay(day) : "",
    }.Where(part => part.Length > 0)) + (head.AnswersTo is { } answers ? $" ({answers})" : "");

    public static string Tasks(long n) => RussianText.Count(n, "поручение", "поручения", "поручений");

    /// <summary>«Создано: поручение учредителя № 42, до 15:00 25 ноября. …».</summary>
    public static string Created(PaperDraft draft, IReadOnlyList<DraftRow> rows, IReadOnlyList<Decision> made) =>
        $"Создано: {(made.Count > 1 ? $"{Tasks(made.Count)}{(draft.IsFounders ? " учредителя" : "")}, " : draft.IsFounders ? "поручение учредителя " : "решение ")}{Numbers(made[0].Number, made[^1].Number)}"
        + $"{(rows is [var one] ? $", {Deadline(one)}" : "")}. Сообщим в ближайшей сводке.";

    public static string Queued(PaperSource next) => next is { Name: Message } ? "Хорошо, это сообщение покажу следующим." : $"Хорошо, «{next.Name}» возьму следующим.";

    public static string Replaced(PaperSource before, PaperSource after) => $"Вместо «{before.Name}» беру «{after.Name}». Из первого ничего не записано.";

    public static string NextPaper(PaperSource next) => next is { Name: Message } ? "Теперь следующее сообщение." : $"Теперь «{next.Name}». Читаю…";

    /// <summary>«администрация – Громыхалина А. П.».</summary>
    public static string Recalled(PartyAnswer answer, IEnumerable<QualityDomain.People.Person> people) =>
        $"{PartyName(answer.Party)} – {(answer.PersonId is null ? "без них" : people.FirstOrDefault(one => one.Id == answer.PersonId)?.Name.WithInitials ?? "уже не работает")}";

    /// <summary>What kind of paper it is and its title, the kind said once: «Протокол № 2 заседания …».</summary>
    public static RichText Heading(DocumentKind kind, string title)
    {
        var (word, plain) = (Kind(kind), RichText.Shorten(title.ReplaceLineEndings(" ").Trim(), 160));
        return plain.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            ? RichText.Of($"<b>{word}</b>{plain[word.Length..]}")
            : plain.Length == 0 ? RichText.Of($"<b>{word}</b>") : RichText.Of($"<b>{word}</b>: {plain}");
    }

    public static string LeftOut(int count, string classes, IReadOnlyList<string> takers) =>
        $"Не из Вашей области {Decisions(count)}{(classes.Length > 0 ? $" ({classes} кл.)" : "")}: {RussianText.Plural(count, "его", "их", "их")} не запишу. "
        + (takers.Count > 0 ? $"{RussianText.Plural(count, "Его может", "Их могут", "Их могут")} взять: {string.Join(", ", takers)} – перешлите документ." : "Взять их сейчас некому: назначьте заместителя на эти классы.");

    public static string DraftsWait(ImportBatch batch, int count, QualityDomain.People.Person by) =>
        $"Проект решений ({by.Name.WithInitials}): «{batch.FileName}», {Decisions(count)}. Ввести в действие?";

    public static string InForce(int count, int left) =>
        $"Введено в действие: {Decisions(count)}. Сообщим каждому в ближайшей сводке." + (left > 0 ? $" Осталось не из Вашей области: {left}." : "");

    public static string AskWithdraw(ImportBatch batch) =>
        $"Отозвать импорт «{batch.FileName}» ({Decisions(batch.Rows)})? Никому больше не напомним. То, о чём уже отчитались, останется в работе.";

    public static string Apology(ImportBatch batch) =>
        $"Извините: поручения из документа «{batch.FileName}», о которых мы писали, отозваны. Делать по ним ничего не нужно.";

    public static string Withdrawn(int withdrawn, int left) =>
        $"Отозвано: {Decisions(withdrawn)}." + (left > 0 ? $" Осталось в работе (по ним уже отчитались): {left}." : "");

    public static string Explain(Problem problem) => problem switch
    {
        ImportIsWithdrawn => AlreadyWithdrawn,
        NobodyIsCalledSo(var words) => $"«{Cell(words)}» – нет такого человека или должности",
        SeveralAreCalledSo(var words) => $"«{Cell(words)}» – таких несколько, допишите инициалы",
        QualityDomain.People.NotAllowed => "Отозвать может тот, кто загружал, или кто управляет всеми этими решениями.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };

    public static string NothingFound(PaperSource source) => source.Text is null
        ? $"В файле «{source.Name}» не нашёл ни одного решения: нужна таблица «решение – срок – ответственный» или протокол со словами «РЕШИЛИ». Проверьте, тот ли это документ."
        : NotMinutes;

    public static string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.Minutes => "Протокол",
        DocumentKind.Register => "Реестр решений",
        DocumentKind.Plan => "План",
        DocumentKind.Programme => "Программа",
        DocumentKind.Measures => "Перечень мероприятий",
        DocumentKind.Order => "Приказ",
        DocumentKind.Map => "Технологическая карта",
        DocumentKind.Model => "Описание системы",
        _ => "Документ",
    };

    public static string Decisions(long n) => RussianText.Count(n, "решение", "решения", "решений");

    /// <summary>«у 7 решений».</summary>
    public static string OfDecisions(long n) => $"{n}{RussianText.NoBreakSpace}{RussianText.Plural(n, "решения", "решений", "решений")}";

    public static string Rows(long n) => RussianText.Count(n, "строка", "строки", "строк");

    public static string Questions(long n) => RussianText.Count(n, "вопрос", "вопроса", "вопросов");

    public static string Meetings(long n) => RussianText.Count(n, "заседание", "заседания", "заседаний");

    public static string Mode(ImportMode mode) => mode == ImportMode.Work ? "в работу" : "в архив (без напоминаний)";

    public static string Reason(SkipReason reason) => reason switch
    {
        SkipReason.Heading => "заголовок",
        SkipReason.Section => "название раздела",
        SkipReason.Signature => "подпись",
        SkipReason.Empty => "пусто",
        SkipReason.Passport => "паспорт программы",
        SkipReason.Map => "карта причин",
        SkipReason.Continued => "продолжение строки выше",
        _ => "обычный текст",
    };

    /// <summary>The deadline of a row in words, with its hour.</summary>
    public static string Deadline(DraftRow row, IReadOnlyList<DueDay>? days = null)
    {
        var words = days is null ? Deadline(row.Deadline) : Deadline(row.Deadline, days);
        return row.Time switch
        {
            null => words,
            { } hour when QualityDomain.Deadlines.Deadline.TryParse(row.Deadline, out var value) && value is QualityDomain.Deadlines.Deadline.ByDay(var day) =>
                $"до {FollowUp.Texts.Hour(hour)} {RussianText.Day(day)}",
            { } hour => $"{words}, {FollowUp.Texts.Hour(hour)}",
        };
    }

    /// <summary>The deadline in words.</summary>
    public static string Deadline(string canonical) =>
        QualityDomain.Deadlines.Deadline.TryParse(canonical, out var value) ? new DeadlineReading("", value).Explanation : canonical;

    /// <summary>The deadline in words with the day that the bot will remind of.</summary>
    public static string Deadline(string canonical, IReadOnlyList<DueDay> days) => days switch
    {
        [{ Due: { } due, PeriodEnd: { } end }, ..] => $"{Deadline(canonical)}: до {RussianText.Day(end)}, отчёт до {RussianText.DayMonth(due)}",
        [{ Due: null }, ..] when canonical != "none" => $"{Deadline(canonical)} (ждёт события)",
        _ => Deadline(canonical),
    };

    public static string Doubt(Doubt doubt) => doubt switch
    {
        { Kind: DoubtKind.StaleYear } => $"Год в тексте уже прошёл: «{doubt.Detail}».",
        { Kind: DoubtKind.BeforeMeeting } => $"Срок «{doubt.Detail}» раньше заседания.",
        { Kind: DoubtKind.NoDeadline } => "Срок не указан.",
        { Kind: DoubtKind.NoResponsible } => "Ответственный не указан.",
        { Kind: DoubtKind.NoMeetingDate } => $"Не указана дата: «{doubt.Detail}».",
        { Kind: DoubtKind.Empty } => doubt.Detail.Length > 0 ? $"Пункт {doubt.Detail} пустой." : "Строка пустая.",
        { Kind: DoubtKind.DuplicateNumber } => $"Номер {doubt.Detail} уже был в этом списке.",
        { Kind: DoubtKind.Duplicate } => doubt.Detail.Length > 0 ? $"Тот же текст уже есть в пункте {doubt.Detail}." : "Тот же текст уже есть выше.",
        { Kind: DoubtKind.OutdatedBasis } => $"Основание уже закончилось: «{doubt.Detail}».",
        { Kind: DoubtKind.Ambiguous } => $"Срок «{doubt.Detail}» можно понять по-разному.",
        { Kind: DoubtKind.Inherited, Field: DoubtField.Responsible } => "Ответственный взят из общей ячейки, строки выше или паспорта.",
        { Kind: DoubtKind.Inherited } => "Срок взят из общей ячейки или строки выше.",
        { Kind: DoubtKind.UnknownRole } => $"Не понимаю, кто это: «{doubt.Detail}».",
        { Kind: DoubtKind.LowConfidence } => $"Не уверен, что правильно понял срок «{doubt.Detail}».",
        _ => throw new InvalidOperationException($"No words for {doubt}."),
    };

    /// <summary>The sentence of a question.</summary>
    public static string Ask(Question question)
    {
        var many = question.Rows.Count;
        var subject = RichText.Shorten(question.Subject.ReplaceLineEndings(" "), 80);
        return question.Kind switch
        {
            QuestionKind.MeetingDay => $"Когда проходило заседание «{subject}»? ({Decisions(many)})",
            QuestionKind.Reading => $"У {OfDecisions(many)} срок «{subject}». Считать так?",
            QuestionKind.NoDeadline => $"У {OfDecisions(many)} нет срока. До какого дня?",
            QuestionKind.Information => $"{Capital(Decisions(many))} без срока {RussianText.Plural(many, "похоже", "похожи", "похожи")} на сообщение, делать там нечего. Как быть?",
            QuestionKind.Past => $"У {OfDecisions(many)} срок уже прошёл. Что с ними делать?",
            QuestionKind.NobodyHolds when QualityDomain.People.Responsibles.CanonicalParties.One(question.Subject).PersonName is { } name =>
                $"В списке сотрудников нет: {name} ({Decisions(many)}). Кто отвечает?",
            QuestionKind.NobodyHolds => $"Никто в школе не назначен: {PartyName(question.Subject)} ({Decisions(many)}). Кто отвечает?",
            QuestionKind.WhichOf => $"{Capital(PartyName(question.Subject))} – не один человек ({Decisions(many)}). Кто отвечает?",
            QuestionKind.NoResponsible => $"У {OfDecisions(many)} нет ответственного. Кто отвечает?",
            _ => $"{Capital(Decisions(many))} {RussianText.Plural(many, "повторяет", "повторяют", "повторяют")} то, что уже есть выше. Оставить?",
        };
    }

    public static string PartyName(string party) => PartyNames.Of(QualityDomain.People.Responsibles.CanonicalParties.One(party));

    public static string Saved(int count, int first, int last, ImportMode mode) =>
        $"Записано: {Decisions(count)}, {Numbers(first, last)}. " + (mode == ImportMode.Work
            ? "Сообщим каждому в ближайшей сводке."
            : "Они в архиве: никому не напоминаем.");

    public static string SavedAsDrafts(int count, int first, int last) =>
        $"Внесено как проект: {Decisions(count)}, {Numbers(first, last)}. В работу их введёт директор или заместитель – я им напишу.";

    public static string KnownPaper(ImportBatch batch) =>
        $"Этот файл уже записан {RussianText.Day(batch.On)}: {Decisions(batch.Rows)} («{batch.FileName}»). Записать ещё раз?";

    public static string SavedOne(int number) => $"Записано: решение №{RussianText.NoBreakSpace}{number}. Сообщим в ближайшей сводке.";

    public static string SavedOneAsDraft(int number) => $"Внесено как проект: решение №{RussianText.NoBreakSpace}{number}. В работу его введёт директор или заместитель – я им напишу.";

    public static string DraftWaits(Decision draft, QualityDomain.People.Person by) =>
        $"Проект решения №{RussianText.NoBreakSpace}{draft.Number} ({by.Name.WithInitials}): {RichText.Shorten(draft.Text, 300)} Ввести в действие?";

    private static string Numbers(int first, int last) => first == last ? $"№{RussianText.NoBreakSpace}{first}" : $"№{RussianText.NoBreakSpace}{first}–{last}";

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

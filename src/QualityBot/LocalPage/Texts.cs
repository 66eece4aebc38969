using System.Globalization;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.LocalPage;

/// <summary>Every word of the local page and of the chat about it.</summary>
internal static class Texts
{
    public const string PageIsOff = "Страница для печати с именами на этом компьютере выключена. Включает её тот, кто устанавливал бот: настройка LocalPage:Port.";

    public const string DoorTitle = "Печать с именами";
    public const string DoorHow = "Введите шесть цифр из чата с ботом: кнопка «Печать с именами» или команда /print.";
    public const string DoorWhy = "Имена учеников есть только на этом компьютере и в чат не уходят. Код действует 10 минут и один раз.";
    public const string CodeLabel = "Код из чата";
    public const string EnterKey = "Войти";
    public const string LeaveKey = "Выйти";
    public const string BackKey = "На главную";
    public const string FormIsOld = "Эта форма устарела. Откройте страницу заново и повторите.";
    public const string WrongCode = "Код не подошёл: проверьте цифры или возьмите в чате новый – прежний действует 10 минут и один раз.";
    public const string SessionIsOver = "Полчаса здесь никто не работал, и страница закрылась. Возьмите в чате новый код.";
    public const string NotForYou = "Это Вам сейчас недоступно.";
    public const string TooLarge = "Файл слишком большой или отправлен не полностью: нужен файл до 10 МБ.";
    public const string OurMistake = "Это наша ошибка: не получилось. Ничего не сохранено; повторите, а если снова не выйдет – скажите тому, кто устанавливал бот.";
    public const string NoSuchPage = "Такой страницы нет";
    public const string NoSuchClass = "Такого класса у Вас нет";

    public const string HomeTitle = "Печать с именами";
    public const string ClassesTitle = "Классы";
    public const string NoListsYet = "Списков классов ещё нет. Загрузите их ниже: коды и имена останутся на этом компьютере.";
    public const string NoListsForYou = "Здесь появятся Ваши ученики, когда заместитель директора загрузит списки классов.";
    public const string WorksTitle = "По результатам работ";
    public const string AllClasses = "все классы";
    public const string ClassLabel = "Класс";
    public const string PupilLabel = "Ученик";
    public const string ListsTitle = "Списки классов";
    public const string ListsHow = "Таблица «№ – ФИО» на каждый класс: листами, строками-заголовками или со столбцом «Класс». Номер журнала на 1 сентября становится кодом на весь год. Перед сохранением покажу, что изменится.";
    public const string FileLabel = "Файл (xlsx, xls, docx, csv)";
    public const string ListClassLabel = "Класс, если список его не называет";
    public const string YearLabel = "Учебный год";
    public const string ReadListKey = "Показать, что получится";
    public const string WhatIsRead = "Прочитано";
    public const string PleaseLook = "Проверьте";
    public const string MissingTitle = "Нет в списке";
    public const string TheyLeft = "Эти дети выбыли из школы";
    public const string SaveListKey = "Сохранить";
    public const string DropKey = "Не надо";
    public const string CodesTitle = "Коды";
    public const string ListSaved = "Списки сохранены";
    public const string ResultsTitle = "Результаты с фамилиями";
    public const string ResultsHow = "Файл, который чат не принял из-за фамилий. Имена заменяются кодами здесь, в памяти, и дальше бот спрашивает в чате как обычно. Имя, для которого кода не нашлось, покажу – тогда не сохраняется ничего.";
    public const string ResultsLabel = "Файл с результатами (xlsx, xls, csv, docx)";
    public const string ResultsClassLabel = "Класс, если файл его не называет";
    public const string ResultsYearLabel = "Учебный год, когда писали работу";
    public const string TakeResultsKey = "Заменить имена кодами";
    public const string NoChat = "Продолжение – в чате с ботом, а Вы к нему сейчас не подключены. Попросите приглашение.";
    public const string CodeHeading = "Код";
    public const string NamelessFile = "Результаты с компьютера школы";
    public const string SupportPaper = "Лист поддержки ученика";
    public const string RegisterPaper = "Реестр поддержки класса";
    public const string UsesTitle = "Кто работал с именами";
    public const string Verb = "командой на компьютере школы";
    public const string PapersTitle = "Напечатать";
    public const string NamesTitle = "Код – имя";
    public const string NobodyNamed = "Имён этого класса ещё нет.";
    public const string Nameless = "имени в списках нет";
    public const string PdfKey = "PDF";
    public const string WordKey = "Word";
    public const string NothingPrinted = "Не напечатано";

    public const string ClassPaper = "Страница класса";
    public const string RoutesPaper = "Индивидуальные маршруты";
    public const string PocketPaper = "Карманная карточка: код – имя";
    public const string TeacherCardPaper = "Карманная карточка учителя";
    public const string TeacherCardTitle = "Карточка «код – имя» для учителя";
    public const string TeacherCardHow = "Только дети классов, которые учитель ведёт, и те, чьи планы помощи за ним. С датой; старую карточку вернуть.";
    public const string ColleagueLabel = "Учитель";
    public const string WithNames = "С именами: хранить как персональные данные, в мессенджеры не отправлять.";
    public const string PocketSource = "Источник: списки классов школы.";
    public const string CodeColumn = "Код";
    public const string NameColumn = "Ученик";
    public const string PocketRules = "Карточка – для работы с ботом: в чате ученик называется только кодом. Не фотографировать, не пересылать; ненужную вернуть заместителю директора.";
    public const string PocketTaken = "Получил(а), дата";

    public static string CodeIs(string digits, string address) => $"Код: {digits[..3]} {digits[3..]}\n\nНа компьютере школы, где работает бот, откройте {address} и введите эти цифры. Код действует 10 минут и один раз; никому его не передавайте.\n\nЕсли код запросили не Вы, просто подождите: сам по себе он ничего не открывает.";

    public static string DoorIsLocked(TimeSpan left) => $"Пять неверных кодов подряд: вход закрыт. Повторите через {RussianText.Count(Math.Max(1, (int)Math.Ceiling(left.TotalMinutes)), "минуту", "минуты", "минут")}.";

    public static string NotAClass(string text) => $"«{text}» не похоже на класс. Пишите так: 5А.";

    public static string ClassesOf(int startYear) => $"Классы, {Names.Texts.Year(startYear)}";

    public static string ClassTitle(string name, int startYear) => $"{name}, {Names.Texts.Year(startYear)}";

    public static string ListTitle(int startYear) => $"Списки классов на {Names.Texts.Year(startYear)}";

    /// <summary>«25 имён», «20 имён, 5 без имени», «имён нет».</summary>
    public static string Named(int named, int nameless) => named == 0 ? "имён нет" : $"{RussianText.Count(named, "имя", "имени", "имён")}{(nameless > 0 ? $", {nameless} без имени" : "")}";

    public static string ListIsSaved(int left) => $"Коды и имена сохранены.{(left > 0 ? $" Отмечено выбывших: {left}." : "")} Имена лежат на этом компьютере отдельным зашифрованным файлом.";

    public static string Change(PlannedPupil pupil) => pupil switch
    {
        { Leaves.Code: var from } => $"был {from}",
        { NeedsPlace: true, PupilId: not null } => "из прошлого года",
        { NeedsPlace: true } => "новый код",
        { Before: null } => "имя к готовому коду",
        _ => "имя исправлено",
    };

    public static string GoOnInChat(int named) => $"{(named > 0 ? $"{RussianText.Count(named, "имя заменено", "имени заменены", "имён заменено")} кодами. " : "Имён в файле нет. ")}Продолжение – в чате с ботом: он уже спрашивает, что это за работа, или показывает, что прочитал.";

    public static string NamesWithoutCodes(int count) => $"{RussianText.Count(count, "строка", "строки", "строк")} без кода – ничего не сохранено. Поправьте файл или списки классов и положите файл снова.";

    public static string Place(NameDoubt doubt) => doubt.Sheet.Length > 0 ? $"{doubt.Sheet}, строка {doubt.Row}" : $"строка {doubt.Row}";

    public static string Trouble(NameTrouble trouble) => trouble switch
    {
        NameTrouble.NoClass => "класс не назван: напишите его в поле «Класс»",
        NameTrouble.Unknown => "в классе такого имени нет",
        NameTrouble.Several => "подходят несколько детей: напишите имя полностью или код",
        _ => "этот ребёнок уже есть в строке выше",
    };

    public static string Moment(DateTimeOffset at) => at.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Use(NameUse use) => $"{Did(use.Kind)}: {use.What}{(use.Pupils > 0 ? $" ({RussianText.Count(use.Pupils, "имя", "имени", "имён")})" : "")}";

    public static string PocketTitle(string name) => $"КОД – ИМЯ\n{name}";

    public static string PocketSubtitle(DateOnly day, int startYear) => $"{Names.Texts.Year(startYear)}, на {RussianText.Day(day)}";

    public static string TeacherCardHeading(Person person) => $"КОД – ИМЯ\n{person.Name.WithInitials}";

    public static string TeacherCardFile(Person person) => $"Карточка {person.Name.Family}";

    public static string ColleagueNumber(long id) => $"сотрудник № {id}";

    public static string PocketFile(SchoolClass one) => $"Карточка {one}";

    /// <summary>A file that is no list, or no file that can be read.</summary>
    public static string ExplainFile(Problem problem) => problem is Names.NoPupilsRead ? Names.Texts.Explain(problem) : Documents.Texts.Explain(problem);

    public static string Explain(Problem problem) => problem switch
    {
        CardOfAnother => "Карточку другого учителя печатает он сам или администрация.",
        NobodyOfTheirs => "Имён этих детей ещё нет: загрузите списки классов, а в списке сотрудников укажите, какие классы ведёт учитель.",
        NobodyIsNamed(var one) => $"Имён класса {one} ещё нет: загрузите список класса.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };

    private static string Did(NameUseKind kind) => kind switch
    {
        NameUseKind.Loaded => "загружен список",
        NameUseKind.Shown => "открыт класс",
        NameUseKind.Printed => "напечатано",
        NameUseKind.Matched => "имена в результатах заменены кодами",
        _ => "имя стёрто",
    };
}

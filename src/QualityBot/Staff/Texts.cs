using System.Globalization;
using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>Every word that the bot says about the school and its people, in one place to read aloud and correct.</summary>
internal static partial class Texts
{
    public const string Yes = "Да";
    public const string No = "Нет";
    public const string ChooseAbove = "Выберите, пожалуйста, кнопкой выше. Прервать — /cancel.";

    public const string NeedInvite = "Здравствуйте! Это бот школы. Чтобы начать, откройте ссылку-приглашение, которую Вам дали в школе.\n\nА черновик протокола, плана или приказа (Word, .docx) могу проверить прямо сейчас: пришлите – верну с замечаниями на полях.";
    public const string NoSuchInvite = "Такого приглашения нет. Проверьте ссылку или попросите в школе новую.";
    public const string NotThatPerson = "Понятно, не подключаю. Скажите, пожалуйста, в школе, что ссылка попала не к тому человеку.";


    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    public static string AlreadyConnected(Actor actor) => $"Вы уже подключены{(Guardian.IsOne(actor.Person) ? "" : $": {actor.Person.Name.Full}")}. Приглашение не понадобилось.";

    public static string InviteOfAnotherSchool(School here) =>
        $"Это приглашение в другую школу, а здесь я отвечаю Вам за школу «{here.DisplayName}». В одном чате школа может быть только одна: откройте ссылку с другого аккаунта.";

    public static RichText Help(Actor actor) => RichText.Lines(
        [Guardian.IsOne(actor.Person) ? "Здравствуйте! Вот что я умею для Вас:" : $"Здравствуйте, {actor.Person.Name.Polite}! Вот что я умею для Вас:",
        .. Menu.For(actor).Select(item => (RichText)$"/{item.Command} — {item.Description}"),
        actor.Appointments.All(held => held.Role == Role.Parent)
            ? "Всё то же — кнопками внизу. Объявления школы приходят сами, обычно не чаще двух раз в неделю."
            : "Всё то же — кнопками внизу. Утром или после уроков я сам напомню о сроках одним сообщением."]);

    public const string RareKeysBelow = "Реже нужное – внизу. «‹ Главное» вернёт прежние кнопки.";
    public const string BackToMain = "Главные кнопки – внизу.";

    public static RichText AreYou(Person person, School school) => RichText.Of($"{school.DisplayName}.\nВы — <b>{person.Name.Full}</b>?");

    public static RichText Welcome(Actor actor, School school) => RichText.Lines(
        RichText.Of($"Готово, {actor.Person.Name.Polite}! Вы подключены к боту: {school.DisplayName}."),
        $"Ваши роли: {RolesOf(actor.Appointments)}.",
        $"О сроках напоминаю одним сообщением в {DigestHour.Of(actor.Person, actor.Appointments.Select(one => one.Role)):H:mm}. Время меняется в настройках: /settings.");

    public static string WhoAreYou(School school) => $"{school.DisplayName}. Как Вас зовут? Напишите фамилию, имя и отчество.";

    public static string HasConnected(Person person) => $"{person.Name.WithInitials} теперь в боте.";

    public static string RolesOf(IEnumerable<Appointment> roles) =>
        string.Join(", ", roles.Select(RoleWords.Of)) is { Length: > 0 } words ? words : "пока без роли";

    /// <summary>One role stays in its line; several, with their subjects and classes, stand under each other.</summary>
    private static string RoleLines(IReadOnlyList<Appointment> roles) =>
        roles.Count > 1 ? "Роли:\n" + string.Join('\n', roles.Select(role => $"• {RoleWords.Of(role)}")) : $"Роль: {RolesOf(roles)}";

    // Invites

    public const string InviteSheet = "Лист с QR-кодами для печати";
    public const string EverybodyIsHere = "Все сотрудники уже подключены.";
    public const string Printing = "Готовлю лист. Пришлю файлом через несколько секунд.";
    public const string SheetIsReady = "Лист приглашений: разрежьте и раздайте. Каждая ссылка — на одного человека и на один раз, действует трое суток.";
    public const string SheetFileName = "Приглашения.pdf";
    public const string SheetTitle = "Приглашения в бот школы";
    public const string SheetInstruction = "Наведите камеру телефона на код или наберите ссылку. Нажмите «Старт» и подтвердите своё имя. Никому не передавайте.";
    public const string SecretWasHere = "Ссылки-приглашения: отправлены, здесь не хранятся.";
    public const string WhichOne = "Кого Вы имеете в виду?";

    public static string InviteAll(int count) => $"Ссылки для всех, кто не подключён ({count})";

    public static string AskWhomToInvite(int waiting) => waiting == 0
        ? "Все сотрудники уже подключены. Если кому-то нужна новая ссылка (другой телефон), напишите фамилию."
        : $"Не подключены: {waiting}. Напишите фамилию — дам ссылку для одного человека, или выберите ниже.";

    public static RichText Invitations(IEnumerable<(Person Person, string Link)> links, int all) => RichText.Lines(
        [all == 1 ? "Перешлите ссылку лично этому человеку. Она сработает один раз и действует трое суток." : "Перешлите каждому его ссылку лично. Каждая сработает один раз и действует трое суток.",
        .. links.Select(each => RichText.Of($"\n<b>{each.Person.Name.WithInitials}</b>\n{each.Link}"))]);

    public static string SheetValid(TimeSpan lifetime) => $"Действуют {(int)lifetime.TotalHours} часа с момента выдачи";

    public static string NobodyFound(string text) => $"Никого не нашёл по «{RichText.Shorten(text, 60)}». Попробуйте другую фамилию или её начало.";

    // Staff

    public const string NoSuchPerson = "Такого сотрудника в Вашей школе нет.";
    public const string NoSuchRole = "Эта роль уже снята.";
    public const string NoSuchLeave = "Этого отпуска уже нет.";
    public const string ImportList = "📄 Загрузить список";
    public const string BodiesKey = "ППк и Совет профилактики";
    public const string AddPerson = "➕ Добавить";
    public const string AddRole = "Добавить роль";
    public const string EndRole = "Снять роль";
    public const string EndRoleNow = "Да, снять";
    public const string Dismiss = "Уволить";
    public const string HandOn = "Передать все задачи";
    public const string PlanLeave = "Отпуск, больничный";
    public const string CancelLeave = "Отменить отпуск";
    public const string InvitePerson = "Пригласить в бот";
    public const string InviteAgain = "Пригласить заново";
    public const string InviteNow = "Раздать приглашения";
    public const string BackPage = "← Назад";
    public const string NextPage = "Дальше →";
    private const string Connected = "●";
    private const string NotConnected = "○";
    public const string BackToList = "К списку";
    public const string ShowCard = "Открыть карточку";

    public static RichText StaffPage(int all, int connected, int page, int pages, IEnumerable<RichText> lines) => RichText.Lines(
        [RichText.Of($"<b>Сотрудники: {all}</b>, подключены к боту {connected} ({Connected}).{(pages > 1 ? $" Страница {page} из {pages}." : "")}"), .. lines, "Найти: /staff фамилия"]);

    public static RichText Line(Person person, IEnumerable<Appointment> roles, bool connected) =>
        RichText.Of($"{(connected ? Connected : NotConnected)} <b>{person.Name.WithInitials}</b> — {RichText.Shorten(person.Post ?? RolesOf(roles), 70)}");

    public static RichText Card(Person person, IReadOnlyList<Appointment> roles, bool connected, Leave? leave, Person? substitute, DateOnly today) => RichText.Lines(
        new[]
        {
            RichText.Of($"<b>{person.Name.Full}</b>"),
            person.Post ?? "",
            person.WorksOn(today) ? RoleLines(roles) : $"Не работает с {RussianText.Day(person.LeftOn!.Value.AddDays(1))}",
            person.WeeklyHours is { } hours ? $"Нагрузка: {hours.ToString("0.##", Russian)} ч" : "",
            connected ? "Подключение к боту: есть" : person.Contact == ContactMode.Messenger ? "Подключение к боту: пока нет" : $"Связь: {ContactShort(person.Contact)}",
            leave is null ? "" : $"Отсутствует {Days(leave.First, leave.Last)}, замещает: {substitute?.Name.WithInitials ?? "никто"}",
        }.Where(line => line.Length > 0));

    /// <summary>«15–21 февраля», «24 октября – 1 ноября».</summary>
    public static string Days(DateOnly first, DateOnly last) => (first == last, first.Month == last.Month && first.Year == last.Year) switch
    {
        (true, _) => RussianText.DayMonth(first),
        (_, true) => $"{first.Day}–{RussianText.DayMonth(last)}",
        _ => $"{RussianText.DayMonth(first)} – {RussianText.DayMonth(last)}",
    };

    // Corrections

    public const string Correct = "Исправить";
    public const string NameKey = "Ф. И. О.";
    public const string PostKey = "Должность";

    public static RichText WhatToCorrect(Person person, IReadOnlyList<Appointment> roles) => RichText.Lines(
        RichText.Of($"<b>{person.Name.Full}</b>"),
        person.Post is { } post ? (RichText)post : "Должность не указана",
        RoleLines(roles),
        "Что исправить? Классы, предметы и ШМО исправляются в роли.");

    public static string AskRightName(Person person) => $"Сейчас: {person.Name.Full}. Напишите правильно: фамилия, имя и отчество.";

    public static string AskRightPost(Person person) => $"Сейчас: {person.Post ?? "не указана"}. Напишите должность, как в приказе. Чтобы убрать, напишите «-».";

    public static string AskRightDetails(Appointment role) => $"Сейчас: {RoleWords.Of(role)}. {AskDetails(role.Role)}";

    public static string Namesake(Person other) => $"Обратите внимание: такое же имя уже есть в списке ({other.Name.Full}). Если это один человек, лишнюю запись можно уволить.";

    // Roles

    public const string AskName = "Напишите фамилию, имя и отчество сотрудника, например: Соколова Марина Игоревна.";
    public const string NameNotUnderstood = "Не разобрал имя. Напишите так: Соколова Марина Игоревна или Соколова М.И.";
    public const string AnotherPerson = "Это другой человек";
    public const string AskRole = "Какая роль?";
    public const string WholeSchool = "Вся школа";

    public static string IsThere(Person person) => $"{person.Name.Full} уже есть в списке.";

    public static string AskDetails(Role role) => role switch
    {
        Role.ClassTeacher => "Какой класс? Например: 5А.",
        Role.PrimaryTeacher => "В каких классах ведёт? Например: 3Б или 1–4.",
        Role.SubjectTeacher => "Какие предметы и классы? Сначала предметы, потом после точки с запятой классы: математика, алгебра; 5А, 7Б. Классы можно не писать.",
        Role.AssociationHead => "Как называется методическое объединение? Например: ШМО учителей гуманитарного цикла.",
        _ => "За какие классы отвечает? Например: 5–9.",
    };

    public static string DetailsNotUnderstood(Role role) => $"Не разобрал. {AskDetails(role)}";

    public static RichText RoleGiven(Person person, Appointment role) => RichText.Of($"Готово: <b>{person.Name.WithInitials}</b> — {RoleWords.Of(role)}.");

    public static string WhichRoleToEnd(Person person) => $"Какую роль снять? {person.Name.WithInitials}";

    public static string SureToEnd(Person person, Appointment role) => $"Снять роль «{RoleWords.Of(role)}» — {person.Name.WithInitials}? Действует сразу.";

    public static string RoleEnded(Person person, Appointment role) => $"Снято: {person.Name.WithInitials} — {RoleWords.Of(role)}.";

    // Delegation

    public const string Trust = "Доверить подтверждение отчётов";
    public const string TakeTrustBack = "Отозвать доверие";
    public const string TrustedAlready = "Уже доверено.";
    public const string NotTrusted = "Этому человеку сейчас ничего не доверено.";

    public static string Trusted(Person person, string association) => $"{person.Name.WithInitials} теперь подтверждает отчёты: {association}. Вы тоже можете, как и раньше.";

    public static string YouAreTrusted(string association) => $"Вам доверили подтверждать отчёты: {association}. Они будут в разделе «На подтверждении».";

    public static string TrustTakenBack(Person person) => $"{person.Name.WithInitials} больше не подтверждает отчёты.";

    // Dismissal

    public const string TodayIsLast = "Сегодня последний день";
    public const string AlreadyGone = "Уже не работает — закрыть доступ сейчас";
    public const string YesDismiss = "Да, уволить";
    public const string NoDismiss = "Нет, оставить";
    public const string DayNotUnderstood = "Не разобрал день. Напишите, например: 31.10.";

    public static string AskLastDay(Person person) => $"{person.Name.Full}: какой день — последний рабочий? Выберите или напишите дату, например 31.10.";

    public static string SureToDismiss(Person person, DateOnly last, int open) =>
        $"{person.Name.Full}: последний рабочий день {RussianText.Stopped(RussianText.Day(last))} После него роли и доступ к боту прекращаются; в документах фамилия остаётся."
        + (open == 0 ? "" : $"\nОткрытых задач: {open}. Их можно передать сразу; что останется, после ухода перейдёт к заместителю.") + "\nУволить?";

    public static string Dismissed(Person person, DateOnly today) => person.WorksOn(today)
        ? $"Записал: {person.Name.WithInitials} работает по {RussianText.DayMonth(person.LeftOn!.Value)} включительно, потом доступ закроется сам."
        : $"Готово: {person.Name.WithInitials} больше не имеет доступа.";

    public static string NotDismissed(Person person) => $"Ничего не изменилось: {person.Name.WithInitials} работает, как прежде.";

    public static string HandOnNow(int open) => $"Передать задачи ({open})";

    // Leave

    public const string AskSubstitute = "Кто замещает? Напишите фамилию. Напоминания в эти дни придут тому, кто замещает.";
    public const string NoSubstitute = "Без замены";
    public const string DaysNotUnderstood = "Не разобрал дни. Напишите так: 12.10–16.10 (сегодняшние или будущие).";
    public const string LeaveCancelled = "Отсутствие отменено.";

    public static string AskLeaveDays(Person person) => $"{person.Name.WithInitials}: в какие дни отсутствует? Например: 12.10–16.10";

    public static string LeavePlanned(Person person, Leave leave, Person? substitute) => substitute is null
        ? $"Записал: {person.Name.WithInitials} отсутствует {Days(leave.First, leave.Last)}. Замены нет: о сроках этих дней узнает завуч."
        : RussianText.Stopped($"Записал: {person.Name.WithInitials} отсутствует {Days(leave.First, leave.Last)}, замещает {substitute.Name.WithInitials}");

    public static string YouStandIn(Person person, Leave leave) => $"{Days(leave.First, leave.Last)} Вы замещаете: {person.Name.WithInitials}. Напоминания о срочном в эти дни придут Вам.";
}

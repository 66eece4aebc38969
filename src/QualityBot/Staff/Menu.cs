using QualityBot.Engine;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>What a person can call by name: the chat's command list and the permanent keyboard, by the roles held today.</summary>
internal static class Menu
{
    public static readonly MenuItem Tasks = new("tasks", "Мои задачи", "мои задачи", Permission.ReportAssignment);
    public static readonly MenuItem Confirm = new("confirm", "На подтверждении", "отчёты, которые ждут подтверждения", Permission.ConfirmReport);
    public static readonly MenuItem Decisions = new("decisions", "Решения", "решения и ход исполнения", Permission.SeeDecisions);
    public static readonly MenuItem Overdue = new("overdue", "Просроченные", "что просрочено", Permission.ConfirmReport);
    public static readonly MenuItem Event = new("event", "Наступило событие", "запустить сроки от события", Permission.RegisterEvent) { IsRare = true };
    public static readonly MenuItem Import = new("import", "Загрузить протокол", "загрузить протокол, план или приказ", Permission.ImportPapers);
    public static readonly MenuItem Check = new("check", "Проверить черновик", "проверить протокол до подписи", Permission.DraftDecision) { IsRare = true };
    public static readonly MenuItem New = new("new", "Новое решение", "записать решение", Permission.DraftDecision) { IsRare = true };
    public static readonly MenuItem Report = new("report", "Отчёты", "отчёты и справки", Permission.SeeDecisions);
    public static readonly MenuItem Results = new("results", "Результаты", "результаты работ: слабые задания, кому помочь", Permission.SeeAnalysis);
    public static readonly MenuItem Log = new("log", "Занятие", "записать индивидуальную работу", Permission.LogSupport) { RareFor = Permission.ConfirmReport };
    public static readonly MenuItem Support = new("support", "Поддержка", "кому и как помогаем", Permission.SeeSupport) { RareFor = Permission.ConfirmReport };
    public static readonly MenuItem Families = new("families", "Родители класса", "родители класса: код, листки, согласия", Permission.InviteParents) { RareFor = Permission.ConfirmReport };
    public static readonly MenuItem Complaints = new("complaints", "Обращения", "обращения родителей и сроки ответа", Permission.KeepComplaints) { IsRare = true };
    public static readonly MenuItem Children = new("children", "Мои дети", "мои дети и классы, отписаться", Permission.SeeOwnChild);
    public static readonly MenuItem Announce = new("announce", "Объявления", "объявления и собрания", Permission.Announce) { IsRare = true };
    public static readonly MenuItem Print = new("print", "Печать с именами", "код для печати с именами на компьютере школы", Permission.PrintPocketCard) { OrNeeds = Permission.LoadPupilKey, IsRare = true };
    public static readonly MenuItem Staff = new("staff", "Сотрудники", "сотрудники, роли, отпуска", Permission.KeepStaffList) { IsRare = true };
    public static readonly MenuItem Invite = new("invite", "Пригласить", "приглашения в бот", Permission.InviteStaff) { IsRare = true };
    public static readonly MenuItem Settings = new("settings", "Настройки", "когда и как писать мне", null) { IsRare = true };
    public static readonly MenuItem Help = new("help", "Помощь", "что я умею", null) { IsRare = true };
    public static readonly MenuItem Cancel = new("cancel", "", "прервать начатое", null);

    /// <summary>Swaps the keys for those of what is rare, and back.</summary>
    public const string More = "Ещё…";
    public const string Less = "‹ Главное";

    /// <summary>Four rows: on a phone more of them hide the conversation.</summary>
    private const int MostKeys = 8;

    private static readonly MenuItem[] All = [Tasks, Confirm, Decisions, Overdue, Event, Import, Check, New, Report, Results, Log, Support, Families, Complaints, Children, Announce, Print, Staff, Invite, Settings, Help, Cancel];

    /// <summary>What this person may call, in the order of the menu.</summary>
    public static IReadOnlyList<MenuItem> For(Actor actor) => [.. All.Where(item => item.IsFor(actor))];

    public static IReadOnlyList<Command> Commands(Actor actor) => [.. For(actor).Select(item => new Command(item.Command, item.Description))];

    /// <summary>Two keys a row. Who may do much sees what is done daily; «Ещё» shows the rest, so that the keys leave room for the chat.</summary>
    public static Keyboard.Menu Keys(Actor actor) => WithKey(actor) is { Count: > MostKeys } many
        ? Rows([.. many.Where(item => !item.IsRareFor(actor)).Select(item => item.Key), More])
        : Rows([.. WithKey(actor).Select(item => item.Key)]);

    /// <summary>What «Ещё» shows: the keys of what is rare, and the way back.</summary>
    public static Keyboard.Menu RareKeys(Actor actor) => Rows([.. WithKey(actor).Where(item => item.IsRareFor(actor)).Select(item => item.Key), Less]);

    private static List<MenuItem> WithKey(Actor actor) => [.. For(actor).Where(item => item.Key is not "")];

    private static Keyboard.Menu Rows(IReadOnlyList<string> keys) => new([.. keys.Chunk(2).Select(row => (IReadOnlyList<string>)row)]);

    /// <summary>Greets with the permanent keyboard and sets the command list of the chat.</summary>
    public static IReadOnlyList<Effect> Open(Actor actor, RichText words) =>
    [
        new Effect.Send(words) { Keyboard = Keys(actor) },
        new Effect.Commands(Recipient.Sender, Commands(actor)),
    ];

    /// <summary>The ways in by command and by key, for those who may.</summary>
    public static IReadOnlyList<Route> RoutesOf(MenuItem item)
    {
        IEnumerable<Admission> admitted = item.Needs is { } permission ? new[] { permission, item.OrNeeds ?? permission }.Distinct().Select(one => new Admission.Those(one)) : [new Admission.Known()];
        return [.. admitted.SelectMany(who => new Route[] { new(new Trigger.Command(item.Command), who), new(new Trigger.Phrase(item.Key), who) })];
    }
}

/// <summary>An entry of the menu.</summary>
/// <param name="Key">The key of the permanent keyboard; empty: none.</param>
/// <param name="Needs">What a person must be allowed somewhere to see it; null: everybody.</param>
internal sealed record MenuItem(string Command, string Key, string Description, Permission? Needs)
{
    /// <summary>Another permission that is enough; null: there is none.</summary>
    public Permission? OrNeeds { get; init; }

    public bool IsFor(Actor actor) => Needs is not { } permission || Permissions.MayAnywhere(actor, permission) || (OrNeeds is { } other && Permissions.MayAnywhere(actor, other));

    /// <summary>Not needed every week, so it may stand behind «Ещё».</summary>
    public bool IsRare { get; init; }

    /// <summary>Not needed every week by those who may do that: their own keys are others; null: by everybody alike.</summary>
    public Permission? RareFor { get; init; }

    public bool IsRareFor(Actor actor) => IsRare || (RareFor is { } permission && Permissions.MayAnywhere(actor, permission));
}

using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;
using QualityBot.Names;
using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Papers.Results;
using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>The page that only the school's own machine sees: class lists in, papers with names out.</summary>
internal static class LocalPageFeature
{
    public static IServiceCollection AddLocalPage(this IServiceCollection services) => services
        .AddSingleton<IHandler, IssuePageCode>()
        .AddSingleton<IWorker, OpenPage>()
        .AddSingleton<PageWish>()
        .AddSingleton<NameKey>()
        .AddSingleton<PageSessions>()
        .AddSingleton<PageDoor>()
        .AddSingleton<PageApp>()
        .AddSingleton(PocketCard.OnThePage)
        .AddSingleton(TeacherCard.OnThePage)
        .AddSingleton(new PagePaper("class", Texts.ClassPaper, PageSubject.Class, Permission.SeePupilKey, (db, asker, ask, ct) => ClassReport.Load(db, asker, ask.Class!, ct)))
        .AddSingleton(new PagePaper("support", Texts.SupportPaper, PageSubject.Pupil, Permission.SeePupilKey, (db, asker, ask, ct) => SupportPapers.Load(db, asker, SupportPaper.Pupil, $"{ask.Pupil}", null, ask.NameOf($"{ask.Pupil}"), ct)) { NamesItself = true })
        .AddSingleton(new PagePaper("register", Texts.RegisterPaper, PageSubject.Class, Permission.SeePupilKey, (db, asker, ask, ct) => SupportPapers.Load(db, asker, SupportPaper.Register, ask.Class!, null, null, ct)))
        .AddSingleton(new PagePaper("routes", Texts.RoutesPaper, PageSubject.Work, Permission.SeePupilKey, (db, asker, ask, ct) => WorkPapers.LoadRoutes(db, asker, ask.WorkId!.Value, ask.Class, ask.NameOf, ct)) { NamesItself = true });

    /// <summary>Where the school's key of names lies, and that none of them is typed into the chat.</summary>
    public static IServiceCollection AddNamesOf(this IServiceCollection services, NameKeyOptions names) => services.AddSingleton(names).AddSingleton<ITypedGuard, KeepNamesOut>();

    /// <summary>Opens the page with the bot.</summary>
    public static IServiceCollection AddLocalPageHost(this IServiceCollection services, int port, NameKeyOptions names) => services
        .AddSingleton(new LocalPageOptions(port))
        .AddNamesOf(names)
        .AddHostedService<LocalPageService>();
}

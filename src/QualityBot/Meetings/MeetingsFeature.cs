using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.Meetings;

/// <summary>What the school tells many people: announcements, gatherings, who has read it and who comes.</summary>
internal static class MeetingsFeature
{
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddSingleton<IHandler, ListAnnouncements>()
        .AddSingleton<IHandler, Announce>()
        .AddSingleton<IHandler, BringFirst>()
        .AddSingleton<IHandler, SteerAnnouncement>()
        .AddSingleton<IHandler, RewordAnnouncement>()
        .AddSingleton<IHandler, ApproveAnnouncement>()
        .AddSingleton<IHandler, ReadAnnouncement>()
        .AddSingleton<IHandler, WhoRead>()
        .AddSingleton<IHandler, CallGathering>()
        .AddSingleton<IHandler, SteerGathering>()
        .AddSingleton<IHandler, MoveGathering>()
        .AddSingleton<IHandler, AnswerGathering>()
        .AddSingleton<IHandler, CalendarOrder>()
        .AddSingleton<IHandler, MarkAttendance>()
        .AddSingleton<IWorker, CalendarWriter>()
        .AddSingleton<IWorker, FetchFile>()
        .AddSingleton<IWorker, BringFirst.Starter>()
        .AddSingleton<ITickPlan, ReminderPlan>() // Before the announcements: a reminder begins in the same tick.
        .AddSingleton<AnnouncementPlan>()
        .AddSingleton<ITickPlan>(services => services.GetRequiredService<AnnouncementPlan>())
        .AddSingleton<INextMoment>(services => services.GetRequiredService<AnnouncementPlan>())
        .AddSingleton<ITickPlan, HeldPlan>();
}

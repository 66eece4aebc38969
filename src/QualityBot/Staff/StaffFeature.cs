using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.Staff;

/// <summary>Schools and their people: set-up, staff, roles, invites, leave, settings, menus.</summary>
internal static class StaffFeature
{
    public static IServiceCollection AddStaff(this IServiceCollection services) => services
        .AddSingleton<IHandler, OpenMenu>()
        .AddSingleton<IHandler, SetUpSchool>()
        .AddSingleton<IHandler, RedeemInvite>()
        .AddSingleton<IHandler, IssueInvites>()
        .AddSingleton<IHandler, ShowStaff>()
        .AddSingleton<IHandler, ImportStaff>()
        .AddSingleton<IHandler, GiveRole>()
        .AddSingleton<IHandler, CorrectPerson>()
        .AddSingleton<IHandler, EndRole>()
        .AddSingleton<IHandler, DelegateConfirmation>()
        .AddSingleton<IHandler, PlanLeave>()
        .AddSingleton<IHandler, CancelLeave>()
        .AddSingleton<IHandler, DismissPerson>()
        .AddSingleton<IHandler, ChangeSettings>()
        .AddSingleton<IHandler, ChangeSchool>()
        .AddSingleton<IWorker, ReadStaffList>()
        .AddSingleton<IWorker, PrintInvites>()
        .AddSingleton<ITickPlan, EndOfAccess>()
        .AddSingleton<ITickPlan, SpentSecrets>();
}

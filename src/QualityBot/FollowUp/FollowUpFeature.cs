using Microsoft.Extensions.DependencyInjection;
using QualityBot.Engine;

namespace QualityBot.FollowUp;

/// <summary>Everything that follows a decision until it is done: cards, confirmation, register, events, reminders.</summary>
internal static class FollowUpFeature
{
    public static IServiceCollection AddFollowUp(this IServiceCollection services) => services
        .AddSingleton<IHandler, ShowTasks>()
        .AddSingleton<IHandler, ShowCard>()
        .AddSingleton<IHandler, CardTaps>()
        .AddSingleton<IHandler, TickGroup>()
        .AddSingleton<IHandler, ReportAssignment>()
        .AddSingleton<IWorker, ProofFileWorker>()
        .AddSingleton<IHandler, MoveDue>()
        .AddSingleton<IHandler, HandToAnother>()
        .AddSingleton<IHandler, HandAllOn>()
        .AddSingleton<IHandler, HandOverPart>()
        .AddSingleton<IHandler, CancelMatter>()
        .AddSingleton<IHandler, ReturnReport>()
        .AddSingleton<IHandler, ConfirmReports>()
        .AddSingleton<IHandler, AnswerRequest>()
        .AddSingleton<IHandler, ShowDecisions>()
        .AddSingleton<IHandler, ChooseFilter>()
        .AddSingleton<IHandler, ShowDecision>()
        .AddSingleton<IHandler, EndDecision>()
        .AddSingleton<IHandler, ShowHistory>()
        .AddSingleton<IHandler, SendProofFile>()
        .AddSingleton<IHandler, RegisterEvent>()
        .AddSingleton<IHandler, UndoEvent>()
        .AddSingleton<IHandler, ChangeCalendar>()
        .AddSingleton<IHandler, NoteReach>()
        .AddSingleton<IHandler, EntrustConfirmation>()
        .AddSingleton<IHandler, TakeBackConfirmation>()

        // In this order: what comes up, what was not heard and whom one cannot reach are in the digests of the same tick.
        .AddSingleton<ITickPlan, RecurrencePlan>()
        .AddSingleton<ITickPlan, LeaverPlan>()
        .AddSingleton<ITickPlan, ReachPlan>()
        .AddSingleton<ITickPlan, UndeliveredPlan>()
        .AddSingleton<ITickPlan, DigestPlan>()
        .AddSingleton<INextMoment, NextWord>();
}

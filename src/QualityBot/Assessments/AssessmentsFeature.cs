using Microsoft.Extensions.DependencyInjection;
using QualityBot.Assessments.Planning;
using QualityBot.Assessments.Showing;
using QualityBot.Assessments.Uploading;
using QualityBot.Engine;

namespace QualityBot.Assessments;

/// <summary>Works and their results: taking them in, what they show, where each stands in its cycle.</summary>
internal static class AssessmentsFeature
{
    public static IServiceCollection AddAssessments(this IServiceCollection services) => services
        .AddSingleton<IHandler, UploadResults>()
        .AddSingleton<IWorker, ReadResults>()
        .AddSingleton<IWorker, HandedResults>()
        .AddSingleton<IHandler, StartClocks>()
        .AddSingleton<IHandler, ListResults>()
        .AddSingleton<IHandler, ShowSummary>()
        .AddSingleton<IWorker, DrawSummary>()
        .AddSingleton<IHandler, WeakView>()
        .AddSingleton<IHandler, NeedsView>()
        .AddSingleton<IHandler, JournalView>()
        .AddSingleton<IHandler, ClassesView>()
        .AddSingleton<IHandler, MarkersView>()
        .AddSingleton<IHandler, CourseView>()
        .AddSingleton<IHandler, TakeBackResults>()
        .AddSingleton<IHandler, PlanAssessment>()
        .AddSingleton<IHandler, ToldOfWork>()
        .AddSingleton<ITickPlan, AssessmentPlan>();
}

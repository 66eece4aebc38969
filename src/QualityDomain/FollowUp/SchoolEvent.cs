using QualityDomain.People;

namespace QualityDomain.FollowUp;

/// <summary>Something that happened and that deadlines wait for: «получены результаты ВПР».</summary>
/// <param name="Name">What happened, in the words of whoever registered it.</param>
/// <param name="On">Its official date: every clock that waits for it starts there.</param>
/// <param name="Answers">The events as decisions name them («получения результатов оценочной процедуры») that it answers.</param>
public sealed record SchoolEvent(long Id, long SchoolId, string Name, DateOnly On, ValueList<string> Answers, long ById, DateOnly RegisteredOn)
{
    /// <summary>The day on which the registration was undone; null while it holds.</summary>
    public DateOnly? UndoneOn { get; init; }

    /// <summary>Whether it starts the clock of a deadline that waits for <paramref name="name"/>.</summary>
    public bool Starts(string name) => UndoneOn is null && Answers.Any(answer => Folded.Same(answer, name));
}

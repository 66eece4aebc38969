using QualityDomain.People;

namespace QualityDomain.FollowUp;

/// <summary>Registering what deadlines wait for, and taking it back.</summary>
public static class SchoolEvents
{
    /// <summary>«Получены результаты …»: from its official date every clock that waits for it runs (<see cref="Unfolding"/>).</summary>
    public static Outcome<SchoolEvent> Register(Actor actor, SchoolEvent happened) =>
        Permissions.May(actor, Permission.RegisterEvent, new Scope(happened.SchoolId)) ? happened : new NotAllowed(Permission.RegisterEvent);

    /// <summary>Undone: what it started is cancelled, what was done meanwhile stays.</summary>
    /// <param name="started">The matters whose occurrence it started.</param>
    public static Outcome<(SchoolEvent Event, ValueList<Matter> Cancelled)> Undo(Actor actor, SchoolEvent happened, IEnumerable<Matter> started, string reason, DateOnly today) =>
        happened switch
        {
            _ when !Permissions.May(actor, Permission.RegisterEvent, new Scope(happened.SchoolId)) => new NotAllowed(Permission.RegisterEvent),
            { UndoneOn: not null } => new EventWasUndone(happened.Id),
            _ => (happened with { UndoneOn = today },
                started.Where(matter => !matter.Occurrence.IsOver).Select(matter => matter.Cancelled(reason, today)).ToValueList()),
        };
}

namespace QualityDomain.People;

/// <summary>Who is away and who stands in, from all leaves of a school.</summary>
/// <remarks>Source: a decision of ours (S-13). On return only what is still to come goes back: nothing here moves a record.</remarks>
public static class Absences
{
    /// <summary>Whether the person is away on <paramref name="day"/>.</summary>
    public static bool IsAway(long personId, DateOnly day, IEnumerable<Leave> leaves) => leaves.Any(leave => leave.PersonId == personId && leave.Covers(day));

    /// <summary>Who gets what the person would get on <paramref name="day"/>: the person, or the substitute, or the substitute's substitute; null: nobody.</summary>
    public static long? StandIn(long personId, DateOnly day, IReadOnlyCollection<Leave> leaves)
    {
        var asked = new HashSet<long>();
        for (long? current = personId; current is { } id && asked.Add(id);)
        {
            var leave = leaves.FirstOrDefault(leave => leave.PersonId == id && leave.Covers(day));
            if (leave is null)
            {
                return id;
            }

            current = leave.SubstituteId;
        }

        return null; // Nobody was named, or the substitutes name each other.
    }

    /// <summary>Judges a new leave against those already known.</summary>
    /// <param name="substitute">The person whom it names, loaded from the same school; null when it names nobody.</param>
    public static Outcome<Leave> Plan(Leave leave, Person? substitute, IReadOnlyCollection<Leave> known) => leave switch
    {
        _ when leave.First > leave.Last => new LeaveEndsBeforeItBegins(leave.First, leave.Last),
        _ when known.FirstOrDefault(other => other.Id != leave.Id && other.PersonId == leave.PersonId && other.Overlaps(leave)) is { } other => new LeaveOverlaps(other),
        { SubstituteId: null } => leave,
        _ when substitute is null || substitute.Id != leave.SubstituteId || substitute.SchoolId != leave.SchoolId =>
            throw new ArgumentException("The substitute was not loaded.", nameof(substitute)),
        _ when substitute.Id == leave.PersonId => new CannotStandInForOneself(),
        _ when !substitute.WorksOn(leave.Last) => new PersonHasLeft(substitute.Id),
        _ when known.FirstOrDefault(other => other.PersonId == substitute.Id && other.Overlaps(leave)) is { } theirs => new SubstituteIsAway(substitute.Id, theirs),
        _ => leave,
    };
}

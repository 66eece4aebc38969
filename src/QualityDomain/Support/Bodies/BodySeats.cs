namespace QualityDomain.Support.Bodies;

/// <summary>Who belongs to the bodies of a school on a day.</summary>
/// <param name="All">Seats of one school that are held on that day.</param>
public sealed record BodySeats(ValueList<BodySeat> All)
{
    public static BodySeats On(DateOnly day, IEnumerable<BodySeat> seats) => new([.. seats.Where(seat => seat.HeldOn(day)).OrderBy(seat => seat.Post).ThenBy(seat => seat.Id)]);

    /// <summary>The chair, the secretary, then the members as they came.</summary>
    public ValueList<BodySeat> Of(SupportBody body) => [.. All.Where(seat => seat.Body == body)];

    public ValueList<long> MembersOf(SupportBody body) => [.. Of(body).Select(seat => seat.PersonId)];

    /// <summary>Gives a person a post. Who held the post of chair or secretary stays as a member; the person's other seat in the body ends.</summary>
    /// <param name="nextId">Gives a fresh id at each call.</param>
    public Outcome<SeatChange> Seat(long schoolId, SupportBody body, long personId, BodyPost post, DateOnly today, Func<long> nextId)
    {
        var (own, before) = (Of(body).FirstOrDefault(seat => seat.PersonId == personId), post == BodyPost.Member ? null : Of(body).FirstOrDefault(seat => seat.Post == post));
        return own?.Post == post ? new AlreadySeated(body, personId) : new SeatChange(
            [.. new[] { own, before }.OfType<BodySeat>()],
            [
                new BodySeat(nextId(), schoolId, body, personId, post, today),
                .. before is null ? ValueList.Of<BodySeat>([]) : [new BodySeat(nextId(), schoolId, body, before.PersonId, BodyPost.Member, today)],
            ]);
    }
}

/// <summary>What a change of the members does.</summary>
/// <param name="Ended">Seats as they are held now, to be ended.</param>
/// <param name="Begun">New ones.</param>
public sealed record SeatChange(ValueList<BodySeat> Ended, ValueList<BodySeat> Begun);

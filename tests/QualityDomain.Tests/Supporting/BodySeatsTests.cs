using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Support;
using QualityDomain.Support.Bodies;

namespace QualityDomain.Tests.Supporting;

public sealed class BodySeatsTests
{
    private static readonly DateOnly Today = new(2026, 11, 12);

    [Fact]
    public void A_seat_is_held_from_its_first_to_its_last_day()
    {
        var seat = new BodySeat(1, 1, SupportBody.Consilium, 50, BodyPost.Chair, Today) { Until = Today.AddDays(1) };

        new[] { -1, 0, 1, 2 }.Select(days => seat.HeldOn(Today.AddDays(days))).ShouldBe([false, true, true, false]);
        seat.End(Today).HeldOn(Today).ShouldBeFalse();
    }

    [Fact]
    public void A_new_chair_leaves_the_old_one_a_member()
    {
        var seats = BodySeats.On(Today, [new BodySeat(1, 1, SupportBody.Consilium, 50, BodyPost.Chair, new(2026, 9, 1))]);

        var after = Apply(seats, SupportBody.Consilium, 51, BodyPost.Chair);

        after.Of(SupportBody.Consilium).Select(seat => (seat.PersonId, seat.Post)).ShouldBe([(51, BodyPost.Chair), (50, BodyPost.Member)]);
    }

    [Fact]
    public void The_same_post_twice_is_refused() =>
        BodySeats.On(Today, [new BodySeat(1, 1, SupportBody.Consilium, 50, BodyPost.Member, Today)]).Seat(1, SupportBody.Consilium, 50, BodyPost.Member, Today, () => 9)
            .Match<Problem?>(_ => null, problem => problem).ShouldBe(new AlreadySeated(SupportBody.Consilium, 50));

    /// <summary>Whatever is seated in whatever order.</summary>
    [Fact]
    public void A_body_has_one_chair_one_secretary_and_each_person_once()
    {
        var moves = Gen.ListOf(Gen.Choose(0, 29)).Select(numbers => numbers.ToList());
        Prop.ForAll(moves.ToArbitrary(), numbers =>
        {
            var seats = BodySeats.On(Today, []);
            foreach (var number in numbers)
            {
                seats = Apply(seats, (SupportBody)(number % 2), 50 + (number / 2 % 5), (BodyPost)(number / 10));
            }

            return Enum.GetValues<SupportBody>().All(body => seats.Of(body) is var own
                && own.Count(seat => seat.Post == BodyPost.Chair) <= 1 && own.Count(seat => seat.Post == BodyPost.Secretary) <= 1
                && own.Select(seat => seat.PersonId).Distinct().Count() == own.Count
                && numbers.Where(number => number % 2 == (int)body).All(number => own.Any(seat => seat.PersonId == 50 + (number / 2 % 5))));
        }).QuickCheckThrowOnFailure();
    }

    private static BodySeats Apply(BodySeats seats, SupportBody body, long person, BodyPost post)
    {
        var next = seats.All.Select(seat => seat.Id).DefaultIfEmpty(0).Max();
        return seats.Seat(1, body, person, post, Today, () => ++next).Match(
            change => BodySeats.On(Today, [.. seats.All.Except(change.Ended), .. change.Ended.Select(seat => seat.End(Today)), .. change.Begun]),
            _ => seats);
    }
}

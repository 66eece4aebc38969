using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class InviteTests
{
    private static readonly Person Marina = Staff.Person(7);

    private readonly Invite invite = new(1, Staff.SchoolId, 7, Role.SubjectTeacher, InviteToken.Hash("secret"), Staff.Now, IssuedBy: 3);

    [Fact]
    public void An_open_invite_is_used_once()
    {
        var used = Value(invite.Use(Marina, Staff.Today, Staff.Now));

        used.UsedAt.ShouldBe(Staff.Now);
        used.Version.ShouldBe(1);
        Refusal(used.Use(Marina, Staff.Today, Staff.Now)).ShouldBe(new InviteWasUsed());
    }

    [Fact]
    public void A_revoked_invite_is_refused() =>
        Refusal(Value(invite.Revoke(Staff.Now)).Use(Marina, Staff.Today, Staff.Now)).ShouldBe(new InviteWasRevoked());

    [Fact]
    public void A_used_invite_cannot_be_revoked() =>
        Refusal(Value(invite.Use(Marina, Staff.Today, Staff.Now)).Revoke(Staff.Now)).ShouldBe(new InviteWasUsed());

    [Theory]
    [InlineData(-1, true)] // the last second
    [InlineData(0, false)] // 72 hours are over
    public void An_invite_lives_for_72_hours(int seconds, bool open) =>
        invite.IsOpenAt(Staff.Now.AddHours(72).AddSeconds(seconds)).ShouldBe(open);

    [Fact]
    public void An_expired_invite_says_when_it_expired() =>
        Refusal(invite.Use(Marina, Staff.Today, Staff.Now.AddDays(4))).ShouldBe(new InviteHasExpired(Staff.Now.AddHours(72)));

    [Fact]
    public void Who_has_left_cannot_come_in_again() =>
        Refusal(invite.Use(Marina with { LeftOn = Staff.Today.AddDays(-1) }, Staff.Today, Staff.Now)).ShouldBe(new PersonHasLeft(7));

    [Fact]
    public void An_invite_never_lets_in_another_person() =>
        Should.Throw<ArgumentException>(() => invite.Use(Staff.Person(8), Staff.Today, Staff.Now));

    [Fact]
    public void A_token_fits_into_a_link_and_is_known_by_its_hash_only()
    {
        var token = InviteToken.Write([.. Enumerable.Range(200, InviteToken.Bytes).Select(i => (byte)i)]);

        InviteToken.LooksLikeOne(token).ShouldBeTrue();
        InviteToken.Hash(token).Length.ShouldBe(64);
        InviteToken.Hash(token).ShouldNotContain(token);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")] // padding
    [InlineData("ААААААААААААААААААААААААААААААААААААААААААА")] // Cyrillic
    public void Anything_else_is_not_a_token(string? text) => InviteToken.LooksLikeOne(text).ShouldBeFalse();

    [Fact]
    public void A_cut_link_speaks_for_nobody_and_keeps_its_first_moment()
    {
        var cut = new ChannelLink(1, Staff.SchoolId, 7, "telegram", "1001", Staff.Now).Cut(Staff.Now.AddDays(1));

        cut.InUse.ShouldBeFalse();
        cut.Current.ShouldBeFalse();
        cut.Cut(Staff.Now.AddDays(2)).CutAt.ShouldBe(Staff.Now.AddDays(1));
    }

    private static Invite Value(Outcome<Invite> outcome) => outcome.Match(value => value, problem => throw new InvalidOperationException($"{problem}"));

    private static Problem Refusal(Outcome<Invite> outcome) => outcome.Match(value => throw new InvalidOperationException($"{value}"), problem => problem);
}

using QualityDomain;

namespace QualityDomain.Tests;

public sealed class OutcomeTests
{
    private sealed record No : Problem;

    [Fact]
    public void A_refusal_carries_its_problem() =>
        ((Outcome<int>)new No()).Match(_ => "ok", problem => problem.GetType().Name).ShouldBe("No");

    [Fact]
    public void A_value_is_handed_on() => ((Outcome<int>)7).Match(value => value, _ => 0).ShouldBe(7);
}

using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class ErasureTests
{
    private static readonly DateOnly Left = new(2026, 6, 30);
    private static readonly Person Gone = new(7, 1, "Соколова", "Марина", "Игоревна") { LeftOn = Left, Post = "Учитель", Email = "a@b.ru" };

    [Fact]
    public void What_is_left_is_a_number() => Erasure.Of(Gone, 0, 365, Left.AddDays(366)).ShouldBe(
        new Person(7, 1, "Сотрудник № 7", "", null) { LeftOn = Left, Contact = ContactMode.Paper });

    /// <summary>The last day of the term is still kept.</summary>
    [Fact]
    public void The_term_is_kept_to_its_last_day() => Erasure.Of(Gone, 0, 365, Left.AddDays(365)).ShouldBe(new MustBeKept(7, Left.AddDays(365)));

    [Fact]
    public void Who_works_is_not_erased() => Erasure.Of(Gone with { LeftOn = null }, 0, 0, Left).ShouldBe(new StillWorksHere(7));

    [Fact]
    public void On_the_last_day_one_still_works() => Erasure.Of(Gone, 0, 0, Left).ShouldBe(new StillWorksHere(7));

    [Fact]
    public void Open_work_is_handed_over_first() => Erasure.Of(Gone, 2, 0, Left.AddDays(9)).ShouldBe(new HasOpenWork(7, 2));

    [Fact]
    public void Nobody_is_erased_twice() =>
        Erasure.Of(Erasure.Of(Gone, 0, 0, Left.AddDays(9)).Match(one => one, _ => Gone), 0, 0, Left.AddDays(9)).ShouldBe(new WasErasedBefore(7));
}

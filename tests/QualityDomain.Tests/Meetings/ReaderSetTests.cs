using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityDomain.Tests.Meetings;

public sealed class ReaderSetTests
{
    public static TheoryData<string> Written { get; } = ["all", "families", "families:5А,5Б", "families:1-4,5А", "staff", "staff:ClassTeacher,Psychologist", "association:ШМО: математики, физики"];

    [Theory]
    [MemberData(nameof(Written))]
    public void A_set_reads_back_as_it_was_written(string text) => (ReaderSet.TryRead(text, out var set) ? set.ToString() : "").ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("families:")]
    [InlineData("families:все подряд")]
    [InlineData("staff:Nobody")]
    [InlineData("association:")]
    public void Anything_else_is_no_set(string text) => ReaderSet.TryRead(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("families:5А", Role.Parent, "5А", true)]
    [InlineData("families:5", Role.Parent, "5А", true)]
    [InlineData("families:5Б", Role.Parent, "5А", false)]
    [InlineData("families", Role.Parent, "", true)] // A parent between two school years is a parent.
    [InlineData("families:5А", Role.ClassTeacher, "5А", false)] // The teacher of a class is no parent of it.
    [InlineData("staff", Role.Parent, "5А", false)]
    [InlineData("staff", Role.Employee, "", true)]
    [InlineData("staff:Psychologist", Role.Employee, "", false)]
    [InlineData("all", Role.Parent, "5А", true)]
    public void Readers_are_known_by_their_roles(string text, Role role, string schoolClass, bool reads) =>
        (ReaderSet.TryRead(text, out var set) && set.Holds(new(1, 1, 1, role) { Classes = schoolClass.Length > 0 ? [schoolClass] : [] })).ShouldBe(reads);

    [Fact]
    public void A_whole_grade_is_not_asked_for_as_one_of_its_classes()
    {
        var teacher = new Actor(new(1, 1, "А", "Б", null), [new(1, 1, 1, Role.ClassTeacher) { Classes = ["5А"] }]);

        Permissions.May(teacher, Permission.Announce, Set("families:5А").ScopeIn(1)).ShouldBeTrue();
        Permissions.May(teacher, Permission.Announce, Set("families:5").ScopeIn(1)).ShouldBeFalse();
        Permissions.May(teacher, Permission.Announce, Set("families:6,5А").ScopeIn(1)).ShouldBeFalse();
        Permissions.May(teacher, Permission.Announce, Set("families").ScopeIn(1)).ShouldBeFalse();
        Permissions.May(teacher, Permission.Announce, Set("all").ScopeIn(1)).ShouldBeFalse();
        Permissions.May(teacher, Permission.Announce, Set("staff").ScopeIn(1)).ShouldBeFalse();
    }

    private static ReaderSet Set(string text) => ReaderSet.TryRead(text, out var set) ? set : throw new ArgumentException(text);
}

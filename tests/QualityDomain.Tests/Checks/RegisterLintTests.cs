using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.Checks;
using QualityDomain.People;

namespace QualityDomain.Tests.Checks;

public sealed class RegisterLintTests
{
    private static readonly DateOnly Today = new(2026, 9, 7);
    private static readonly Meeting Council = new(7, 1, DecisionKind.Council, "Педагогический совет") { HeldOn = new(2026, 8, 28) };

    /// <summary>Nothing is wrong with this one.</summary>
    private static LintEntry Good(int number, string? text = null, DateOnly? due = null, long person = 13) =>
        Entry(new(number, 1, number, DecisionKind.Council, text ?? $"Дело о предмете {number}", new(2026, 8, 28)) { Deadline = "by:2026-10-01", Responsible = "director" }, due ?? new(2026, 10, 1), person);

    [Fact]
    public void A_register_in_order_has_no_remarks() => Check(Good(1), Good(2)).ShouldBeEmpty();

    /// <summary>One change to a good decision and the remark that it brings.</summary>
    public static TheoryData<RegisterRemarkKind, string> Changes => new()
    {
        { RegisterRemarkKind.Empty, "…" },
        { RegisterRemarkKind.StaleYear, "Провести пробные экзамены в мае 2024 года" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Words_are_checked(RegisterRemarkKind expected, string text) => Kinds(Good(1, text)).ShouldBe([expected]);

    [Fact]
    public void A_due_day_before_the_meeting_is_shown() => Kinds(Good(1, due: new(2026, 8, 27))).ShouldBe([RegisterRemarkKind.BeforeMeeting]);

    [Fact]
    public void The_day_of_the_meeting_itself_is_in_order() => Kinds(Good(1, due: new(2026, 8, 28))).ShouldBeEmpty();

    [Fact]
    public void A_decision_that_nobody_has_is_shown() =>
        Kinds(Good(1) with { Matters = [new(Good(1).Decision, new(501, 1, 1) { Due = new(2026, 10, 1) }, [])] }).ShouldBe([RegisterRemarkKind.NoPerson]);

    [Fact]
    public void A_decision_without_any_time_is_shown() =>
        Kinds(Good(1) is var good ? good with { Decision = good.Decision with { Deadline = "none" }, Matters = [good.Matters[0] with { Occurrence = good.Matters[0].Occurrence with { Due = null } }] } : null!)
            .ShouldBe([RegisterRemarkKind.NoDeadline]);

    [Theory]
    [InlineData("librarian", true)] // nobody holds it
    [InlineData("director", false)]
    [InlineData("other:все желающие", true)]
    public void A_role_that_nobody_holds_is_shown(string responsible, bool isShown) =>
        Kinds(Good(1) is var good ? good with { Decision = good.Decision with { Responsible = responsible } } : null!).Contains(RegisterRemarkKind.NobodyHolds).ShouldBe(isShown);

    [Theory]
    [InlineData("Провести проверку тетрадей в пятых классах", "Провести проверку тетрадей в пятых классах.", RegisterRemarkKind.Duplicate)]
    [InlineData("Подготовить план работы с одарёнными обучающимися", "Разработать план работы с одарёнными учащимися", RegisterRemarkKind.NearDuplicate)]
    [InlineData("Представить отчёт о питании школьников секретарю", "Сдать отчёт секретарю о питании учащихся", RegisterRemarkKind.NearDuplicate)]
    [InlineData("Провести родительское собрание в 5А классе", "Провести родительское собрание в 5Б классе", null)] // another class
    [InlineData("Провести диагностику чтения", "Провести диагностику математики", null)]
    [InlineData("Утвердить график консультаций", "Утвердить график отпусков", null)]
    public void The_same_work_twice_is_shown_also_in_other_words(string one, string other, RegisterRemarkKind? expected) =>
        Kinds(Good(1, one), Good(2, other)).ShouldBe(expected is { } kind ? [kind] : []);

    [Fact]
    public void What_comes_again_in_another_quarter_is_a_routine() =>
        Kinds(Good(1, "Проверить тетради для контрольных работ", new(2026, 10, 20)), Good(2, "Проверить тетради для контрольных работ", new(2026, 12, 20))).ShouldBeEmpty();

    [Fact]
    public void Numbers_that_repeat_or_are_left_out_are_shown() =>
        Kinds(Numbered(1, "1"), Numbered(2, "2"), Numbered(3, "2"), Numbered(4, "4")).ShouldBe([RegisterRemarkKind.DuplicateNumber, RegisterRemarkKind.MissingNumber]);

    [Fact]
    public void A_paper_of_several_lists_may_begin_again_at_one() => Kinds(Numbered(1, "1"), Numbered(2, "2"), Numbered(3, "1"), Numbered(4, "2")).ShouldBeEmpty();

    [Fact]
    public void Five_tasks_of_one_person_in_one_week_are_too_much()
    {
        var remark = Check([.. Enumerable.Range(1, 5).Select(number => Good(number, due: new DateOnly(2026, 10, 4 + number)))]).Single();

        (remark.Kind, remark.PersonId, remark.Tasks, remark.Week).ShouldBe((RegisterRemarkKind.TooMuch, 13L, 5, new DateOnly(2026, 10, 5)));
    }

    [Fact]
    public void Four_tasks_or_two_weeks_are_not() =>
        Check([.. Enumerable.Range(1, 8).Select(number => Good(number, due: new DateOnly(2026, 10, number <= 4 ? 4 + number : 8 + number)))]).ShouldBeEmpty();

    [Fact]
    public void Closed_decisions_are_left_in_peace() =>
        Kinds(Good(1, "…") is var bad ? bad with { Decision = bad.Decision with { State = DecisionState.Closed } } : null!).ShouldBeEmpty();

    [Fact]
    public void A_large_register_of_like_wordings_is_checked_without_comparing_everything_by_words()
    {
        var many = Enumerable.Range(1, 1_500).Select(number => Good(number, $"Подготовить материалы {(char)('а' + (number % 30))}{number} к заседанию комиссии по вопросу {number}", Today.AddDays(number % 200), number)).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Check(many).ShouldNotContain(remark => remark.Kind == RegisterRemarkKind.NearDuplicate);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20)); // a tenth of a second on a free machine
    }

    private static LintEntry Numbered(int number, string item) => Good(number, due: Today.AddDays(40 * number)) is var good ? good with { Decision = good.Decision with { ItemNumber = item } } : null!;

    private static LintEntry Entry(Decision decision, DateOnly due, long person) => new(decision, Council,
        [new(decision, new(500 + decision.Id, 1, decision.Id) { Due = due }, [new Assignment(1000 + decision.Id, 1, decision.Id, 500 + decision.Id, person, Part.Lead, due, new(2026, 9, 1))])]);

    private static ValueList<RegisterRemark> Check(params LintEntry[] entries)
    {
        var director = new Person(10, 1, "Ларионова", "Вера", "Андреевна");
        return RegisterLint.Of(entries, new RoleHolders(Today, [director], [new Appointment(20, 1, 10, Role.Director)]));
    }

    private static RegisterRemarkKind[] Kinds(params LintEntry[] entries) => [.. Check(entries).Select(remark => remark.Kind)];
}

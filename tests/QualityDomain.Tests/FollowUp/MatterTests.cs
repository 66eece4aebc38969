using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using static QualityDomain.Tests.Calendar.Given;

namespace QualityDomain.Tests.FollowUp;

public sealed class MatterTests
{
    private static readonly DateOnly Today = Day("2026-11-16");
    private static readonly Actor Deputy = Holding(2, Role.DeputyAcademic);
    private static readonly Actor Teacher = Holding(5, Role.SubjectTeacher);
    private static readonly Actor Colleague = Holding(6, Role.SubjectTeacher);
    private static readonly Actor Stranger = new(new Person(9, 2, "Чужая", "Анна", null), [new(9, 2, 9, Role.Director)]);
    private static readonly Proof Order = new(1, 1, 10, ProofKind.Reference, "Приказ № 112 от 15.09", 5, Today);

    private static readonly Matter Work = new(
        new Decision(1, 1, 42, DecisionKind.Council, "Провести анализ", Today),
        new Occurrence(1, 1, 1) { Due = Day("2026-11-27"), OriginalDue = Day("2026-11-27") },
        [Card(10, 5, Part.Lead), Card(11, 6, Part.CoExecutor)]);

    [Fact]
    public void The_lead_reports_with_a_proof_and_the_deputy_confirms() =>
        Ok(Ok(Work.Report(Teacher, 10, Order, Today)).Confirm(Deputy, 10, Today)).Occurrence.State.ShouldBe(OccurrenceState.Closed);

    [Fact]
    public void A_report_without_proof_is_refused() => Refused<ProofIsMissing>(Work.Report(Teacher, 10, null, Today));

    [Fact]
    public void A_lead_who_confirms_closes_by_the_own_tap() =>
        Ok((Work with { Assignments = [Card(10, 2, Part.Lead)] }).Report(Deputy, 10, null, Today)).Occurrence.State.ShouldBe(OccurrenceState.Closed);

    [Fact]
    public void A_co_executor_is_done_without_text_and_without_confirmation() =>
        Ok(Work.Report(Colleague, 11, null, Today)).Assignments[1].State.ShouldBe(AssignmentState.Confirmed);

    [Fact]
    public void With_the_lead_nobody_is_asked_for_the_rest() =>
        Ok(Ok(Work.Report(Teacher, 10, Order, Today)).Confirm(Deputy, 10, Today)).Assignments[1].IsClosed.ShouldBeTrue();

    [Fact]
    public void Nobody_reports_for_another() => Refused<NotTheirs>(Work.Report(Colleague, 10, Order, Today));

    [Fact]
    public void A_substitute_reports_during_the_leave() =>
        Ok((Work with { Leaves = [new Leave(1, 1, 5, Today, Today, 6)] }).Report(Colleague, 10, Order, Today)).Lead!.State.ShouldBe(AssignmentState.Reported);

    [Fact]
    public void A_returned_report_waits_for_the_person_again()
    {
        var returned = Ok(Ok(Work.Report(Teacher, 10, Order, Today)).Return(Deputy, 10, " Нет подписи ", Today)).Lead!;

        returned.ShouldBe(Work.Lead! with { State = AssignmentState.Acknowledged, Reason = "Нет подписи", ReturnedOn = Today, NextStep = Today });
    }

    [Fact]
    public void A_teacher_does_not_confirm() => Refused<NotAllowed>(Ok(Work.Report(Teacher, 10, Order, Today)).Confirm(Teacher, 10, Today));

    [Fact]
    public void An_instruction_of_the_founder_is_not_closed_without_a_proof_even_by_who_confirms()
    {
        var work = Work with { Decision = Work.Decision with { Kind = DecisionKind.Founder }, Assignments = [Card(10, 2, Part.Lead)] };

        Refused<ProofIsMissing>(work.Report(Deputy, 10, null, Today));
        Ok(work.Report(Deputy, 10, Order, Today)).Occurrence.State.ShouldBe(OccurrenceState.Closed);
    }

    [Fact]
    public void Another_day_leaves_the_hour_behind_and_another_person_keeps_it()
    {
        var work = Work with { Assignments = [Card(10, 5, Part.Lead) with { DueTime = new(15, 0) }] };

        Ok(work.Postpone(Deputy, new Postponement(1, 1, 1, Day("2026-11-27"), Day("2026-12-01"), "Болезнь", 2, Today))).Lead!.DueTime.ShouldBeNull();
        Ok(work.Reassign(Deputy, 10, new Person(6, 1, "Шестая", "Анна", null), 77, Today)).Lead!.DueTime.ShouldBe(new TimeOnly(15, 0));
    }

    [Fact]
    public void A_postponement_keeps_the_original_day_and_moves_every_card()
    {
        var moved = Ok(Work.Postpone(Deputy, new Postponement(1, 1, 1, Day("2026-11-27"), Day("2026-12-10"), "Нет данных", 2, Today)));

        moved.Occurrence.OriginalDue.ShouldBe(Day("2026-11-27"));
        moved.Assignments.ShouldAllBe(card => card.Due == Day("2026-12-10") && card.RemindFrom == Today);
    }

    [Fact]
    public void A_postponement_is_news_to_everybody_but_the_one_who_decided_it()
    {
        var work = Work with { Assignments = [Card(10, 5, Part.Lead), Card(11, Deputy.Id, Part.CoExecutor)] };

        var moved = Ok(work.Postpone(Deputy, new Postponement(1, 1, 1, Day("2026-11-27"), Day("2026-12-10"), "Нет данных", 2, Today)));

        moved.Assignments.Select(card => card.IsKnown).ShouldBe([false, true]);
    }

    [Fact]
    public void A_postponement_is_later_and_has_a_reason()
    {
        Refused<DueDayIsNotLater>(Work.Postpone(Deputy, new Postponement(1, 1, 1, Day("2026-11-27"), Day("2026-11-20"), "Нет данных", 2, Today)));
        Refused<ReasonIsMissing>(Work.Postpone(Deputy, new Postponement(1, 1, 1, Day("2026-11-27"), Day("2026-12-20"), " ", 2, Today)));
    }

    [Fact]
    public void A_snooze_ends_on_the_due_day_at_the_latest_and_moves_nothing()
    {
        Ok(Work.Snooze(Teacher, 10, Day("2026-11-27"), Today)).Lead!.Due.ShouldBe(Day("2026-11-27"));
        Refused<SnoozeIsTooLong>(Work.Snooze(Teacher, 10, Day("2026-11-28"), Today));
    }

    [Fact]
    public void A_card_goes_to_another_person_and_the_old_one_says_to_whom()
    {
        var handed = Ok(Work.Reassign(Deputy, 10, Colleague.Person, 12, Today));

        (handed.Lead!.PersonId, handed.Lead.Id, handed.Assignments[0].HandedToId).ShouldBe((6, 12, 6));
    }

    [Fact]
    public void A_part_is_due_with_the_whole_at_the_latest()
    {
        Ok(Work.HandOver(Teacher, Colleague.Person, "Собрать таблицы", null, 12, Today)).Assignments[2].Due.ShouldBe(Day("2026-11-27"));
        Refused<PartIsDueAfterTheWhole>(Work.HandOver(Teacher, Colleague.Person, "Собрать таблицы", Day("2026-11-28"), 12, Today));
    }

    [Fact]
    public void A_part_is_accepted_by_the_lead_who_gave_it()
    {
        var given = Ok(Work.HandOver(Teacher, Colleague.Person, "Собрать таблицы", null, 12, Today));
        var reported = Ok(given.Report(Colleague, 12, Order, Today));

        Ok(reported.Confirm(Teacher, 12, Today)).Occurrence.State.ShouldBe(OccurrenceState.Open);
    }

    [Fact]
    public void A_group_is_done_with_the_last_tick()
    {
        var group = Work with { Assignments = [Card(10, 5, Part.Group) with { Members = [6, 7] }] };
        var first = new GroupTick(1, 1, 10, 6, 5, Today);

        Ok(group.Tick(Teacher, first, [])).Assignments[0].IsClosed.ShouldBeFalse();
        Ok(group.Tick(Teacher, first with { Id = 2, MemberId = 7 }, [first])).Assignments[0].IsClosed.ShouldBeTrue();
        Refused<NotInTheGroup>(group.Tick(Teacher, first with { MemberId = 8 }, []));
    }

    [Fact]
    public void A_lead_who_ticks_a_group_off_still_closes_by_hand()
    {
        var led = Work with { Assignments = [Card(10, 5, Part.Lead) with { Members = [6] }] };

        var ticked = Ok(led.Tick(Teacher, new GroupTick(1, 1, 10, 6, 5, Today), []));

        ticked.Assignments[0].IsClosed.ShouldBeFalse();
        ticked.Occurrence.IsOver.ShouldBeFalse();
    }

    [Fact]
    public void Another_school_may_do_nothing()
    {
        var reported = Ok(Work.Report(Teacher, 10, Order, Today));

        Refused<NotTheirs>(Work.Report(Stranger, 10, Order, Today));
        Refused<NotAllowed>(reported.Confirm(Stranger, 10, Today));
        Refused<NotAllowed>(Work.Cancel(Stranger, "Нет", Today));
        Refused<NotAllowed>(Work.Postpone(Stranger, new Postponement(1, 1, 1, Day("2026-11-27"), Day("2026-12-10"), "Нет", 9, Today)));
        Refused<NotAllowed>(Work.Reassign(Deputy, 10, Stranger.Person, 12, Today));
    }

    [Fact]
    public void A_withdrawn_import_leaves_what_was_worked_on_and_names_who_was_told()
    {
        var batch = new ImportBatch(1, 1, 1, "протокол.docx", ImportMode.Work, 2, Today, 2);
        var worked = Ok(Work.Report(Teacher, 10, Order, Today)) with { Decision = Work.Decision with { Id = 2 } };
        var archived = Work.Decision with { Id = 3, State = DecisionState.Archived };
        var issued = new IssuedStep(1, 1, 11, "11/given/2026-11-27", 6, Today, "digest/1/2026-11-16/6");

        var withdrawn = Withdrawal.Of(Deputy, batch, [Work.Decision, worked.Decision, archived], [Work, worked], [issued], "Не тот файл", Today).Match(value => value, problem => throw new InvalidOperationException($"{problem}"));

        withdrawn.Decisions.Select(decision => decision.Id).ShouldBe([1, 3]);
        withdrawn.Told.ShouldBe([6]);
    }

    private static Actor Holding(long id, Role role) => new(new Person(id, 1, $"Персона{id}", "Имя", null), [new(id, 1, id, role)]);

    private static Assignment Card(long id, long person, Part part) => new(id, 1, 1, 1, person, part, Day("2026-11-27"), Day("2026-11-02"));

    private static Matter Ok(Outcome<Matter> outcome) => outcome.Match(value => value, problem => throw new InvalidOperationException($"{problem}"));

    private static void Refused<T>(Outcome<Matter> outcome) => outcome.Match<Problem?>(_ => null, problem => problem).ShouldBeOfType<T>();
}

using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Support;

namespace QualityDomain.Tests.Supporting;

public sealed class SupportPlanTests
{
    private static readonly DateOnly Today = new(2026, 11, 18);

    private readonly SupportPlan draft = Given.Plan();

    [Fact]
    public void A_proposed_plan_waits_for_somebody_to_lead_it()
    {
        var plan = Value(SupportPlan.Propose(draft));

        plan.State.ShouldBe(SupportState.Proposed);
        plan.RunsOn(Today).ShouldBeFalse();
        Value(plan.TakeOn(7)).RunsOn(Today).ShouldBeTrue();
    }

    [Fact]
    public void A_plan_without_a_gap_or_a_kind_of_work_is_no_plan()
    {
        Refusal(SupportPlan.Propose(draft with { Gaps = [] })).ShouldBe(new GapIsMissing());
        Refusal(SupportPlan.Propose(draft with { Gaps = [" "] })).ShouldBe(new GapIsMissing());
        Refusal(SupportPlan.Propose(draft with { Kinds = [] })).ShouldBe(new KindIsMissing());
    }

    [Fact]
    public void Its_days_and_its_rhythm_are_looked_at()
    {
        Refusal(SupportPlan.Propose(draft with { Until = draft.From.AddDays(-1) })).ShouldBe(new PlanEndsBeforeItBegins(draft.From, draft.From.AddDays(-1)));
        Refusal(SupportPlan.Propose(draft with { Until = draft.From.AddDays((36 * 7) + 1) })).ShouldBe(new PlanIsTooLong(36));
        Refusal(SupportPlan.Propose(draft with { Rhythm = new(0, 40) })).ShouldBe(new RhythmIsOff(0, 40));
        Refusal(SupportPlan.Propose(draft with { Rhythm = new(1, 200) })).ShouldBe(new RhythmIsOff(1, 200));
    }

    [Fact]
    public void Only_what_nobody_began_can_be_declined_and_it_wants_a_reason()
    {
        Refusal(draft.Decline(" ", Today)).ShouldBe(new ReasonIsMissing());
        Value(draft.Decline("болеет", Today)).ShouldBe(draft with { State = SupportState.Declined, Reason = "болеет", ClosedOn = Today });
        Refusal(Value(draft.TakeOn(7)).Decline("болеет", Today)).ShouldBe(new PlanIsRunning(draft.Id));
    }

    [Fact]
    public void A_plan_is_closed_with_its_effect_and_a_slip_is_taken_back()
    {
        var running = Value(draft.TakeOn(7));

        Refusal(draft.Close(EffectWord.Helped, Today)).ShouldBe(new PlanHasNotBegun(draft.Id));
        var closed = Value(running.Close(EffectWord.Unknown, Today));
        Refusal(closed.Close(EffectWord.Helped, Today)).ShouldBe(new PlanIsOver(draft.Id, SupportState.Closed));
        Value(closed.Reopen()).ShouldBe(running);
    }

    [Fact]
    public void The_day_after_its_last_day_a_plan_waits_for_a_word()
    {
        var running = Value(draft.TakeOn(7));

        running.AwaitsEffect(running.Until).ShouldBeFalse();
        running.AwaitsEffect(running.Until.AddDays(1)).ShouldBeTrue();
        Value(running.Prolong(running.Until.AddDays(7))).AwaitsEffect(running.Until.AddDays(1)).ShouldBeFalse();
        Refusal(running.Prolong(running.Until)).ShouldBe(new NotLater(running.Until, running.Until));
    }

    /// <summary>Random commands against a model that knows only the name of the state.</summary>
    [Fact]
    public void Whatever_is_asked_of_a_plan_its_states_follow_each_other_as_they_should() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), commands =>
        {
            var (plan, model) = (draft, SupportState.Proposed);
            foreach (var command in commands)
            {
                var (outcome, next) = (command % 5) switch
                {
                    0 => (plan.TakeOn(7 + command), model is SupportState.Proposed or SupportState.Active ? SupportState.Active : model),
                    1 => (plan.Decline("нет", Today), model == SupportState.Proposed ? SupportState.Declined : model),
                    2 => (plan.Close(EffectWord.Helped, Today), model == SupportState.Active ? SupportState.Closed : model),
                    3 => (plan.Reopen(), model == SupportState.Closed ? SupportState.Active : model),
                    _ => (plan.Prolong(plan.Until.AddDays(command % 3)), model),
                };
                plan = outcome.Match(value => value, _ => plan);
                model = next;
                if (plan.State != model || plan.IsOver != (plan.ClosedOn is not null) || (plan.State == SupportState.Closed) != (plan.Effect is not null))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_entry_is_taken_back_by_who_held_or_logged_it()
    {
        var entry = new SupportEntry(1, 1, 1, 5, Today, ById: 7) { LoggedBy = 8 };

        Refusal(entry.Undo(9, DateTimeOffset.UnixEpoch)).ShouldBe(new NotTheirEntry(1, 9));
        Value(entry.Undo(8, DateTimeOffset.UnixEpoch)).Stands.ShouldBeFalse();
        Refusal(Value(entry.Undo(7, DateTimeOffset.UnixEpoch)).Undo(7, DateTimeOffset.UnixEpoch)).ShouldBe(new EntryWasUndone(1));
    }

    [Fact]
    public void Work_is_logged_for_today_and_a_month_back()
    {
        SupportEntry.RefusalOf(Today, Today).ShouldBeNull();
        SupportEntry.RefusalOf(Today.AddDays(1), Today).ShouldBe(new DayLiesAhead(Today.AddDays(1)));
        SupportEntry.RefusalOf(Today.AddDays(-31), Today).ShouldBeNull();
        SupportEntry.RefusalOf(Today.AddDays(-32), Today).ShouldBe(new DayIsTooOld(Today.AddDays(-32), 31));
    }

    private static SupportPlan Value(Outcome<SupportPlan> outcome) => outcome.Match(value => value, problem => throw new InvalidOperationException($"{problem}"));

    private static SupportEntry Value(Outcome<SupportEntry> outcome) => outcome.Match(value => value, problem => throw new InvalidOperationException($"{problem}"));

    private static Problem Refusal<T>(Outcome<T> outcome) => outcome.Match(value => throw new InvalidOperationException($"{value}"), problem => problem);
}

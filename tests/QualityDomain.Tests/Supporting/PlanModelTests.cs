using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Support;

namespace QualityDomain.Tests.Supporting;

/// <summary>Random lives of a plan and of its log against a model of plain variables: 1,000 lives of up to 40 commands each.</summary>
public sealed class PlanModelTests
{
    private const string Class = "5А";

    private enum Act
    {
        Take,
        Decline,
        DeclineWithoutReason,
        Day,
        Prolong,
        ProlongBack,
        Close,
        Reopen,
        Log,
        LogAhead,
        Undo,
        UndoByStranger,
        EnterWeek,
        UndoWeek,
        Tomorrow,
    }

    /// <param name="Number">What the act chooses by: a person, a day, a word.</param>
    private sealed record Command(Act Act, int Number);

    /// <summary>What should be true, without a rule of the product.</summary>
    private sealed class Model
    {
        public string State { get; set; } = "proposed";

        public long? Lead { get; set; }

        public DateOnly Until { get; set; } = Given.First.AddDays(41);

        public SortedSet<int> Days { get; } = [];

        public int PerWeek { get; set; } = 2;

        public EffectWord? Word { get; set; }

        /// <summary>Day and number of the week's entry, 0 for one by hand, of each lesson that stands.</summary>
        public List<(long Id, DateOnly On, int Week)> Lessons { get; } = [];
    }

    [Fact]
    public void Plan_and_log_follow_the_model()
    {
        var command = Gen.Elements(Enum.GetValues<Act>()).SelectMany(act => Gen.Choose(0, 9).Select(number => new Command(act, number)));
        var (steps, refusals) = (0, 0);

        Prop.ForAll(Gen.ListOf(command).Select(life => life.Take(40).ToList()).ToArbitrary(), life => Live(life, ref steps, ref refusals)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

        steps.ShouldBeGreaterThan(10_000); // Lives that are all short would show little.
        refusals.ShouldBeGreaterThan(1_000); // Half of what people try is refused, and nothing may change by it.
    }

    private static bool Live(List<Command> life, ref int steps, ref int refusals)
    {
        var (plan, log, model, today, next, weeks) = (Given.Plan(), new List<SupportEntry>(), new Model(), Given.First.AddDays(1), 100L, 0);
        foreach (var (act, number) in life)
        {
            steps++;
            var before = (plan, string.Join('|', log));
            var refused = act switch
            {
                Act.Take => Changed(plan.TakeOn(7 + (number % 2)), () => (model.State, model.Lead) = ("active", 7 + (number % 2))),
                Act.Decline => Changed(plan.Decline("нет времени", today), () => model.State = "declined"),
                Act.DeclineWithoutReason => Changed(plan.Decline(" ", today), () => model.State = "never"),
                Act.Day => Changed(plan.ToggleDay((number % 6) + 1), () =>
                {
                    if (!model.Days.Remove((number % 6) + 1))
                    {
                        model.Days.Add((number % 6) + 1);
                    }

                    model.PerWeek = Math.Max(model.PerWeek, model.Days.Count);
                }),
                Act.Prolong => Changed(plan.Prolong(plan.Until.AddDays(1 + (10 * number))), () => model.Until = model.Until.AddDays(1 + (10 * number))),
                Act.ProlongBack => Changed(plan.Prolong(plan.Until.AddDays(-number)), () => model.State = "never"),
                Act.Close => Changed(plan.Close((EffectWord)(number % 4), today), () => (model.State, model.Word) = ("closed", (EffectWord)(number % 4))),
                Act.Reopen => Changed(plan.Reopen(), () => (model.State, model.Word) = ("active", null)),
                Act.Log => Logged(today.AddDays(-number)),
                Act.LogAhead => Logged(today.AddDays(1 + number)),
                Act.Undo => Undone(7),
                Act.UndoByStranger => Undone(99),
                Act.EnterWeek => EnterWeek(),
                Act.UndoWeek => UndoWeek(),
                _ => Tomorrow(),
            };
            refusals += refused ? 1 : 0;
            if (refused)
            {
                (plan, string.Join('|', log)).ShouldBe(before, $"{act} was refused and changed something");
            }

            Compare(plan, log, model, today, $"{act} {number}");

            bool Changed(Outcome<SupportPlan> outcome, Action expected) => outcome.Match(
                after =>
                {
                    expected();
                    plan = after;
                    return false;
                },
                _ => true);

            bool Logged(DateOnly on)
            {
                if (SupportEntry.RefusalOf(on, today) is not null)
                {
                    return true;
                }

                log.Add(Given.Entry(++next, on) with { LoggedAt = DateTimeOffset.MinValue });
                model.Lessons.Add((next, on, 0));
                return false;
            }

            bool Undone(long person)
            {
                var at = log.Count == 0 ? -1 : number % log.Count;
                return at < 0 || log[at].Undo(person, DateTimeOffset.UnixEpoch).Match(
                    after =>
                    {
                        log[at] = after;
                        model.Lessons.RemoveAll(lesson => lesson.Id == after.Id).ShouldBe(1);
                        return false;
                    },
                    _ => true);
            }

            bool EnterWeek()
            {
                weeks++;
                var offered = SupportWeek.Of(SupportWeek.MondayToEnter(today), today, [plan], _ => Class, log, Given.SchoolDays);
                foreach (var lesson in offered)
                {
                    model.State.ShouldBe("active");
                    model.Lessons.ShouldNotContain(known => known.On == lesson.On); // What is logged is not offered again.
                    (lesson.On <= today && lesson.On <= model.Until && model.Days.Contains((int)lesson.On.DayOfWeek)).ShouldBeTrue();
                    log.Add(Given.Entry(++next, lesson.On) with { LoggedAt = DateTimeOffset.FromUnixTimeSeconds(weeks) });
                    model.Lessons.Add((next, lesson.On, weeks));
                }

                return offered.Count == 0;
            }

            bool UndoWeek()
            {
                var whole = log.Where(entry => entry.Stands && entry.LoggedAt == DateTimeOffset.FromUnixTimeSeconds(weeks)).ToList();
                whole.ForEach(entry => log[log.IndexOf(entry)] = entry.Undo(7, DateTimeOffset.UnixEpoch).Match(after => after, _ => entry));
                model.Lessons.RemoveAll(lesson => weeks > 0 && lesson.Week == weeks).ShouldBe(whole.Count);
                return false;
            }

            bool Tomorrow()
            {
                today = today.AddDays(1 + number);
                return false;
            }
        }

        return true;
    }

    private static void Compare(SupportPlan plan, List<SupportEntry> log, Model model, DateOnly today, string after)
    {
        var state = plan.State.ToString().ToLowerInvariant();
        (state, plan.LeadId, plan.Until, plan.LessonsPerWeek, plan.Effect).ShouldBe((model.State, model.Lead, model.Until, model.PerWeek, model.Word), after);
        plan.Days.SequenceEqual(model.Days).ShouldBeTrue(after);
        (plan.ClosedOn is not null).ShouldBe(model.State is "closed" or "declined", after);
        plan.RunsOn(today).ShouldBe(model.State == "active" && Given.First <= today && today <= model.Until, after);
        plan.AwaitsEffect(today).ShouldBe(model.State == "active" && today > model.Until, after);
        log.Where(entry => entry.Stands).Select(entry => (entry.Id, entry.On)).ShouldBe(model.Lessons.Select(lesson => (lesson.Id, lesson.On)), ignoreOrder: true, after);
        Dose.Of(plan, Class, log, Given.SchoolDays, Given.First, today).Held.ShouldBe(model.Lessons.Count(lesson => lesson.On >= Given.First && lesson.On <= Last(plan, model, today)), after);
    }

    private static DateOnly Last(SupportPlan plan, Model model, DateOnly today) => new[] { today, model.Until, plan.ClosedOn ?? model.Until }.Min();
}

using FsCheck;
using FsCheck.Fluent;
using QualityBot.Engine;
using QualityBot.Support;
using QualityBot.Tests.Support;
using QualityDomain.People;
using QualityDomain.Support;
using static QualityBot.Tests.SupportOfPupils.Classroom;

namespace QualityBot.Tests.SupportOfPupils;

/// <summary>Random days of the support of one pupil, by those who may and those who may not, through the real dialogues, against a model of a few lines: 8 lives of 14 acts.</summary>
public sealed class SupportModelTests
{
    private enum Act
    {
        Take,
        Close,
        Reopen,
        Prolong,
        Decline,
        Log,
        LogYesterday,
        Undo,
        EnterWeek,
        UndoWeek,
        Transfer,
        Archive,
    }

    private static readonly string[] People = [Teacher, Deputy, Stranger];
    private static readonly string[] Classes = ["5А", "6Б", "9В"];

    private sealed record Command(Act Act, string Person);

    /// <summary>What should be true of pupil 11: the plan, the lessons that stand by who logged them, where the pupil learns.</summary>
    private sealed class Model
    {
        public SupportState State { get; set; } = SupportState.Proposed;

        public long Lead { get; set; } = 50; // The teacher, whom the deputy asked.

        public DateOnly Until { get; set; } = new(2026, 10, 12);

        public string Class { get; set; } = "5А";

        public bool IsGone { get; set; }

        /// <summary>The day, who held it, who wrote it down.</summary>
        public List<(DateOnly On, long Held, long Logged)> Lessons { get; } = [];

        /// <summary>The teacher has mathematics in 5А and 6Б, and the sight of a pupil whose open plan is the teacher's own; the other one has history in 9В.</summary>
        public bool Reaches(string person) => !IsGone && person switch
        {
            Deputy => true,
            Teacher => Class != "9В" || (Lead == 50 && State is SupportState.Proposed or SupportState.Active),
            _ => Class == "9В",
        };

        /// <summary>A plan in mathematics is nothing to a teacher of history.</summary>
        public bool MayChange(string person) => person != Stranger && Reaches(person);
    }

    [Fact]
    public void Plan_and_log_follow_the_model()
    {
        var life = Gen.Elements(Enum.GetValues<Act>()).SelectMany(act => Gen.Elements(People).Select(person => new Command(act, person))).ArrayOf(14);
        Prop.ForAll(Arb.From(life), acts => Live(acts).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(8));
    }

    private static async Task<bool> Live(Command[] life)
    {
        using var bot = Open();
        bot.Store.Put(Plan(900, 11) with { State = SupportState.Proposed, Days = [2] });
        var model = new Model();
        foreach (var (act, person) in life)
        {
            await Do(bot, model, act, person);
            var plan = bot.All<SupportPlan>().Single();
            (plan.State, plan.LeadId, plan.Until).ShouldBe((model.State, model.Lead, model.Until), $"{act} by {person}");
            bot.All<SupportEntry>().Where(entry => entry.Stands).Select(entry => (entry.On, entry.ById, entry.LoggedBy)).ShouldBe(model.Lessons, ignoreOrder: true, $"{act} by {person}");
            bot.All<QualityBot.Storage.Rows.SetAsideRow>().ShouldBeEmpty();
        }

        return true;
    }

    private static readonly DateOnly Today = new(2026, 9, 7);

    /// <summary>The lesson of the week before in the timetable of the plan.</summary>
    private static readonly DateOnly Tuesday = new(2026, 9, 1);

    private static async Task Do(TestBot bot, Model model, Act act, string person)
    {
        bot.Clock.Forward(TimeSpan.FromMinutes(1));
        var (me, may, isOpen) = (long.Parse(person, System.Globalization.CultureInfo.InvariantCulture), model.MayChange(person), model.State is SupportState.Proposed or SupportState.Active);
        switch (act)
        {
            case Act.Take:
                await bot.Press(person, new ButtonData(SupportKeys.Take, 900));
                (model.State, model.Lead) = may && isOpen ? (SupportState.Active, me) : (model.State, model.Lead);
                break;
            case Act.Close:
                await bot.Press(person, new ButtonData(SupportKeys.Close, 900, 0, "Helped"));
                model.State = may && model.State == SupportState.Active ? SupportState.Closed : model.State;
                break;
            case Act.Reopen:
                await bot.Press(person, new ButtonData(SupportKeys.Reopen, 900));
                model.State = may && model.State == SupportState.Closed ? SupportState.Active : model.State;
                break;
            case Act.Prolong:
                await bot.Press(person, new ButtonData(SupportKeys.Prolong, 900));
                model.Until = may && isOpen ? model.Until.AddDays(14) : model.Until;
                break;
            case Act.Decline:
                await bot.Press(person, new ButtonData(SupportKeys.Decline, 900));
                model.State = may && model.State == SupportState.Proposed ? SupportState.Declined : model.State;
                break;
            case Act.Log or Act.LogYesterday:
                await bot.Say(person, $"занятие с {bot.All<PupilPlace>().Last(place => place.PupilId == 11).Code} по дробям{(act == Act.Log ? "" : ", вчера")}");
                await PressIfThere(bot, person, "Записать");
                model.Lessons.AddRange(model.Reaches(person) ? [(Today.AddDays(act == Act.Log ? 0 : -1), me, me)] : []);
                break;
            case Act.Undo when bot.All<SupportEntry>().LastOrDefault(entry => entry.Stands) is { } last:
                await bot.Press(person, new ButtonData(SupportKeys.Undo, last.LessonId));
                model.Lessons.RemoveRange(model.Lessons.Count - 1, model.Lessons[^1].Held == me || model.Lessons[^1].Logged == me ? 1 : 0);
                break;
            case Act.EnterWeek:
                await bot.Press(person, new ButtonData(SupportKeys.Week));
                await PressIfThere(bot, person, "Записать");
                var offered = model.State == SupportState.Active && model.Reaches(person) && (person == Deputy || model.Lead == me) && model.Lessons.All(lesson => lesson.On != Tuesday);
                model.Lessons.AddRange(offered ? [(Tuesday, model.Lead, me)] : []);
                await bot.Say(person, "/cancel");
                break;
            case Act.UndoWeek when bot.All<SupportEntry>().LastOrDefault(entry => entry.On == Tuesday) is { } week:
                await bot.Press(person, new ButtonData(SupportKeys.UndoWeek, week.LoggedAt.ToUnixTimeMilliseconds()));
                model.Lessons.RemoveAll(lesson => lesson.On == Tuesday && lesson.Logged == me);
                break;
            case Act.Transfer when !model.IsGone:
                model.Class = Classes[(Array.IndexOf(Classes, model.Class) + 1) % Classes.Length];
                var places = bot.All<PupilPlace>().Where(place => place.PupilId == 11).ToList();
                Change(bot, places[^1] with { Until = Today.AddDays(-1) });
                bot.Store.Put(new PupilPlace(60_000 + places.Count, 1, 11, 2026, $"{model.Class}-{20 + places.Count}"));
                break;
            case Act.Archive when !model.IsGone && model.Lessons.Count > 2:
                Change(bot, bot.All<Pupil>().Single(pupil => pupil.Id == 11) with { LeftOn = Today.AddDays(-1) });
                model.IsGone = true;
                break;
            default:
                break; // The act has no meaning now.
        }
    }

    private static async Task PressIfThere(TestBot bot, string person, string label)
    {
        if (bot.Find(person, label) is not null)
        {
            await bot.PressStart(person, label);
        }
    }

    private static void Change(TestBot bot, object after)
    {
        using var db = bot.Store.CreateDbContext();
        db.Update(after);
        db.SaveChanges();
    }
}

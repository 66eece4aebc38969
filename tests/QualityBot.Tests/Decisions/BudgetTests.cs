using System.IO.Compression;
using System.Text;
using QualityBot.Decisions;
using QualityBot.Tests.Support;
using QualityDomain.Calendar;
using QualityDomain.Decisions;
using QualityDomain.Deadlines;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Tests.Decisions;

/// <summary>Two real papers of a year, moved to the present school year and taken in together, must not bury a school in cards.</summary>
public sealed class BudgetTests : IDisposable
{
    private readonly TestBot bot = new(services => services.AddDecisions());

    public BudgetTests() => bot.Store.Put(MadeUpSchool.Staff);

    [SharedFact]
    public async Task A_register_and_a_plan_together_give_at_most_80_cards_and_15_confirmations_in_any_week()
    {
        await TakeIn("001-register.docx", ("2024", "2027"), ("2023", "2026"));
        await TakeIn("002-plan.docx", ("2021", "2027"), ("2020", "2026"));

        bot.All<Decision>().Count(decision => decision.State == DecisionState.Active).ShouldBeGreaterThan(50);
        bot.All<Assignment>().Count.ShouldBeLessThanOrEqualTo(80);
        ConfirmationsByWeek().Max().ShouldBeLessThanOrEqualTo(15);
    }

    public void Dispose() => bot.Dispose();

    /// <summary>For every due day of the year: the leads whose report somebody else has to confirm.</summary>
    private IEnumerable<int> ConfirmationsByWeek()
    {
        var calendar = new SchoolCalendar([], KnownHolidays.Years);
        var confirmers = bot.All<Appointment>().Where(one => one.Role is Role.Director or Role.DeputyAcademic or Role.DeputyPastoral).Select(one => one.PersonId).ToHashSet();
        var leads = bot.All<Assignment>().Where(card => card.Part == Part.Lead && !confirmers.Contains(card.PersonId)).Select(card => card.DecisionId).ToHashSet();
        return from decision in bot.All<Decision>()
               where decision.State == DecisionState.Active && leads.Contains(decision.Id)
               let deadline = Deadline.TryParse(decision.Deadline, out var value) ? value : new Deadline.None()
               from day in DueDays.Of(deadline, new(decision.MadeOn, calendar, []), new(2026, 9, 1), new(2027, 8, 31))
               where day.Due is not null
               group day by Week.MondayOf(day.Due!.Value) into week
               select week.Count();
    }

    private async Task TakeIn(string file, params (string Old, string New)[] years)
    {
        await bot.Upload(MadeUpSchool.Deputy, file, Moved(await File.ReadAllBytesAsync(Path.Combine(SharedFactAttribute.Folder!, "seeds", "docx", file)), years));
        await Press("Принять предложенное");
        await Press("Записать");
    }

    private Task Press(string start)
    {
        var shown = bot.Channel.Chat(MadeUpSchool.Deputy)[^1];
        return bot.Press(MadeUpSchool.Deputy, shown.Buttons.First(button => button.Label.StartsWith(start, StringComparison.Ordinal)).Data, shown.MessageId);
    }

    private static byte[] Moved(byte[] docx, (string Old, string New)[] years)
    {
        using var file = new MemoryStream();
        file.Write(docx);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("word/document.xml")!;
            string text;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
            {
                text = years.Aggregate(reader.ReadToEnd(), (all, year) => all.Replace(year.Old, year.New, StringComparison.Ordinal));
            }

            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(text);
        }

        return file.ToArray();
    }
}

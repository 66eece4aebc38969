using System.CommandLine;
using QualityBot.Hosting;
using QualityBot.Names;
using QualityBot.Staff;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.Cli;

/// <summary><c>pupils load FILE</c>: a class list into the key code → name, on the school's own machine.</summary>
internal static class PupilVerbs
{
    public static Command Pupils()
    {
        var file = new Argument<string>("FILE") { Description = "список класса или нескольких: xlsx, xls, docx, csv" };
        var school = SchoolVerbs.SchoolOption();
        var ofClass = new Option<string?>("--class") { Description = "класс, если список его не называет: 5А" };
        var year = new Option<int?>("--year") { Description = "год начала учебного года: 2026; без ключа – идущий, с июля – наступающий" };
        var left = new Option<bool>("--left") { Description = "кого в списке нет, тот выбыл" };
        var yes = new Option<bool>("--yes") { Description = "сохранить; без ключа – только показать" };
        var load = new Command("load", "Читает список класса: коды – в хранилище, имена – в отдельный зашифрованный файл.") { file, school, ofClass, year, left, yes };
        load.SetAction(async (parsed, ct) =>
        {
            var path = parsed.GetRequiredValue(file);
            var content = File.Exists(path) ? await File.ReadAllBytesAsync(path, ct) : throw new BadInputException(Texts.NoFile(path));
            var one = ClassOf(parsed.GetValue(ofClass));
            var key = new NameKey(BotHost.ReadSettings().Names);
            var save = parsed.GetValue(yes);
            var (list, done) = await LiveStore.Use<(ClassListReading, SavedList)>(async (db, now) =>
            {
                if (!(await Staff.SchoolVerbs.TheSchool(db, parsed.GetValue(school), ct)).TryGet(out var here, out var unknown))
                {
                    return unknown;
                }

                if (!ClassLists.Read(content, one).TryGet(out var read, out var unread))
                {
                    return unread;
                }

                var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(here.ZoneId)).DateTime);
                var saved = save
                    ? await ClassLists.Save(db, key, here, read, parsed.GetValue(year), parsed.GetValue(left), by: null, now, ct)
                    : new SavedList(await ClassLists.Compare(db, key, here, read, parsed.GetValue(year), today, ct), 0);
                return saved.Match<Outcome<(ClassListReading, SavedList)>>(outcome => (read, outcome), problem => problem);
            }, ct, Explain);
            foreach (var line in Lines(list, done, save))
            {
                Console.WriteLine(line);
            }

            return ExitCode.Done;
        });
        return new("pupils", "Имена учеников на компьютере школы.") { load };
    }

    private static IEnumerable<string> Lines(ClassListReading list, SavedList done, bool saved) =>
    [
        $"{Names.Texts.Year(done.Plan.StartYear)}.",
        .. Names.Texts.Classes(done.Plan),
        .. list.Doubts.Select(Names.Texts.Explain),
        .. done.Plan.Doubts.Select(Names.Texts.Explain),
        .. done.Plan.Missing.Select(Names.Texts.Explain),
        saved ? Texts.PupilsSaved(done.Left) : Texts.PupilsTried,
    ];

    /// <summary>Words of whoever refuses: the key, the staff, or the gate of files.</summary>
    public static string Explain(Problem problem) => problem switch
    {
        NoPupilsRead or NoNameForCode => Names.Texts.Explain(problem),
        _ when problem.GetType().Namespace == typeof(NoSuchSchool).Namespace => Staff.Texts.Explain(problem),
        _ => Documents.Texts.Explain(problem),
    };

    private static SchoolClass? ClassOf(string? text) => text is null ? null : SchoolClass.TryParse(text, out var one) ? one : throw new BadInputException(Texts.NotAClass(text));
}

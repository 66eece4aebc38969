using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using QualityBot.Hosting;
using QualityBot.Names;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityBot.Cli;

/// <summary><c>export</c> and <c>erase</c>: what a school or a person may ask for.</summary>
internal static class DataVerbs
{
    private static readonly string[] Folders = ["documents", "files"];

    public static Command Export()
    {
        var (school, person, output) = (SchoolVerbs.SchoolOption(), new Option<long?>("--person") { Description = "номер сотрудника; без него – вся школа" }, new Option<string>("-o", "--output") { Description = "куда положить zip", Required = true });
        var pupil = new Option<string?>("--pupil") { Description = "код ученика этого учебного года, 5А-07" };
        var verb = new Command("export", "Всё, что хранится о школе, об одном сотруднике или об одном ученике: zip с таблицами JSON и CSV.") { school, person, pupil, output };
        verb.SetAction(async (parsed, ct) =>
        {
            var path = Path.GetFullPath(parsed.GetRequiredValue(output));
            var code = parsed.GetValue(pupil) is { } text ? PupilCode.TryParse(text, out var read) ? read : throw new BadInputException(Texts.NotACode(text)) : null;
            var (tables, rows) = await LiveStore.Use<(int, int)>(async (db, now) =>
            {
                if (!(await Staff.SchoolVerbs.TheSchool(db, parsed.GetValue(school), ct)).TryGet(out var one, out var unknown))
                {
                    return unknown;
                }

                var whose = parsed.GetValue(person) is { } id ? new ExportOf.Person(id) : code is null ? (ExportOf?)null : await PupilOf(db, one, code, now, ct);
                await using var file = Create(path);
                return await Storage.Export.Write(db, one.Id, whose, whose is null ? FilesOf(one.Id) : [], file, ct);
            }, ct);
            Console.WriteLine(Texts.Exported(path, tables, rows));
            return ExitCode.Done;
        });
        return verb;
    }

    private static async Task<ExportOf?> PupilOf(AppDb db, School school, PupilCode code, DateTimeOffset now, CancellationToken ct)
    {
        var (year, text) = (SchoolYear.StartYearOf(Engine.Moment.Of(school, now, new(0)).Today), $"{code}");
        var place = await db.Of<PupilPlace>(school.Id).FirstOrDefaultAsync(one => one.StartYear == year && one.Code == text, ct);
        return place is null ? throw new BadInputException(Texts.NoPupilHere(text)) : new ExportOf.Pupil(place.PupilId);
    }

    public static Command Erase()
    {
        var school = SchoolVerbs.SchoolOption();
        var person = new Option<long?>("--person") { Description = "номер сотрудника" };
        var pupil = new Option<string?>("--pupil") { Description = "код ученика, 5А-07: стирается только имя" };
        var year = new Option<int?>("--year") { Description = "год начала учебного года этого кода; без ключа – последний" };
        var kept = new Option<int>("--kept-days") { Description = "сколько дней после увольнения данные хранятся", DefaultValueFactory = _ => Erasure.UsualDays };
        var yes = new Option<bool>("--yes") { Description = "стереть; без ключа – только показать" };
        var verb = new Command("erase", "Стирает данные уволенного сотрудника, когда срок хранения прошёл, или имя ученика.") { school, person, pupil, year, kept, yes };
        verb.SetAction(async (parsed, ct) =>
        {
            if (parsed.GetValue(pupil) is { } code)
            {
                return await ErasePupil(parsed.GetValue(school), code, parsed.GetValue(year), parsed.GetValue(yes), ct);
            }

            var someone = parsed.GetValue(person) ?? throw new BadInputException(Texts.EraseWhom);
            var erased = await LiveStore.Use<Erased>(async (db, now) => (await Staff.SchoolVerbs.TheSchool(db, parsed.GetValue(school), ct)).TryGet(out var one, out var unknown)
                ? await EraseVerb.Erase(db, one, someone, Math.Max(parsed.GetValue(kept), 0), parsed.GetValue(yes), now, ct)
                : unknown, ct);
            Console.WriteLine(parsed.GetValue(yes) ? Texts.ErasedIs(erased) : Texts.WouldErase(erased));
            return ExitCode.Done;
        });
        return verb;
    }

    private static async Task<int> ErasePupil(long? school, string text, int? year, bool really, CancellationToken ct)
    {
        var code = PupilCode.TryParse(text, out var read) ? read : throw new BadInputException(Texts.NotACode(text));
        var key = new NameKey(BotHost.ReadSettings().Names);
        var erased = await LiveStore.Use<ErasedName>(async (db, now) => (await Staff.SchoolVerbs.TheSchool(db, school, ct)).TryGet(out var one, out var unknown)
            ? await EraseName.Erase(db, key, one, code, year, really, now, ct)
            : unknown, ct, PupilVerbs.Explain);
        Console.WriteLine(really ? Texts.NameIsErased(erased) : Texts.WouldEraseName(erased));
        return ExitCode.Done;
    }

    private static IEnumerable<(string Name, string Path)> FilesOf(long school)
    {
        var data = Path.GetDirectoryName(Path.GetFullPath(BotHost.ReadSettings().Storage.Path))!;
        return from folder in Folders
               let own = Path.Combine(data, folder, $"{school}")
               where Directory.Exists(own)
               from file in Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories)
               select (Path.GetRelativePath(data, file).Replace('\\', '/'), file);
    }

    private static FileStream Create(string path)
    {
        try
        {
            var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return new(path, how);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(Texts.NotWritten(path, unwritable.Message));
        }
    }
}

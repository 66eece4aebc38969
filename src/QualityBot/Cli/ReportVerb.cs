using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Papers;
using QualityBot.Papers.PupilSupport;
using QualityBot.Papers.Results;
using QualityBot.Reports;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityBot.Cli;

/// <summary><c>report WHAT -o FILE</c>: a paper of the live store, as somebody sees it who may see everything.</summary>
internal static class ReportVerb
{
    public static Command Command()
    {
        var what = new Argument<string>("WHAT") { Description = "execution ID | register | overdue | class 5А | tasks СОТРУДНИК | invites; о поддержке: support [КЛАСС] | checks [КЛАСС] | load | pupil КОД; о работе: analysis ID [КЛАСС] | routes ID [КЛАСС] | years ID [КЛАСС] | subjects ID [КЛАСС] | school ID | minutes ID | outcome ID | plan ID | conduct ID | schedule ID | acquaintance ID" };
        var about = new Argument<string[]>("ABOUT") { Description = "номер заседания или работы, класс, номер или фамилия сотрудника", Arity = ArgumentArity.ZeroOrMore };
        var school = new Option<long?>("--school") { Description = "номер школы, если их несколько" };
        var on = new Option<string?>("--on") { Description = "на какой день: 2026-11-20" };
        var format = new Option<string?>("--format") { Description = "pdf, docx или xlsx (показатели analysis); иначе по окончанию имени файла" };
        var output = new Option<string?>("-o", "--output") { Description = "куда положить документ" };
        var code = new Option<string?>("--code") { Description = "код ученика: его маршрут" };
        var name = new Option<string?>("--name") { Description = "фамилия и имя в маршрут; документ остаётся на этом компьютере" };
        var names = new Option<bool>("--names") { Description = "имена вместо кодов: документ для вручения, остаётся на этом компьютере" };
        var verb = new Command("report", "Печатает документ: исполнение решений, реестры, страницу класса, список задач, приглашения.") { what, about, school, on, format, output, code, name, names };
        verb.SetAction((parsed, ct) => Run(
            parsed.GetRequiredValue(what), string.Join(' ', parsed.GetValue(about) ?? []), parsed.GetValue(school),
            parsed.GetValue(on), parsed.GetValue(format), parsed.GetValue(output), new(parsed.GetValue(code), parsed.GetValue(name)), parsed.GetValue(names), ct));
        return verb;
    }

    private static async Task<int> Run(string what, string about, long? schoolId, string? on, string? formatName, string? output, OnePupil pupil, bool withNames, CancellationToken ct)
    {
        var path = output ?? throw new BadInputException(Texts.NoOutput);
        var format = FormatOf(formatName ?? Path.GetExtension(path).TrimStart('.'));
        var day = DayOf(on);
        var document = await LiveStore.Use<Paper>(async (db, now) =>
        {
            var school = Value(await Staff.SchoolVerbs.TheSchool(db, schoolId, ct), Staff.Texts.Explain);
            var asker = new Asker(school, day is { } chosen ? EndOf(chosen, school) : now, Viewer: null);
            var paper = await Document(db, asker, what, about, pupil, ct);
            return withNames ? await NamedPaper.Of(db, asker, paper, $"{what} {about}".Trim(), await YearOf(db, asker, what, about, ct), ct) : paper;
        }, ct);
        if (format == PaperFormat.Xlsx && document.Figures is null)
        {
            throw new BadInputException(Texts.NoFigures);
        }

        Write(path, document, format);
        Console.WriteLine(Texts.PaperIsReady(Path.GetFullPath(path)));
        return ExitCode.Done;
    }

    /// <summary>The school year whose codes the paper carries: that of the work, else the running one.</summary>
    private static async Task<int> YearOf(AppDb db, Asker asker, string what, string about, CancellationToken ct) =>
        WorkPaperNames.Of(what) is not null && long.TryParse(about.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && await db.Of<Assessment>(asker.School.Id).FirstOrDefaultAsync(one => one.Id == id, ct) is { } work
            ? Cohorts.SchoolYearOf(work)
            : SchoolYear.StartYearOf(asker.Today);

    private static async Task<Paper> Document(AppDb db, Asker asker, string what, string about, OnePupil pupil, CancellationToken ct)
    {
        if (what == "invites")
        {
            RequireTypesetting(); // Before the old links end: a sheet that could not be drawn would leave people without any.
            return new(PrintInvites.Paper(Value(await InviteSheetVerb.Issue(db, asker.School, asker.Now, ct), Staff.Texts.Explain)), what, "", Chart: null, what);
        }

        if (WorkPaperNames.Of(what) is { } paper)
        {
            return Value(await OfWork(db, asker, paper, about, pupil, ct), Papers.Texts.Explain);
        }

        if (what == "pupil")
        {
            return Value(await SupportPapers.Load(db, asker, SupportPaper.Pupil, about, null, pupil.Name, ct), Papers.Texts.Explain);
        }

        PaperRequest request = what switch
        {
            "support" => about.Length == 0 ? new PaperRequest.OfSupport(SupportPaper.Effect, "") : new PaperRequest.OfSupport(SupportPaper.Register, ClassOf(about)),
            "load" => new PaperRequest.OfSupport(SupportPaper.Load, ""),
            "checks" => new PaperRequest.OfSupport(SupportPaper.Month, about.Length == 0 ? "" : ClassOf(about)),

            "register" => new PaperRequest.Register(),
            "overdue" => new PaperRequest.Overdue(),
            "class" => SchoolClass.TryParse(about, out var one) ? new PaperRequest.OfClass(one.ToString()) : throw new BadInputException(Texts.NoClass(about)),
            "tasks" => new PaperRequest.Tasks(await PersonOf(db, asker, about, ct)),
            "execution" => long.TryParse(about, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? new PaperRequest.Execution(id)
                : throw new BadInputException(Texts.NoMeeting((await MeetingList.Load(db, asker, 0, 10, ct)).Meetings)),
            _ => throw new BadInputException(Texts.NoSuchPaper(what)),
        };
        return Value(await PaperMaking.Make(db, asker, request, ct), Papers.Texts.Explain);
    }

    private static string ClassOf(string about) => SchoolClass.TryParse(about, out var one) ? one.ToString() : throw new BadInputException(Texts.NoClass(about));

    private static async Task<Outcome<Paper>> OfWork(AppDb db, Asker asker, WorkPaper paper, string about, OnePupil pupil, CancellationToken ct)
    {
        var parts = about.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            throw new BadInputException(Texts.NoWork(await db.Of<Assessment>(asker.School.Id).OrderByDescending(one => one.Id).Take(10).ToListAsync(ct)));
        }

        var group = parts.Length < 2 ? null : SchoolClass.TryParse(parts[1], out var one) ? one.ToString() : throw new BadInputException(Texts.NoClass(parts[1]));
        return pupil.Code is { } code && paper == WorkPaper.Routes
            ? await WorkPapers.LoadRoute(db, asker, id, code, pupil.Name, ct)
            : pupil is { Code: null, Name: null } ? await WorkPapers.Load(db, asker, id, paper, group, ct)
            : throw new BadInputException(Texts.CodeOfRoutesOnly);
    }

    internal static void Write(string path, Paper paper, PaperFormat format)
    {
        try
        {
            File.WriteAllBytes(path, PaperFormats.Render(paper, format));
        }
        catch (PaperIsTooLongException tooLong)
        {
            throw new BadInputException(tooLong.Message);
        }
        catch (TypesettingIsMissingException missing)
        {
            throw new StoreException(missing.Message);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(Texts.CannotWrite(path));
        }
    }

    private static async Task<long> PersonOf(AppDb db, Asker asker, string about, CancellationToken ct)
    {
        var people = await db.Of<Person>(asker.School.Id).OrderBy(person => person.Id).ToListAsync(ct);
        var asked = Folded.Of(about);
        var found = people.FindAll(person => person.Id.ToString(CultureInfo.InvariantCulture) == about || (asked.Length > 0 && person.Name.Key.StartsWith(asked, StringComparison.Ordinal)));
        return found is [var one] ? one.Id : throw new BadInputException(Texts.NotOnePerson(about, found));
    }

    /// <summary>The last minute of the day, so that everything of the day counts.</summary>
    private static DateTimeOffset EndOf(DateOnly day, School school)
    {
        var end = day.ToDateTime(new TimeOnly(23, 59));
        return new(end, TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId).GetUtcOffset(end));
    }

    private static void RequireTypesetting()
    {
        if (RenderingNeeds.Check() is { Count: > 0 } missing)
        {
            throw new StoreException(new TypesettingIsMissingException(missing).Message);
        }
    }

    internal static PaperFormat FormatOf(string name) => name.ToLowerInvariant() switch
    {
        "pdf" => PaperFormat.Pdf,
        "docx" => PaperFormat.Docx,
        "xlsx" => PaperFormat.Xlsx,
        _ => throw new BadInputException(Texts.BadFormat(name)),
    };

    private static DateOnly? DayOf(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException(Texts.BadDay(text));

    private static T Value<T>(Outcome<T> outcome, Func<Problem, string> explain) =>
        outcome.Match(value => value, problem => throw new BadInputException(explain(problem)));

    /// <summary>One pupil of the routes; the name goes into the paper and nowhere else.</summary>
    private sealed record OnePupil(string? Code, string? Name);
}

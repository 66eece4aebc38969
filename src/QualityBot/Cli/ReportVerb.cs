using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Papers;
using QualityBot.Reports;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Cli;

/// <summary><c>report WHAT -o FILE</c>: a paper of the live store, as somebody sees it who may see everything.</summary>
internal static class ReportVerb
{
    public static Command Command()
    {
        var what = new Argument<string>("WHAT") { Description = "execution ID | register | overdue | class 5А | tasks СОТРУДНИК | invites" };
        var about = new Argument<string[]>("ABOUT") { Description = "номер заседания, класс, номер или фамилия сотрудника", Arity = ArgumentArity.ZeroOrMore };
        var school = new Option<long?>("--school") { Description = "номер школы, если их несколько" };
        var on = new Option<string?>("--on") { Description = "на какой день: 2026-11-20" };
        var format = new Option<string?>("--format") { Description = "pdf или docx; иначе по окончанию имени файла" };
        var output = new Option<string?>("-o", "--output") { Description = "куда положить документ" };
        var verb = new Command("report", "Печатает документ: исполнение решений, реестры, страницу класса, список задач, приглашения.") { what, about, school, on, format, output };
        verb.SetAction((parsed, ct) => Run(
            parsed.GetRequiredValue(what), string.Join(' ', parsed.GetValue(about) ?? []), parsed.GetValue(school),
            parsed.GetValue(on), parsed.GetValue(format), parsed.GetValue(output), ct));
        return verb;
    }

    private static async Task<int> Run(string what, string about, long? schoolId, string? on, string? formatName, string? output, CancellationToken ct)
    {
        var path = output ?? throw new BadInputException(Texts.NoOutput);
        var format = FormatOf(formatName ?? Path.GetExtension(path).TrimStart('.'));
        var day = DayOf(on);
        var document = await LiveStore.Use<ReportDocument>(async (db, now) =>
        {
            var school = Value(await Staff.SchoolVerbs.TheSchool(db, schoolId, ct), Staff.Texts.Explain);
            return await Document(db, new(school, day is { } chosen ? EndOf(chosen, school) : now, Viewer: null), what, about, ct);
        }, ct);
        await Write(path, document, format, ct);
        Console.WriteLine(Texts.PaperIsReady(Path.GetFullPath(path)));
        return ExitCode.Done;
    }

    private static async Task<ReportDocument> Document(AppDb db, Asker asker, string what, string about, CancellationToken ct)
    {
        if (what == "invites")
        {
            RequireTypesetting(); // Before the old links end: a sheet that could not be drawn would leave people without any.
            return PrintInvites.Paper(Value(await InviteSheetVerb.Issue(db, asker.School, asker.Now, ct), Staff.Texts.Explain));
        }

        PaperRequest request = what switch
        {
            "register" => new PaperRequest.Register(),
            "overdue" => new PaperRequest.Overdue(),
            "class" => SchoolClass.TryParse(about, out var one) ? new PaperRequest.OfClass(one.ToString()) : throw new BadInputException(Texts.NoClass(about)),
            "tasks" => new PaperRequest.Tasks(await PersonOf(db, asker, about, ct)),
            "execution" => long.TryParse(about, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? new PaperRequest.Execution(id)
                : throw new BadInputException(Texts.NoMeeting((await MeetingList.Load(db, asker, 0, 10, ct)).Meetings)),
            _ => throw new BadInputException(Texts.NoSuchPaper(what)),
        };
        return Value(await PaperMaking.Make(db, asker, request, ct), Papers.Texts.Explain).Document;
    }

    private static async Task Write(string path, ReportDocument document, PaperFormat format, CancellationToken ct)
    {
        try
        {
            await File.WriteAllBytesAsync(path, PaperFormats.Render(document, format), ct);
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

    private static PaperFormat FormatOf(string name) => name.ToLowerInvariant() switch
    {
        "pdf" => PaperFormat.Pdf,
        "docx" => PaperFormat.Docx,
        _ => throw new BadInputException(Texts.BadFormat(name)),
    };

    private static DateOnly? DayOf(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException(Texts.BadDay(text));

    private static T Value<T>(Outcome<T> outcome, Func<Problem, string> explain) =>
        outcome.Match(value => value, problem => throw new BadInputException(explain(problem)));
}

using System.CommandLine;
using QualityBot.Staff;
using QualityDomain.People;

namespace QualityBot.Cli;

/// <summary><c>school add</c>, <c>staff load</c>, <c>invite</c>: what an administrator does at the terminal.</summary>
internal static class SchoolVerbs
{
    public static Command School()
    {
        var name = new Argument<string>("NAME") { Description = "полное название" };
        var zone = new Option<string>("--zone") { Description = "часовой пояс, например Asia/Irkutsk", DefaultValueFactory = _ => "Europe/Moscow" };
        var add = new Command("add", "Записывает школу.") { name, zone };
        add.SetAction(async (parsed, ct) =>
        {
            var school = await LiveStore.Use((db, now) => Staff.SchoolVerbs.AddSchool(db, parsed.GetRequiredValue(name), parsed.GetValue(zone)!, now, ct), ct);
            Console.WriteLine(Texts.SchoolAdded(school));
            return ExitCode.Done;
        });
        return new("school", "Школы.") { add };
    }

    public static Command StaffList()
    {
        var file = new Argument<string>("FILE") { Description = "xlsx или docx" };
        var school = SchoolOption();
        var load = new Command("load", "Читает список сотрудников.") { file, school };
        load.SetAction(async (parsed, ct) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
            {
                throw new BadInputException(Texts.NoFile(path));
            }

            var loaded = await LiveStore.Use((db, now) => Staff.SchoolVerbs.LoadStaff(db, parsed.GetValue(school), File.ReadAllBytes(path), Path.GetFileName(path), now, ct), ct);
            Console.WriteLine(Texts.StaffLoaded(loaded));
            foreach (var doubt in loaded.Doubts)
            {
                Console.WriteLine(Staff.Texts.Explain(doubt));
            }

            return ExitCode.Done;
        });
        return new("staff", "Сотрудники.") { load };
    }

    public static Command Invite()
    {
        var role = new Option<string>("--role") { Description = "роль: director, deputy_uvr, class_teachers …", Required = true };
        var school = SchoolOption();
        var staff = new Option<long?>("--staff") { Description = "номер сотрудника" };
        var json = new Option<bool>("--json") { Description = "для программ" };
        var verb = new Command("invite", "Одноразовое приглашение для одного человека.") { role, school, staff, json };
        verb.SetAction(async (parsed, ct) =>
        {
            var id = parsed.GetRequiredValue(role);
            if (!RoleIds.TryRead(id, out var roles))
            {
                throw new BadInputException(Texts.UnknownRole(id));
            }

            var invite = await LiveStore.Use((db, now) => Staff.SchoolVerbs.Invite(db, roles[0], parsed.GetValue(school), parsed.GetValue(staff), now, ct), ct);
            Console.WriteLine(parsed.GetValue(json) ? PrintedJson.Of(invite) : Texts.InviteIs(invite));
            return ExitCode.Done;
        });
        return verb;
    }

    public static Option<long?> SchoolOption() => new("--school") { Description = "номер школы, если их несколько" };
}

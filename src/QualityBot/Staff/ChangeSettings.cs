using System.Globalization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>/settings: the hour of the digest and how one is reached; for those who manage the school, its own settings.</summary>
public sealed class ChangeSettings() : CardAction<bool>("settings")
{
    /// <summary>Routed: the school year, by its start year; 0: the running one.</summary>
    public const string Calendar = "cal";

    /// <summary>Routed: what is told of the school.</summary>
    public const string School = "school";

    /// <summary>Routed elsewhere: answers that imports repeat.</summary>
    public const string Remembered = "im.mem";

    private static readonly TimeOnly[] Hours = [new(7, 30), new(12, 0), new(14, 30), new(17, 0), new(18, 30)];
    private static readonly int[] Days = [3, 7, 14];

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Settings),
        new(new Trigger.Press("digest"), new Admission.Known()),
        new(new Trigger.Press("contact"), new Admission.Known()),
        new(new Trigger.Press("overdue-days"), new Admission.Those(Permission.ManageSettings)),
    ];

    public override Task<bool> Load(AppDb db, Input input, CancellationToken ct) => Task.FromResult(true);

    public override IReadOnlyList<Effect> Step(bool facts, Input input)
    {
        var (person, school) = (input.Someone.Person, input.Here);
        return input switch
        {
            { Pressed: { Action: "digest", Argument: var text } } when Hour(text) is { } hour => Change(person, person with { DigestAt = hour }),
            { Pressed: { Action: "contact", Argument: var text } } when Enum.TryParse<ContactMode>(text, out var mode) && Enum.IsDefined(mode) => Change(person, person with { Contact = mode }),
            { Pressed: { Action: "overdue-days", Row: var days } } when Days.Contains((int)Math.Clamp(days, 0, 100)) && Permissions.May(input.Someone, Permission.ManageSettings, new(school.Id)) =>
                [new Effect.Replace(school, school with { DirectorOverdueDays = (int)days }), .. Show(input, person, school with { DirectorOverdueDays = (int)days })],
            { Pressed: not null } => [new Effect.Toast(Texts.ChooseAbove)],
            _ when Arguments.Of(input) is { Length: > 0 } typed => Hour(typed) is { } hour ? Change(person, person with { DigestAt = hour }) : [new Effect.Send(Texts.HourNotUnderstood)],
            _ => Show(input, person, school),
        };

        IReadOnlyList<Effect> Change(Person before, Person after) => [new Effect.Replace(before, after), .. Show(input, after, school)];
    }

    /// <summary>Not in the quiet hours, 20:00 to 7:00.</summary>
    private static TimeOnly? Hour(string text) =>
        TimeOnly.TryParseExact(text, ["HHmm", "H:mm", "HH:mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) && hour >= new TimeOnly(7, 0) && hour < new TimeOnly(20, 0) ? hour : null;

    private static IReadOnlyList<Effect> Show(Input input, Person person, School school)
    {
        var hour = DigestHour.Of(person, input.Someone.Appointments.Select(one => one.Role));
        var rows = new List<IReadOnlyList<Button>>
        {
            (Button[])[.. Hours.Select(each => new Button(Texts.Mark(each == hour) + each.ToString("H:mm", CultureInfo.InvariantCulture), "digest", argument: each.ToString("HHmm", CultureInfo.InvariantCulture)))],
        };
        rows.AddRange(Enum.GetValues<ContactMode>().Select(mode => new Button(Texts.Mark(mode == person.Contact) + Texts.ContactShort(mode), "contact", argument: mode.ToString())).Chunk(2));
        var manages = Permissions.May(input.Someone, Permission.ManageSettings, new(school.Id));
        if (manages)
        {
            rows.Add([.. Days.Select(days => new Button(Texts.Mark(days == school.DirectorOverdueDays) + Texts.DirectorAfter(days), "overdue-days", days))]);
            rows.Add([new Button(Texts.CalendarKey, Calendar), new Button(Texts.SchoolKey, School)]);
            rows.Add([new Button(Texts.RememberedKey, Remembered)]);
        }

        var words = Texts.Settings(person, hour, manages ? school : null);
        return input.Content is Content.Button pressed
            ? [new Effect.Edit(pressed.MessageId, words, new(rows))]
            : [new Effect.Send(words) { Keyboard = new Keyboard.Inline(rows) }];
    }
}

using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>/staff: the list by pages, and a person's card with what can be done.</summary>
public sealed class ShowStaff() : CardAction<StaffRoom>("staff")
{
    private const int PageSize = 10;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Staff),
        new(new Trigger.Press("staff"), new Admission.Those(Permission.KeepStaffList)),
        new(new Trigger.Press("person"), new Admission.Those(Permission.KeepStaffList)),
    ];

    public override Task<StaffRoom> Load(AppDb db, Input input, CancellationToken ct) => StaffRoom.Load(db, input.Here.Id, input.Today, ct);

    public override IReadOnlyList<Effect> Step(StaffRoom facts, Input input) => input switch
    {
        { Pressed: { Action: "person", Row: var id } } => facts.Find(id) is { } person ? Card(facts, person, input) : [new Effect.Toast(Texts.NoSuchPerson)],
        { Pressed: { Action: "staff", Row: var page } } => List(facts, (int)Math.Clamp(page, 0, 1000), input),
        _ when Arguments.Of(input) is { Length: > 0 } name => Found(facts, name, input),
        _ => List(facts, 0, input),
    };

    private static IReadOnlyList<Effect> Found(StaffRoom room, string name, Input input) => room.Search(name, input.Today) switch
    {
        [] => [new Effect.Send(Texts.NobodyFound(name))],
        [var one] => Card(room, one, input),
        var several => [new Effect.Send(Texts.WhichOne) { Keyboard = PersonButtons.Of(several, "person") }],
    };

    private static IReadOnlyList<Effect> List(StaffRoom room, int page, Input input)
    {
        var all = room.Working(input.Today);
        var last = Math.Max(0, (all.Count - 1) / PageSize);
        var shown = all.Skip(Math.Min(page, last) * PageSize).Take(PageSize).ToList();
        var rows = shown.Chunk(2).Select(pair => (IReadOnlyList<Button>)[.. pair.Select(person => new Button(person.Name.WithInitials, "person", person.Id))]).ToList();
        if (last > 0)
        {
            rows.Add([.. new[] { (page - 1, Texts.BackPage), (page + 1, Texts.NextPage) }.Where(step => step.Item1 >= 0 && step.Item1 <= last).Select(step => new Button(step.Item2, "staff", step.Item1))]);
        }

        rows.Add([new Button(Texts.ImportList, "staff-import"), .. May(input, Permission.ManageRoles) ? [new Button(Texts.AddPerson, "role-add")] : (Button[])[]]);
        if (May(input, Permission.SeatBodies))
        {
            rows.Add([new Button(Texts.BodiesKey, Support.Bodies.BodyKeys.Show)]);
        }

        var words = Texts.StaffPage(all.Count, all.Count(room.IsConnected), Math.Min(page, last) + 1, last + 1, shown.Select(person => Texts.Line(person, room.RolesOf(person, input.Today), room.IsConnected(person))));
        return Show(input, words, new(rows));
    }

    private static IReadOnlyList<Effect> Card(StaffRoom room, Person person, Input input)
    {
        var roles = room.RolesOf(person, input.Today);
        var leave = room.LeaveOf(person, input.Today);
        var rows = new List<IReadOnlyList<Button>>();
        if (person.WorksOn(input.Today))
        {
            rows.Add([new Button(Texts.Correct, CorrectPerson.Open, person.Id)]);
            rows.Add(leave is null ? [new Button(Texts.PlanLeave, "leave", person.Id)] : [new Button(Texts.CancelLeave, "leave-off", leave.Id)]);
            if (May(input, Permission.ManageRoles))
            {
                rows.Add([new Button(Texts.AddRole, "role-add", person.Id), .. roles.Count > 1 ? [new Button(Texts.EndRole, "role-end", person.Id)] : (Button[])[]]);
                rows.AddRange(roles.Where(one => one is { Role: Role.AssociationHead, Association: not null } && May(input, Permission.ConfirmReport))
                    .Select(one => (IReadOnlyList<Button>)[new Button(Texts.Trust, "trust", one.Id)]));
                rows.Add([.. Permissions.MayAnywhere(input.Someone, Permission.ManageDecision) ? [new Button(Texts.HandOn, DismissPerson.HandOn, person.Id)] : (Button[])[], new Button(Texts.Dismiss, "dismiss", person.Id) { Look = ButtonLook.Destructive }]);
            }

            if (May(input, Permission.InviteStaff))
            {
                rows.Add([new Button(room.IsConnected(person) ? Texts.InviteAgain : Texts.InvitePerson, "invite", person.Id)]);
            }
        }

        rows.Add([new Button(Texts.BackToList, "staff")]);
        return Show(input, Texts.Card(person, roles, room.IsConnected(person), leave, leave?.SubstituteId is { } id ? room.Find(id) : null, input.Today), new(rows));
    }

    private static bool May(Input input, Permission permission) => Permissions.May(input.Someone, permission, new(input.Here.Id));

    private static IReadOnlyList<Effect> Show(Input input, RichText words, Keyboard.Inline buttons) => input.Content is Content.Button pressed
        ? [new Effect.Edit(pressed.MessageId, words, buttons)]
        : [new Effect.Send(words) { Keyboard = buttons }];
}

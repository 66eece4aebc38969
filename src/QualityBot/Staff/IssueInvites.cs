using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>/invite: one person by name, everybody who is not yet connected, or a sheet to be printed and cut.</summary>
public sealed class IssueInvites() : Conversation<IssueInvites.Stage, IssueInvites.Facts>("issue-invites", version: 1)
{
    /// <summary>How many links one message carries, so that it stays within every channel's limit.</summary>
    private const int LinksInMessage = 15;

    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(Asked), "asked")]
    [JsonDerivedType(typeof(Printing), "printing")]
    public abstract record Stage;

    public sealed record Opened(long PersonId) : Stage;

    public sealed record Asked : Stage;

    public sealed record Printing(string WorkKey) : Stage;

    /// <param name="Tokens">One fresh token for each person of the school.</param>
    public sealed record Facts(StaffRoom Room, ValueList<Invite> Open, IReadOnlyList<string> Tokens, Func<string, string> Link);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Invite),
        new(new Trigger.Press("invite"), new Admission.Those(Permission.InviteStaff)),
        new(new Trigger.Result(PrintInvites.Work), new Admission.Those(Permission.InviteStaff)),
    ];

    public override Stage Begin(Input input) => new Opened(input.Pressed?.Row ?? 0);

    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var room = await StaffRoom.Load(db, input.Here.Id, input.Today, ct);
        var open = await db.Of<Invite>(input.Here.Id).Where(invite => invite.UsedAt == null && invite.RevokedAt == null).ToListAsync(ct);
        return new(room, open.ToValueList(), Secret.Draw(room.People.Count), await BotLink.Load(db, ct));
    }

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input)
    {
        var waiting = facts.Room.Working(input.Today).Where(person => !facts.Room.IsConnected(person)).ToList();
        return (stage, input) switch
        {
            (Opened { PersonId: > 0 } opened, _) => One(opened.PersonId),
            (_, { Pressed: { Action: "invite", Row: > 0 and var id } }) => One(id),
            (Opened, _) or (_, { Pressed.Action: "invite" }) => new(new Asked(), new Effect.Send(Texts.AskWhomToInvite(waiting.Count)) { Keyboard = Choices(waiting.Count) }),
            (Asked, { Pressed.Action: "invite-all" }) => Links(waiting),
            (Asked, { Pressed.Action: "invite-sheet" }) when waiting.Count > 0 => Print(waiting),
            (Asked, { Text: { Length: > 0 } text }) => facts.Room.Search(text, input.Today) switch
            {
                [] => new(stage, new Effect.Send(Texts.NobodyFound(text))),
                [var one] => Links([one]),
                var several => new(stage, new Effect.Send(Texts.WhichOne) { Keyboard = PersonButtons.Of(several, "invite") }),
            },
            (Printing, { Content: Content.WorkDone(var key, _, var json) }) when stage is Printing printing && printing.WorkKey == key =>
                Printed(JsonSerializer.Deserialize<PrintedSheet>(json, StageJson.Options)!),
            (Printing, { Content: Content.WorkRefused(_, _, var reason) }) => new(null, new Effect.Send(reason)),
            (_, { Content: Content.WorkDone or Content.WorkRefused }) => new(null), // A sheet whose dialogue is gone: its links are replaced by newer ones.
            _ => new(stage, new Effect.Toast(Texts.ChooseAbove)),
        };

        Turn<Stage> One(long id) => facts.Room.Find(id) is { } person && person.WorksOn(input.Today)
            ? Links([person])
            : new(null, new Effect.Send(Texts.NoSuchPerson));

        Turn<Stage> Links(IReadOnlyList<Person> people) => people.Count == 0
            ? new(null, new Effect.Send(Texts.EverybodyIsHere))
            : new(null,
            [
                .. Issue(people, out var links),
                .. links.Chunk(LinksInMessage).Select(part => new Effect.Send(Texts.Invitations(part, people.Count)) { About = SpentSecrets.About }),
            ]);

        Turn<Stage> Print(IReadOnlyList<Person> people)
        {
            var key = $"invite-sheet/{input.Here.Id}/{input.Ids.Next()}";
            var lines = people.Select(person => FreshInvites.CardOf(facts.Room, person, "", input.Today) is var card ? new InviteSheetLine(person.Id, card.Name, card.Post) : null!);
            return new(
                new Printing(key),
                new Effect.Work(key, PrintInvites.Work, new InviteSheetOrder(input.Here.Name, input.Now, facts.Link(InviteSheetOrder.Token), lines.ToValueList())),
                new Effect.Send(Texts.Printing));
        }

        Turn<Stage> Printed(PrintedSheet sheet)
        {
            var issued = from one in sheet.Invites
                         let person = facts.Room.Find(one.PersonId)
                         where person is not null && person.WorksOn(input.Today)
                         select (person, one.TokenHash);
            return new(null,
            [
                .. FreshInvites.Store(facts.Room, issued, facts.Open, input.Someone.Id, input.Today, input.Now, input.Ids),
                new Effect.Send(Texts.SheetIsReady) { Attachment = sheet.File, About = SpentSecrets.About },
            ]);
        }

        IReadOnlyList<Effect> Issue(IReadOnlyList<Person> people, out List<(Person Person, string Link)> links)
        {
            var (effects, tokens) = FreshInvites.Of(facts.Room, people, facts.Tokens, facts.Open, input.Someone.Id, input.Today, input.Now, input.Ids);
            links = [.. tokens.Select(one => (one.Person, facts.Link(one.Token)))];
            return effects;
        }
    }

    private static Keyboard.Inline? Choices(int waiting) => waiting == 0 ? null : new Keyboard.Inline(
        new Button(Texts.InviteAll(waiting), "invite-all"),
        new Button(Texts.InviteSheet, "invite-sheet"));
}

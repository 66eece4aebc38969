using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain.People;
using QualityDomain.Support.Bodies;

namespace QualityBot.Support.Bodies;

/// <summary>«Состав»: who belongs to a body, by the director or whoever runs the program; two taps for each member.</summary>
internal sealed class SeatMembers() : Conversation<SeatMembers.Stage, BodyFacts>("seat-members", version: 1)
{
    [JsonDerivedType(typeof(Members), "members")]
    [JsonDerivedType(typeof(Choose), "choose")]
    public abstract record Stage(SupportBody Body);

    public sealed record Members(SupportBody Body) : Stage(Body);

    public sealed record Choose(SupportBody Body, BodyPost Post) : Stage(Body);

    private const string Post = "post";
    private const string Off = "off";

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(BodyKeys.Seats), new Admission.Those(Permission.SeatBodies))];

    public override Stage Begin(Input input) => new Members(default);

    public override Task<BodyFacts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => BodyFacts.Read(db, input, ct);

    public override Turn<Stage> Step(BodyFacts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        _ when !BodyRights.MaySeat(input.Someone) => new(null, new Effect.Toast(Texts.NotYours)),
        (_, { Action: BodyKeys.Seats, Argument: var name }) => BodyRights.Named(name) is { } body ? Show(facts, body, input) : new(null, new Effect.Toast(Texts.NotYours)),
        (Members(var body), { Action: Post, Argument: var name }) when Enum.TryParse<BodyPost>(name, out var post) && Enum.IsDefined(post) => Ask(facts, new(body, post), 0, input),
        (Members(var body), { Action: Off, Row: var id }) when facts.Seats.Of(body).FirstOrDefault(seat => seat.Id == id) is { } seat => Show(
            facts with { Seats = new([.. facts.Seats.All.Where(one => one != seat)]) }, body, input, [new Effect.Replace(seat, seat.End(input.Today)), .. ToDirectors(facts, Texts.LeftBody(body, facts.NameOf(seat.PersonId)), input)]),
        (Choose asked, { Action: PersonPicker.Page, Row: var page }) => Ask(facts, asked, (int)page, input),
        (Choose asked, null) => PersonPicker.Find(facts.Staff, input.Text) switch
        {
            [] => new(stage, new Effect.Send(Texts.NobodyFound)),
            [var one] => Seat(facts, asked, one, input),
            var several => new(stage, new Effect.Send(Texts.WhichOne) { Keyboard = PersonPicker.Keys(several) }),
        },
        (Choose asked, _) when PersonPicker.Picked(input.Pressed, facts.Staff) is { } person => Seat(facts, asked, person, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Support.Texts.UseButtons) : new Effect.Toast(Support.Texts.UseButtons)),
    };

    private static Turn<Stage> Show(BodyFacts facts, SupportBody body, Input input, params IReadOnlyList<Effect> done)
    {
        var seats = facts.Seats.Of(body);
        List<IReadOnlyList<Button>> rows =
        [
            .. Enum.GetValues<BodyPost>().Select(post => new Button(Texts.PostKey(post, seats.Any(seat => seat.Post == post)), Post, 0, 0, $"{post}")).Chunk(2),
            .. seats.Select(seat => new Button(Texts.OffKey(facts.NameOf(seat.PersonId)), Off, seat.Id)).Chunk(2),
            .. BodyRights.MaySee(input.Someone, body, facts.Seats) ? [[new Button(Texts.BackKey(body), BodyKeys.Show, 0, 0, $"{body}")]] : Array.Empty<IReadOnlyList<Button>>(),
        ];
        return new(new Members(body), [.. done, Pages.Answer(input, Texts.SeatsPage(body, facts), new(rows), asNew: input.Pressed is { Action: BodyKeys.Seats })]);
    }

    private static Turn<Stage> Ask(BodyFacts facts, Choose asked, int page, Input input) =>
        new(asked, Pages.Answer(input, Texts.AskMember(asked.Body, asked.Post), new(PersonPicker.Rows(facts.Staff, page))));

    private static Turn<Stage> Seat(BodyFacts facts, Choose asked, Person person, Input input) => facts.Seats.Seat(input.Here.Id, asked.Body, person.Id, asked.Post, input.Today, input.Ids.Next).Match(
        change => Show(facts with { Seats = new([.. facts.Seats.All.Except(change.Ended).Concat(change.Begun).OrderBy(seat => seat.Post).ThenBy(seat => seat.Id)]) }, asked.Body, input,
        [
            .. change.Ended.Select(seat => new Effect.Replace(seat, seat.End(input.Today))),
            .. change.Begun.Select(seat => new Effect.Add(seat)),
            .. person.Id == input.Someone.Id || facts.Seats.MembersOf(asked.Body).Contains(person.Id) ? [] : (Effect[])
                [new Effect.Send(Recipient.Person(person.Id), Texts.YouBelong(asked.Body, asked.Post)) { Key = $"body-seat/{change.Begun[0].Id}", Keyboard = new Keyboard.Inline(new Button(Texts.OpenKey, BodyKeys.Show, 0, 0, $"{asked.Body}")) }],
            .. ToDirectors(facts, Texts.JoinedBody(asked.Body, facts.NameOf(person.Id), asked.Post), input),
        ]),
        problem => Show(facts, asked.Body, input, new Effect.Toast(Texts.Explain(problem))));

    /// <summary>A member added or removed by anybody but the director is told to the director at once: a seat opens what nobody else may see.</summary>
    private static IEnumerable<Effect> ToDirectors(BodyFacts facts, string words, Input input) => input.Someone.Holds(Role.Director) ? [] :
        facts.Directors.Select(id => new Effect.Send(Recipient.Person(id), words));
}

using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>A stranger opens an invite: «Вы — Соколова Марина Игоревна?», and from then on the chat is hers.</summary>
public sealed class RedeemInvite() : Conversation<RedeemInvite.Stage, RedeemInvite.Facts>("redeem-invite", version: 1)
{
    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(Asked), "asked")]
    [JsonDerivedType(typeof(AskedName), "name")]
    public abstract record Stage(string TokenHash);

    public sealed record Opened(string TokenHash) : Stage(TokenHash);

    public sealed record Asked(string TokenHash) : Stage(TokenHash);

    /// <summary>The invite names only a post, so the holder says the name.</summary>
    public sealed record AskedName(string TokenHash) : Stage(TokenHash);

    /// <summary>The invite with its person and school; null: there is no such invite.</summary>
    public sealed record Facts(Invite? Invite, Person? Person, School? School, ValueList<Appointment> Roles, ValueList<ChannelLink> OldLinks);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Command("start"), new Admission.Strangers())];

    public override Stage Begin(Input input) => new Opened(Arguments.Of(input) is var token && InviteToken.LooksLikeOne(token) ? InviteToken.Hash(token) : "");

    /// <remarks>The one read across schools: a stranger has none yet, and the hash of the token names exactly one invite.</remarks>
    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        if (stage.TokenHash.Length == 0 || await db.Set<Invite>().AsNoTracking().FirstOrDefaultAsync(one => one.TokenHash == stage.TokenHash, ct) is not { } invite)
        {
            return new(null, null, null, [], []);
        }

        return new(
            invite,
            await db.Of<Person>(invite.SchoolId).FirstAsync(person => person.Id == invite.PersonId, ct),
            await db.Set<School>().AsNoTracking().FirstAsync(school => school.Id == invite.SchoolId, ct),
            (await db.Of<Appointment>(invite.SchoolId).Where(one => one.PersonId == invite.PersonId).ToListAsync(ct)).ToValueList(),
            (await db.Of<ChannelLink>(invite.SchoolId).Where(link => link.PersonId == invite.PersonId && link.Channel == input.From.Channel && link.CutAt == null).ToListAsync(ct)).ToValueList());
    }

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input) => facts switch
    {
        { Invite: null } => new(null, new Effect.Send(stage.TokenHash.Length == 0 ? Texts.NeedInvite : Texts.NoSuchInvite)),
        { Invite: { } invite, Person: { } person, School: { } school } => invite.Use(person, Moment.Of(school, input.Now, input.Ids).Today, input.Now).Match(
            used => Go(facts, stage, input, invite, used, person, school),
            problem => new Turn<Stage>(null, new Effect.Send(Texts.Explain(problem)))),
        _ => throw new InvalidOperationException("An invite without its person."),
    };

    private static Turn<Stage> Go(Facts facts, Stage stage, Input input, Invite invite, Invite used, Person person, School school) => (stage, input.Pressed?.Action) switch
    {
        (Asked, "invite-yes") => new(null, Connect(facts, input, invite, used, person, school)),
        (Asked, "invite-no") => new(null, new Effect.Send(Texts.NotThatPerson)),
        (AskedName, _) => PersonNameReader.TryRead(input.Text, out var name)
            ? new(null, Connect(facts, input, invite, used, person with { FamilyName = name.Family, GivenName = name.Given, Patronymic = name.Patronymic }, school))
            : new(stage, new Effect.Send(Texts.NameNotUnderstood)),
        _ when person.GivenName.Length == 0 => new(new AskedName(stage.TokenHash), new Effect.Send(Texts.WhoAreYou(school))),
        _ => new(new Asked(stage.TokenHash), new Effect.Send(Texts.AreYou(person, school))
        {
            Keyboard = new Keyboard.Inline([[new Button(Texts.Yes, "invite-yes") { Look = ButtonLook.Expected }, new Button(Texts.No, "invite-no")]]),
        }),
    };

    /// <summary>The newest account of a channel is the person's; an older one hears nothing any more.</summary>
    private static IReadOnlyList<Effect> Connect(Facts facts, Input input, Invite invite, Invite used, Person person, School school)
    {
        var today = Moment.Of(school, input.Now, input.Ids).Today;
        var actor = Actor.On(today, person, facts.Roles, []);
        return
        [
            new Effect.Replace(invite, used),
            .. person == facts.Person ? [] : (Effect[])[new Effect.Replace(facts.Person!, person)],
            .. facts.OldLinks.Select(link => new Effect.Replace(link, link.Cut(input.Now))),
            new Effect.Add(new ChannelLink(input.Ids.Next(), school.Id, person.Id, input.From.Channel, input.From.Recipient, input.Now)),
            .. Menu.Open(actor, Texts.Welcome(actor, school)),
            .. invite.IssuedBy is { } issuer && issuer != person.Id
                ? [new Effect.Send(Recipient.Person(issuer), Texts.HasConnected(person)) { Priority = Priority.Announcement }]
                : (Effect[])[],
        ];
    }
}

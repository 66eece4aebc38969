using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>A parent opens the class code: one button, and the announcements of the class come. Nobody is asked who they are.</summary>
internal sealed class JoinClass() : Conversation<JoinClass.Stage, JoinClass.Facts>("join-class", version: 1)
{
    /// <summary>The letter before the token in the link.</summary>
    public const char Kind = 'k';

    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(Asked), "asked")]
    public abstract record Stage(string TokenHash);

    public sealed record Opened(string TokenHash) : Stage(TokenHash);

    public sealed record Asked(string TokenHash) : Stage(TokenHash);

    /// <summary>The code with its school; null: there is no such code.</summary>
    internal sealed record Facts(ClassCode? Code, School? School);

    private const string Subscribe = "subscribe";

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.DeepLink(Kind), new Admission.Anyone())];

    public override Stage Begin(Input input) => new Opened(HashIn(input));

    /// <summary>The hash of the token behind the letter; empty when what follows has no token's form.</summary>
    public static string HashIn(Input input) => Arguments.Of(input) is { Length: > 2 } payload && InviteToken.LooksLikeOne(payload[2..]) ? InviteToken.Hash(payload[2..]) : "";

    /// <remarks>A read across schools, as with invites: the hash of the token names exactly one code.</remarks>
    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var code = stage.TokenHash.Length == 0 ? null : await db.Set<ClassCode>().AsNoTracking().FirstOrDefaultAsync(one => one.TokenHash == stage.TokenHash, ct);
        return new(code, code is null ? null : await db.Set<School>().AsNoTracking().FirstAsync(school => school.Id == code.SchoolId, ct));
    }

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input)
    {
        if (facts is not { Code: { } code, School: { } school })
        {
            return new(null, new Effect.Send(Texts.NoSuchCode));
        }

        if (input.School is { } own && own.Id != school.Id)
        {
            return new(null, new Effect.Send(Texts.OtherSchool(own)));
        }

        var (today, name) = (Moment.Of(school, input.Now, input.Ids).Today, Texts.Class(code.Class, school.ClassStyle));
        return code.Use(today).Match(
            used => (stage, input.Pressed?.Action) switch
            {
                _ when input.Actor is { } known && Joining.Hears(known, code.Class) => new(null, new Effect.Send(Texts.HearsAlready(name))),
                (Asked, Subscribe) => new(null, [new Effect.Replace(code, used), .. Join(code, school, today, input)]),
                (Asked asked, not null) => new(asked, new Effect.Toast(Texts.UseButtons)),
                _ => new Turn<Stage>(new Asked(stage.TokenHash), new Effect.Send(Texts.AskSubscribe(name, school)) { Keyboard = new Keyboard.Inline(new Button(Texts.SubscribeKey(name), Subscribe) { Look = ButtonLook.Expected }) }),
            },
            problem => new(null, new Effect.Send(Texts.Explain(problem))));
    }

    private static IReadOnlyList<Effect> Join(ClassCode code, School school, DateOnly today, Input input)
    {
        var (actor, effects) = Joining.Come(school, code.Class, today, input);
        return [.. effects, .. Menu.Open(actor, Texts.Subscribed(Texts.Class(code.Class, school.ClassStyle)))];
    }
}

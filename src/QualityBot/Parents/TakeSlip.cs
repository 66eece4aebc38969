using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>A parent opens the slip: «Это Ваш ребёнок?», and what concerns the child comes here as far as the paper goes.</summary>
internal sealed class TakeSlip() : Conversation<TakeSlip.Stage, TakeSlip.Facts>("take-slip", version: 1)
{
    /// <summary>The letter before the token in the link.</summary>
    public const char Kind = 'd';

    [JsonDerivedType(typeof(Opened), "opened")]
    [JsonDerivedType(typeof(Asked), "asked")]
    public abstract record Stage(string TokenHash);

    public sealed record Opened(string TokenHash) : Stage(TokenHash);

    public sealed record Asked(string TokenHash) : Stage(TokenHash);

    /// <summary>The slip with its child and school; null: there is no such slip.</summary>
    /// <param name="Code">The child's code of this year; null: there is none, the child has left.</param>
    /// <param name="Own">Children with whom the sender is linked already.</param>
    internal sealed record Facts(Slip? Slip, Pupil? Pupil, School? School, PupilCode? Code, ValueList<Guardianship> Own, ValueList<PaperConsent> Consents);

    private const string Yes = "slip-yes";
    private const string No = "slip-no";

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.DeepLink(Kind), new Admission.Anyone())];

    public override Stage Begin(Input input) => new Opened(JoinClass.HashIn(input));

    /// <remarks>A read across schools, as with invites: the hash of the token names exactly one slip.</remarks>
    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        if (stage.TokenHash.Length == 0 || await db.Set<Slip>().AsNoTracking().FirstOrDefaultAsync(one => one.TokenHash == stage.TokenHash, ct) is not { } slip)
        {
            return new(null, null, null, null, [], []);
        }

        var school = await db.Set<School>().AsNoTracking().FirstAsync(one => one.Id == slip.SchoolId, ct);
        var today = Moment.Of(school, input.Now, input.Ids).Today;
        var (year, me) = (SchoolYear.StartYearOf(today), input.Actor?.Id ?? 0);
        var place = await db.Of<PupilPlace>(slip.SchoolId).FirstOrDefaultAsync(one => one.PupilId == slip.PupilId && one.StartYear == year && (one.Until == null || one.Until >= today), ct);
        return new(
            slip,
            await db.Of<Pupil>(slip.SchoolId).FirstAsync(pupil => pupil.Id == slip.PupilId, ct),
            school,
            PupilCode.TryParse(place?.Code, out var code) ? code : null,
            [.. await db.Of<Guardianship>(slip.SchoolId).Where(link => link.PersonId == me).ToListAsync(ct)],
            [.. await db.Of<PaperConsent>(slip.SchoolId).Where(consent => consent.PupilId == slip.PupilId).ToListAsync(ct)]);
    }

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input)
    {
        if (facts is not { Slip: { } slip, Pupil: { } pupil, School: { } school })
        {
            return new(null, new Effect.Send(Texts.NoSuchSlip));
        }

        if (input.School is { } own && own.Id != school.Id)
        {
            return new(null, new Effect.Send(Texts.OtherSchool(own)));
        }

        if (facts.Code is not { } code)
        {
            return new(null, new Effect.Send(Texts.Explain(new ChildHasLeft(slip.PupilId))));
        }

        var today = Moment.Of(school, input.Now, input.Ids).Today;
        return slip.Use(pupil, facts.Own, today, input.Now).Match(
            used => (stage, input.Pressed?.Action) switch
            {
                (Asked, Yes) => new(null, Link(facts, slip, used, school, code, today, input)),
                (Asked, No) => new(null, new Effect.Send(Texts.NotMyChild)),
                (Asked asked, not null) => new(asked, new Effect.Toast(Texts.UseButtons)),
                _ => new Turn<Stage>(new Asked(stage.TokenHash), new Effect.Send(Texts.IsItYourChild(code, school))
                {
                    Keyboard = new Keyboard.Inline([[new Button(Texts.YesMine, Yes) { Look = ButtonLook.Expected }, new Button(Texts.NotMine, No)]]),
                }),
            },
            problem => new(null, new Effect.Send(Texts.Explain(problem))));
    }

    private static IReadOnlyList<Effect> Link(Facts facts, Slip slip, Slip used, School school, PupilCode code, DateOnly today, Input input)
    {
        var (actor, effects) = Joining.Come(school, $"{code.Class}", today, input);
        var link = new Guardianship(input.Ids.Next(), school.Id, actor.Id, slip.PupilId, slip.Number, slip.Id, input.Now);
        return
        [
            new Effect.Replace(slip, used), .. effects, new Effect.Add(link),
            .. Menu.Open(actor, Texts.Linked($"{code}", Texts.Class($"{code.Class}", school.ClassStyle), PaperConsent.Covers(facts.Consents, link))),
        ];
    }
}

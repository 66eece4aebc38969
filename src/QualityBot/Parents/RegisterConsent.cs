using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>«Согласия на бумаге»: for a whole class «у всех, кроме…», or for one guardian; then the day on the paper and the version of its text.</summary>
internal sealed class RegisterConsent() : Conversation<RegisterConsent.Stage, RegisterConsent.Facts>("register-consent", version: 1)
{
    /// <param name="LastVersion">The version that was registered last; null: none yet.</param>
    internal sealed record Facts(ClassFamilies Families, string? LastVersion);

    [JsonDerivedType(typeof(Mark), "mark")]
    [JsonDerivedType(typeof(AskDay), "day")]
    [JsonDerivedType(typeof(AskVersion), "version")]
    public abstract record Stage(string Class);

    /// <param name="Except">Guardians, by <see cref="KeyOf"/>, whose paper is not there.</param>
    public sealed record Mark(string Class, ValueList<long> Except) : Stage(Class);

    public sealed record AskDay(string Class, ValueList<long> Chosen) : Stage(Class);

    public sealed record AskVersion(string Class, ValueList<long> Chosen, DateOnly On) : Stage(Class);

    private const string Toggle = "except";
    private const string Next = "next";
    private const string Day = "day";
    private const string Version = "version";
    private const int InRow = 4;
    private const int LongestVersion = 40;

    public override IReadOnlyList<Route> Routes { get; } =
        [.. new[] { ParentKeys.Consents, ParentKeys.Consent }.Select(action => new Route(new Trigger.Press(action), new Admission.Those(Permission.InviteParents)))];

    public override Stage Begin(Input input) => new Mark(input.Pressed?.Argument ?? "", []);

    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => new(
        await ClassFamilies.Read(db, input, input.Pressed?.Argument is { Length: > 0 } asked ? asked : stage.Class, ct),
        await db.Of<PaperConsent>(input.Here.Id).OrderByDescending(one => one.Id).Select(one => one.TextVersion).FirstOrDefaultAsync(ct));

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        _ when facts.Families.Class is not { } => new(null, new Effect.Toast(Texts.UseButtons)),
        (_, { Action: ParentKeys.Consent, Row: var pupil, Version: var number }) => facts.Families.Find(pupil, number) is { Consent: null } seat
            ? Asking(new AskDay(facts.Families.Class, [KeyOf(seat)]), facts, input)
            : new(null, new Effect.Toast(Texts.ConsentIsThere)),
        (_, { Action: ParentKeys.Consents }) => Missing(facts.Families).Count == 0
            ? new(null, new Effect.Toast(Texts.AllConsentsAreThere))
            : Marking(new(facts.Families.Class, []), facts, input),
        (Mark mark, { Action: Toggle, Row: var key }) => Marking(mark with { Except = mark.Except.Contains(key) ? [.. mark.Except.Where(one => one != key)] : [.. mark.Except, key] }, facts, input),
        (Mark mark, { Action: Next }) => Missing(facts.Families).Select(KeyOf).Except(mark.Except).ToValueList() is { Count: > 0 } chosen
            ? Asking(new AskDay(mark.Class, chosen), facts, input)
            : new(stage, new Effect.Toast(Texts.NobodyIsChosen)),
        (AskDay asked, { Action: Day, Row: var number }) => Dated(asked, DateOnly.FromDayNumber((int)Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber)), facts, input),
        (AskDay asked, null) when DayRange.TryParse(input.Text, input.Today.AddYears(-1).AddDays(1), out var typed) && typed.First == typed.Last => Dated(asked, typed.First, facts, input),
        (AskDay, null) => new(stage, new Effect.Send(Texts.DayNotUnderstood)),
        (AskVersion asked, { Action: Version }) => Save(facts, asked, facts.LastVersion ?? Texts.FirstVersion, input),
        (AskVersion asked, null) when input.Text.Length is > 0 and <= LongestVersion => Save(facts, asked, input.Text, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtons) : new Effect.Toast(Texts.UseButtons)),
    };

    /// <summary>A guardian in one number.</summary>
    private static long KeyOf(Seat seat) => (seat.PupilId * 100) + seat.Number;

    /// <summary>Guardians without a paper: the first of each child, and whoever else holds a slip or a link.</summary>
    private static List<Seat> Missing(ClassFamilies families) => [.. families.Seats.Where(seat => seat.Consent is null && (seat.Number == 1 || seat.State != SeatState.Empty))];

    private static Turn<Stage> Marking(Mark mark, Facts facts, Input input)
    {
        var missing = Missing(facts.Families);
        var chosen = missing.Count(seat => !mark.Except.Contains(KeyOf(seat)));
        return new(mark, Pages.Answer(input, Texts.AskConsents(mark.Class, input.Here.ClassStyle), new(
        [
            .. missing.Select(seat => new Button(Texts.ConsentKey(facts.Families.Find(seat.PupilId)!, seat, !mark.Except.Contains(KeyOf(seat))), Toggle, KeyOf(seat))).Chunk(InRow),
            [new(Texts.NextKey(chosen), Next) { Look = ButtonLook.Expected }],
        ]), asNew: input.Pressed!.Action == ParentKeys.Consents));
    }

    private static Turn<Stage> Asking(AskDay asked, Facts facts, Input input) => new(asked, Pages.Answer(input, Texts.AskConsentDay(Names(facts, asked.Chosen)), new(
        [[new(Texts.Today, Day, input.Today.DayNumber), new(Texts.Yesterday, Day, input.Today.AddDays(-1).DayNumber)]]), asNew: input.Pressed!.Action == ParentKeys.Consent));

    private static Turn<Stage> Dated(AskDay asked, DateOnly on, Facts facts, Input input) => on > input.Today
        ? new(asked, new Effect.Send(Texts.Explain(new ConsentLiesAhead(on))))
        : new(new AskVersion(asked.Class, asked.Chosen, on), Pages.Answer(input, Texts.AskVersion, new(new Button(Texts.VersionKey(facts.LastVersion ?? Texts.FirstVersion), Version))));

    private static Turn<Stage> Save(Facts facts, AskVersion asked, string version, Input input)
    {
        var seats = facts.Families.Seats.Where(seat => seat.Consent is null && asked.Chosen.Contains(KeyOf(seat))).ToList();
        var made = seats.ConvertAll(seat => PaperConsent.Register(input.Ids.Next(), input.Here.Id, seat.PupilId, seat.Number, asked.On, version, input.Someone.Id, input.Today, input.Now));
        return new(null,
        [
            .. made.OfType<Outcome<PaperConsent>.Ok>().Select(one => new Effect.Add(one.Value)),
            Pages.Answer(input, Texts.ConsentsSaved(Names(facts, [.. seats.Select(KeyOf)]), seats.Count, asked.On, version), new(new Button(Texts.BackToSlipsKey, ParentKeys.Slips, 0, 0, asked.Class))),
        ]);
    }

    private static string Names(Facts facts, ValueList<long> keys) => Texts.Guardians(facts.Families.Seats.Where(seat => keys.Contains(KeyOf(seat))).Select(seat => (facts.Families.Find(seat.PupilId)!.Code, seat.Number)));
}

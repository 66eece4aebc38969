using System.Globalization;
using System.Security.Cryptography;
using QualityBot.Engine;
using QualityBot.Meetings;
using QualityBot.Storage;
using QualityDomain.Calendar;
using QualityDomain.FollowUp.Digests;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>«Лист ждёт»: every guardian with a paper hears that a sheet waits and by which code; nothing of what stands on it.</summary>
internal sealed class TellOfSheet() : CardAction<TellOfSheet.Facts>("tell-of-sheet")
{
    /// <param name="Code">A fresh code of four digits.</param>
    /// <param name="Room">When each guardian of the child may hear of it: a week of parents has room for so many messages only.</param>
    internal sealed record Facts(ClassFamilies Families, string Code, IReadOnlyDictionary<long, DateTimeOffset> Room);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(ParentKeys.Sheet), new Admission.Those(Permission.InviteParents))];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var families = await ClassFamilies.Read(db, input, input.Pressed!.Argument, ct);
        var guardians = families.Of(input.Pressed.Row).Select(seat => seat.Link?.PersonId).OfType<long>().ToList();
        return new(
            families, RandomNumberGenerator.GetInt32(10_000).ToString("0000", CultureInfo.InvariantCulture),
            await FamilyRoom.For(db, input.Here, guardians, input.Today, input.Now, ct));
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        if (facts.Families.Find(input.Pressed!.Row) is not { } pupil)
        {
            return [new Effect.Toast(Texts.NoSuchChild)];
        }

        if (facts.Families.WaitingFor(pupil.Id) is not null)
        {
            return [new Effect.Toast(Texts.SheetWaits)];
        }

        var sheet = new FamilySheet(input.Ids.Next(), input.Here.Id, pupil.Id, input.Today, input.Someone.Id, facts.Code);
        var told = facts.Families.Of(pupil.Id).Where(seat => seat is { Link: not null, Consent: not null }).Select(seat => seat.Link!).ToList();
        return
        [
            new Effect.Add(sheet),
            .. told.Select(link => new Effect.Send(Recipient.Person(link.PersonId), Texts.SheetForYou($"{pupil.Code}", input.Someone.Person, sheet.Code))
            {
                Key = $"sheet/{sheet.Id}/{link.Id}", About = link.About, Priority = Priority.Announcement, NotBefore = facts.Room[link.PersonId],
                Keyboard = new Keyboard.Inline(new Button(Texts.ReadKey(""), ParentKeys.Read, sheet.Id) { Look = ButtonLook.Expected }),
            }),
            ShowSlips.Child(facts.Families with { Sheets = [.. facts.Families.Sheets, sheet] }, pupil, input),
            new Effect.Toast(Texts.SheetTold(told.Count, LastDay(facts, told, input))),
        ];
    }

    /// <summary>The last day on which somebody hears of it; null: all do today.</summary>
    private static DateOnly? LastDay(Facts facts, IEnumerable<Guardianship> told, Input input)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId);
        return told.Select(link => SchoolMoment.At(facts.Room[link.PersonId], zone).Day).DefaultIfEmpty(input.Today).Max() is var last && last > input.Today ? last : null;
    }
}

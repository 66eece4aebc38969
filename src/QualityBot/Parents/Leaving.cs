using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>How what a parent has with the school ends, in part or wholly.</summary>
/// <remarks>
/// Messages that wait are taken back at once; those that were sent, the address and the nameless record go within a tick (<see cref="ForgetFamilies"/>).
/// While a complaint about a child runs, an ended link is kept, closed, until the complaint is over.
/// </remarks>
internal static class Leaving
{
    /// <summary>Hears the class no longer.</summary>
    public static Left Class(FamilyFacts family, string schoolClass, Input input) => End(family, [.. family.Held.Where(held => held.Classes.Contains(schoolClass))], [], input);

    /// <summary>The guardian hears of the child no longer, nor of its class unless another child is in it.</summary>
    public static Left Child(FamilyFacts family, Guardianship link, Input input)
    {
        var own = ClassOf(family, link);
        var shared = family.Children.Any(other => other != link && ClassOf(family, other) == own);
        return End(family, own is null || shared ? [] : [.. family.Held.Where(held => held.Classes.Contains(own))], [link], input);
    }

    private static string? ClassOf(FamilyFacts family, Guardianship link) => family.Codes.TryGetValue(link.PupilId, out var code) ? $"{code.Class}" : null;

    private static Left End(FamilyFacts family, IReadOnlyList<Appointment> appointments, IReadOnlyList<Guardianship> links, Input input)
    {
        var wholly = family.Held.Except(appointments).All(Joining.IsBase) && !family.Children.Except(links).Any();
        var gone = family.Person with { LeftOn = input.Today.AddDays(-1) };
        return new(
        [
            .. (wholly ? family.Held : appointments).Select(held => new Effect.Erase(held)),
            .. links.SelectMany(IEnumerable<Effect> (link) =>
            [
                family.Complaints.Any(one => one.PupilId == link.PupilId && one.HoldsOn(input.Today)) ? new Effect.Replace(link, link.End(input.Now)) : new Effect.Erase(link),
                new Effect.Cancel(link.About),
            ]),
            .. wholly && Guardian.IsOne(family.Person) ? [new Effect.Replace(family.Person, gone), .. Staff.EndOfAccess.Now(gone, family.Addresses, input.Now)] : Array.Empty<Effect>(),
        ], wholly);
    }
}

/// <param name="Wholly">Nothing remains between this person, as a parent, and the school.</param>
internal sealed record Left(IReadOnlyList<Effect> Effects, bool Wholly);

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
    public static Left Class(FamilyFacts family, string schoolClass, Input input) => End(family, [.. family.Held.Where(held => held.Classes.Contains(schoolClass))], [], input.Today, input.Now);

    /// <summary>The guardian hears of the child no longer, nor of its class unless another child is in it.</summary>
    public static Left Child(FamilyFacts family, Guardianship link, Input input)
    {
        var own = ClassOf(family, link);
        var shared = family.Children.Any(other => other != link && ClassOf(family, other) == own);
        return End(family, own is null || shared ? [] : [.. family.Held.Where(held => held.Classes.Contains(own))], [link], input.Today, input.Now);
    }

    /// <summary>The children learn here no longer: the guardian hears of none of them, nor of the classes in which they were.</summary>
    public static Left Pupils(FamilyFacts family, IReadOnlyList<Guardianship> links, IReadOnlyList<string> classes, Moment moment)
    {
        var others = family.Children.Where(other => links.All(link => link.Id != other.Id)).Select(other => ClassOf(family, other)).ToList();
        return End(family, [.. family.Held.Where(held => held.Classes.Any(one => classes.Contains(one) && !others.Contains(one)))], links, moment.Today, moment.Now);
    }

    private static string? ClassOf(FamilyFacts family, Guardianship link) => family.Codes.TryGetValue(link.PupilId, out var code) ? $"{code.Class}" : null;

    private static Left End(FamilyFacts family, IReadOnlyList<Appointment> appointments, IReadOnlyList<Guardianship> links, DateOnly today, DateTimeOffset now)
    {
        var wholly = family.Held.Except(appointments).All(Joining.IsBase) && family.Children.All(other => links.Any(link => link.Id == other.Id));
        var gone = family.Person with { LeftOn = today.AddDays(-1) };
        return new(
        [
            .. (wholly ? family.Held : appointments).Select(held => new Effect.Erase(held)),
            .. links.SelectMany(IEnumerable<Effect> (link) =>
            [
                family.Complaints.Any(one => one.PupilId == link.PupilId && one.HoldsOn(today)) ? new Effect.Replace(link, link.End(now)) : new Effect.Erase(link),
                new Effect.Cancel(link.About),
            ]),
            .. wholly && Guardian.IsOne(family.Person) ? [new Effect.Replace(family.Person, gone), .. Staff.EndOfAccess.Now(gone, family.Addresses, now)] : Array.Empty<Effect>(),
        ], wholly);
    }
}

/// <param name="Wholly">Nothing remains between this person, as a parent, and the school.</param>
internal sealed record Left(IReadOnlyList<Effect> Effects, bool Wholly);

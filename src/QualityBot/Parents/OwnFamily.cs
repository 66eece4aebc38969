using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>What a parent has with the school: classes that are heard, and the addresses by which they are.</summary>
internal sealed record OwnFamily(Actor Actor, ValueList<ChannelLink> Addresses)
{
    public static async Task<OwnFamily> Read(AppDb db, Input input, CancellationToken ct)
    {
        var (school, me) = (input.Here.Id, input.Someone.Id);
        return new(input.Someone, [.. await db.Of<ChannelLink>(school).Where(link => link.PersonId == me && link.CutAt == null).ToListAsync(ct)]);
    }

    /// <summary>The own appointments as a parent; those that somebody on leave holds are another's.</summary>
    public IReadOnlyList<Appointment> Held => [.. Actor.Appointments.Where(held => held.Role == Role.Parent && held.PersonId == Actor.Id)];

    public IReadOnlyList<string> Classes => [.. Held.SelectMany(held => held.Classes).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Hears the class no longer; who then has nothing with the school is forgotten (<see cref="ForgetFamilies"/>).</summary>
    public IReadOnlyList<Effect> Leave(string schoolClass, Input input) => End([.. Held.Where(held => held.Classes.Contains(schoolClass))], input);

    private IReadOnlyList<Effect> End(IReadOnlyList<Appointment> ended, Input input) => LeavesNothing(ended)
        ? [.. Held.Select(held => new Effect.Erase(held)), .. Guardian.IsOne(Actor.Person) ? Farewell(input) : []]
        : [.. ended.Select(held => new Effect.Erase(held))];

    /// <summary>Whether nothing remains once these are ended.</summary>
    public bool LeavesNothing(IReadOnlyList<Appointment> ended) => Held.Except(ended).All(Joining.IsBase);

    private IReadOnlyList<Effect> Farewell(Input input)
    {
        var gone = Actor.Person with { LeftOn = input.Today.AddDays(-1) };
        return [new Effect.Replace(Actor.Person, gone), .. Staff.EndOfAccess.Now(gone, Addresses, input.Now)];
    }
}

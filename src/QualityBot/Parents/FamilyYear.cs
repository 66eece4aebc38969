using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>A new school year for families: who is linked with a child hears the child's new class; who came by a class code only, and by no new one, is forgotten.</summary>
/// <remarks>Asked once a school day. Whoever left a class on purpose holds no ended subscription and is not brought back.</remarks>
internal sealed class FamilyYear : ITickPlan
{
    /// <summary>Days after the end of the last subscription in which a new class code is expected: the parents' meetings of September.</summary>
    private const int DaysToComeBack = 45;

    private readonly ConcurrentDictionary<long, DateOnly> done = new();

    public async Task<IReadOnlyList<Effect>> Plan(AppDb db, School school, Moment moment, CancellationToken ct)
    {
        if (done.TryGetValue(school.Id, out var day) && day == moment.Today)
        {
            return [];
        }

        var ended = await db.Of<Appointment>(school.Id).Where(held => held.Role == Role.Parent && held.To != null && held.To < moment.Today).ToListAsync(ct);
        var ids = ended.Select(held => held.PersonId).Distinct().ToList();
        var people = await db.Of<Person>(school.Id).Where(person => ids.Contains(person.Id) && person.LeftOn == null).ToListAsync(ct);
        var effects = new List<Effect>();
        foreach (var person in people)
        {
            var family = await FamilyFacts.Read(db, person, moment.Today, ct);
            effects.AddRange(Turned(family, [.. ended.Where(held => held.PersonId == person.Id)], moment));
        }

        if (effects.Count == 0)
        {
            done[school.Id] = moment.Today; // Only now: what was planned may not have been committed and is asked for again.
        }

        return effects;
    }

    private static IReadOnlyList<Effect> Turned(FamilyFacts family, IReadOnlyList<Appointment> ended, Moment moment)
    {
        var classes = family.Children.Select(link => family.Codes.TryGetValue(link.PupilId, out var code) ? $"{code.Class}" : null).OfType<string>().Distinct().ToList();
        if (classes.Count > 0)
        {
            return
            [
                .. ended.Select(held => new Effect.Erase(held)),
                .. classes.Except(family.Classes).Select(one => new Effect.Add(new Appointment(moment.Ids.Next(), family.Person.SchoolId, family.Person.Id, Role.Parent)
                {
                    Classes = [one], From = moment.Today, To = ClassCode.EndOfYear(moment.Today),
                })),
            ];
        }

        if (family.Children.Count > 0 || ended.Max(held => held.To!.Value).AddDays(DaysToComeBack) >= moment.Today)
        {
            return []; // The codes of the new year are not given yet, or the meetings are still to come.
        }

        var gone = family.Person with { LeftOn = moment.Today.AddDays(-1) };
        var wholly = family.Classes.Count == 0 && Guardian.IsOne(family.Person);
        return
        [
            .. ended.Select(held => new Effect.Erase(held)),
            .. wholly ? [.. family.Held.Select(held => new Effect.Erase(held)), new Effect.Replace(family.Person, gone), .. EndOfAccess.Now(gone, family.Addresses, moment.Now)] : Array.Empty<Effect>(),
        ];
    }
}

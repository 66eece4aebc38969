using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>How somebody becomes a parent for the program, and hears a class.</summary>
/// <remarks>
/// A parent holds one open-ended appointment that says no more than that, and one for each class that is heard, to the end of the school year:
/// between two school years a family is still a family.
/// </remarks>
internal static class Joining
{
    /// <summary>Whether announcements of the class come already.</summary>
    public static bool Hears(Actor actor, string schoolClass) => actor.Appointments.Any(held => held.Role == Role.Parent && held.PersonId == actor.Id && held.Classes.Contains(schoolClass));

    /// <summary>Makes whoever the input comes from a parent who hears the class: the same person when the school knows one, a nameless one otherwise.</summary>
    public static (Actor Actor, IReadOnlyList<Effect> Effects) Come(School school, string schoolClass, DateOnly today, Input input)
    {
        var known = input.Actor;
        var person = known?.Person ?? Guardian.New(input.Ids.Next(), school.Id);
        List<Appointment> fresh = [];
        if (known is null || !known.Appointments.Any(held => held.PersonId == person.Id && IsBase(held)))
        {
            fresh.Add(new(input.Ids.Next(), school.Id, person.Id, Role.Parent));
        }

        if (known is null || !Hears(known, schoolClass))
        {
            fresh.Add(new(input.Ids.Next(), school.Id, person.Id, Role.Parent) { Classes = [schoolClass], From = today, To = ClassCode.EndOfYear(today) });
        }

        Effect[] arrives = known is not null ? [] :
        [
            new Effect.Add(person),
            new Effect.Add(new ChannelLink(input.Ids.Next(), school.Id, person.Id, input.From.Channel, input.From.Recipient, input.Now)),
        ];
        return (new(person, [.. known?.Appointments ?? [], .. fresh]), [.. arrives, .. fresh.Select(one => new Effect.Add(one))]);
    }

    /// <summary>That the person is a parent, whatever class is heard.</summary>
    public static bool IsBase(Appointment held) => held is { Role: Role.Parent, Classes.Count: 0 };
}

using QualityBot.Engine;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>People to choose from, one button each.</summary>
internal static class PersonButtons
{
    private const int Most = 12;

    public static Keyboard.Inline Of(IEnumerable<Person> people, string action) =>
        new([.. people.Take(Most).Select(person => new Button(person.Name.WithInitials, action, person.Id))]);
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People;

namespace QualityBot.Pickers;

/// <summary>Choosing a colleague: a typed beginning of a name, then a button. It means something inside a dialogue only.</summary>
internal static class PersonPicker
{
    /// <summary>The button of the person whose id is its row.</summary>
    public const string Code = "who";

    /// <summary>The button that turns to the page which is its row.</summary>
    public const string Page = "who.p";

    private const int OnAPage = 8;

    /// <summary>Everybody who works at the school today, guardians excepted.</summary>
    public static async Task<IReadOnlyList<Person>> Staff(AppDb db, long school, DateOnly today, CancellationToken ct) =>
        Working(await db.Of<Person>(school).ToListAsync(ct), await db.Of<Appointment>(school).ToListAsync(ct), today);

    /// <summary>Of all people those who work on the day and hold another role than a parent's, by name.</summary>
    public static IReadOnlyList<Person> Working(IEnumerable<Person> people, IEnumerable<Appointment> appointments, DateOnly today)
    {
        var colleagues = appointments.Where(held => held.Role != Role.Parent && held.HeldOn(today)).Select(held => held.PersonId).ToHashSet();
        return [.. people.Where(person => person.WorksOn(today) && colleagues.Contains(person.Id)).OrderBy(person => person.Name.Key, StringComparer.Ordinal)];
    }

    /// <summary>The pressed colleague; null: nobody of the staff was pressed.</summary>
    public static Person? Picked(ButtonData? pressed, IEnumerable<Person> staff) =>
        pressed is { Action: Code, Row: var id } ? staff.FirstOrDefault(person => person.Id == id) : null;

    /// <summary>Those whose name has every typed word at the beginning of one of its words.</summary>
    public static IReadOnlyList<Person> Find(IReadOnlyList<Person> staff, string typed)
    {
        var words = Folded.Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] : [.. staff.Where(person => words.All(word => person.Name.Key.Split(' ').Any(part => part.StartsWith(word, StringComparison.Ordinal))))];
    }

    /// <summary>The first page of people, without a way to the next: typing narrows the choice.</summary>
    public static Keyboard.Inline Keys(IEnumerable<Person> people) => new(Rows([.. people.Take(OnAPage)]));

    /// <summary>A page of people, two in a row, with the keys to the other pages.</summary>
    /// <param name="version">The state of the dialogue that the buttons belong to.</param>
    public static IReadOnlyList<IReadOnlyList<Button>> Rows(IReadOnlyList<Person> people, int page = 0, int version = 0)
    {
        var pages = (people.Count + OnAPage - 1) / OnAPage;
        var shown = Math.Clamp(page, 0, Math.Max(pages - 1, 0));
        var rows = people.Skip(shown * OnAPage).Take(OnAPage)
            .Select(person => new Button(person.Name.WithInitials, Code, person.Id, version)).Chunk(2).Select(pair => (IReadOnlyList<Button>)pair).ToList();
        if (pages > 1)
        {
            rows.Add([new("‹", Page, Math.Max(shown - 1, 0), version), new($"{shown + 1} из {pages}", Page, shown, version), new("›", Page, Math.Min(shown + 1, pages - 1), version)]);
        }

        return rows;
    }
}

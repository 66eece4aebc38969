using QualityBot.Engine;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>The staff as buttons, by page or as found by typed letters.</summary>
internal static class PeoplePicker
{
    private const int OnAPage = 8;

    public static Picture Of(ImportStage.Preview stage, ImportFacts facts)
    {
        var all = Working(facts);
        var found = stage.View.Note.Length == 0 ? all : Search(stage.View.Note, facts);
        var shown = found.Count == 0 ? all : found;
        var pages = (shown.Count + OnAPage - 1) / OnAPage;
        var page = Math.Clamp(stage.View.At, 0, Math.Max(pages - 1, 0));
        return new(
            found.Count == 0 ? Texts.NobodyFound : Texts.TypePerson,
            Pictures.Keys(
                [
                    .. shown.Skip(page * OnAPage).Take(OnAPage).Select(person => Pictures.Button(stage, person.Name.WithInitials, Press.Person, person.Id)).Chunk(2),
                    Pictures.Pager(stage, Press.People, page, pages),
                    [Pictures.Button(stage, Texts.ToPaper, Press.Home)],
                ]));
    }

    /// <summary>Those whose name has every typed word at the beginning of one of its words.</summary>
    public static IReadOnlyList<Person> Search(string text, ImportFacts facts)
    {
        var words = Folded.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Working(facts).Where(person => words.All(word => person.Name.Key.Split(' ').Any(part => part.StartsWith(word, StringComparison.Ordinal))))];
    }

    /// <summary>Staff of today: whoever holds another role than a parent's.</summary>
    private static List<Person> Working(ImportFacts facts)
    {
        var staff = facts.Intake.Appointments.Where(one => one.Role != Role.Parent && one.HeldOn(facts.Intake.Today)).Select(one => one.PersonId).ToHashSet();
        return [.. facts.Intake.People.Where(person => person.WorksOn(facts.Intake.Today) && staff.Contains(person.Id)).OrderBy(person => person.Name.Key, StringComparer.Ordinal)];
    }
}

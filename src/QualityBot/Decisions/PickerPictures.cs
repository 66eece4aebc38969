using System.Globalization;
using QualityBot.Engine;
using QualityBot.Pickers;

namespace QualityBot.Decisions;

/// <summary>The pickers of a day and of a person as pictures of a paper.</summary>
internal static class PickerPictures
{
    private const string MonthFormat = "yyyyMM";

    /// <summary>Meetings lie in the past, deadlines ahead: nothing is ruled out.</summary>
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    public static Picture OfDays(ImportStage.Preview stage, ImportFacts facts, string words) => new(words, Pictures.Keys(
    [
        .. DayPicker.Rows(MonthOf(stage.View.Note) ?? facts.Intake.Today, First, Last, stage.Draft.Version),
        [Pictures.Button(stage, Texts.ToPaper, Press.Home)],
    ]));

    public static Picture OfPeople(ImportStage.Preview stage, ImportFacts facts)
    {
        var all = PersonPicker.Working(facts.Intake.People, facts.Intake.Appointments, facts.Intake.Today);
        var found = stage.View.Note.Length == 0 ? all : PersonPicker.Find(all, stage.View.Note);
        return new(
            found.Count == 0 ? Texts.NobodyFound : Texts.TypePerson,
            Pictures.Keys([.. PersonPicker.Rows(found.Count == 0 ? all : found, stage.View.At, stage.Draft.Version), [Pictures.Button(stage, Texts.ToPaper, Press.Home)]]));
    }

    /// <summary>The month that a picker shows, as the view keeps it.</summary>
    public static string Note(DateOnly month) => month.ToString(MonthFormat, CultureInfo.InvariantCulture);

    private static DateOnly? MonthOf(string note) =>
        DateOnly.TryParseExact(note, MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>/report and «Отчёты»: the choice, or at once what the words after the command name.</summary>
internal sealed class AskReport() : CardAction<AskReport.Facts>("ask-report")
{
    /// <summary>So many meetings stand in the choice itself, so that the usual paper is three taps away.</summary>
    private const int NewestMeetings = 3;

    /// <param name="Said">What the words ask for; null: nothing, so the choice is shown.</param>
    /// <param name="Paper">The paper that was asked for; null: none.</param>
    /// <param name="Found">People whom the typed name may mean.</param>
    public sealed record Facts(ReportWords? Said, MeetingList Meetings, Outcome<Paper>? Paper, ValueList<Person> Found);

    public override IReadOnlyList<Route> Routes { get; } = Menu.RoutesOf(Menu.Report);

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        var asker = PaperMaking.AskerOf(input);
        var said = ReportWords.Read(input.Text);
        var found = said is ReportWords.TasksOf { Name: { Length: > 0 } name } ? await Search(db, input, name, ct) : [];
        var request = RequestOf(said, found, input);
        return new(
            said,
            await MeetingList.Load(db, asker, 0, said is ReportWords.Execution ? 8 : NewestMeetings, ct),
            request is null ? null : await PaperMaking.Make(db, asker, request, ct),
            found);
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) => facts switch
    {
        { Said: ReportWords.Execution } => [ChooseMeeting.Ask(facts.Meetings, 0)],
        { Said: ReportWords.BadClass(var asked) } => [new Effect.Send(Texts.NoSuchClass(asked))],
        { Said: ReportWords.Unknown(var asked) } => [Choice(facts, input, Texts.NotUnderstood(asked))],
        { Said: ReportWords.TasksOf(var name), Found: [], Paper: null } => [new Effect.Send(Texts.Explain(new NobodyOfThatName(name)))],
        { Said: ReportWords.TasksOf(var name), Found: { Count: > 1 } several } => [new Effect.Send(Texts.WhichPerson(name)) { Keyboard = People(several) }],
        { Paper: { } made } => ShowPaper.Say(made, RequestOf(facts.Said, facts.Found, input)!, input),
        _ => [Choice(facts, input, Texts.AskWhich)],
    };

    private static PaperRequest? RequestOf(ReportWords? said, ValueList<Person> found, Input input) => (said, found) switch
    {
        (ReportWords.Register, _) => new PaperRequest.Register(),
        (ReportWords.Overdue, _) => new PaperRequest.Overdue(),
        (ReportWords.OfClass(var one), _) => new PaperRequest.OfClass(one),
        (ReportWords.OfSupport(var paper, var about), _) => new PaperRequest.OfSupport(paper, about),
        (ReportWords.TasksOf { Name: "" }, _) => new PaperRequest.Tasks(input.Someone.Id),
        (ReportWords.TasksOf, [var one]) => new PaperRequest.Tasks(one.Id),
        _ => null,
    };

    private static Effect.Send Choice(Facts facts, Input input, string words) => new(words)
    {
        Keyboard = PaperKeys.Choice(input.Someone, facts.Meetings.Meetings, facts.Meetings.More,
            [.. input.Someone.Appointments.Where(one => one.Role == Role.ClassTeacher).SelectMany(one => one.Classes).Distinct().Take(4)]),
    };

    private static Keyboard.Inline People(IEnumerable<Person> several) =>
        new([.. several.Take(8).Select(person => new Button(person.Name.InTables, new PaperRequest.Tasks(person.Id).Data(PaperKeys.Show)))]);

    private static async Task<ValueList<Person>> Search(AppDb db, Input input, string name, CancellationToken ct)
    {
        var people = await db.Of<Person>(input.Here.Id).OrderBy(person => person.Id).ToListAsync(ct);
        var asked = Folded.Of(name);
        return people.Where(person => person.WorksOn(input.Today) && person.Name.Key.StartsWith(asked, StringComparison.Ordinal)).ToValueList();
    }
}

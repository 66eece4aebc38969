using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>«Что я запомнил» in the settings: answers about parties, each removed by a tap.</summary>
internal sealed class ShowRemembered() : CardAction<ShowRemembered.Facts>("show-remembered")
{
    private const int Most = 30;

    internal sealed record Facts(ValueList<Remembered> Answers, ValueList<PhraseMeaning> Phrases, ValueList<Person> People);

    /// <summary>One line of the list: an answer or a phrase.</summary>
    private sealed record Line(object Record, long Id, string Words, string Key, DateOnly On, bool Holds);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(Press.Remembered), new Admission.Those(Permission.ManageSettings)),
        new(new Trigger.Press(Press.Forget), new Admission.Those(Permission.ManageSettings)),
    ];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct) => new(
        (await db.Of<Remembered>(input.Here.Id).OrderByDescending(one => one.On).ThenBy(one => one.Id).ToListAsync(ct)).ToValueList(),
        (await db.Of<PhraseMeaning>(input.Here.Id).ToListAsync(ct)).ToValueList(),
        (await db.Of<Person>(input.Here.Id).ToListAsync(ct)).ToValueList());

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        if (!Permissions.May(input.Someone, Permission.ManageSettings, new(input.Here.Id)))
        {
            return [new Effect.Toast(Texts.NotYours)];
        }

        var all = Lines(facts, input.Today).OrderByDescending(line => line.On).ThenBy(line => line.Id).ToList();
        var forgotten = input.Pressed!.Action == Press.Forget ? all.Find(line => line.Id == input.Pressed.Row) : null;
        var left = all.Where(line => line != forgotten).Take(Most).ToList();
        var words = left.Count == 0 ? (RichText)Texts.NothingRemembered
            : RichText.Lines(left.Select(line => Texts.RememberedLine(line.Words, line.Holds, line.On)).Prepend(Texts.RememberedHead));
        var keys = new Keyboard.Inline([.. left.Select(line => (IReadOnlyList<Button>)[new Button(RichText.Shorten($"✕ {line.Key}", 60), Press.Forget, line.Id)])]);
        return input.Pressed.Action == Press.Forget
            ? [.. forgotten is null ? [] : new Effect[] { new Effect.Erase(forgotten.Record) }, new Effect.Edit(((Content.Button)input.Content).MessageId, words, keys), new Effect.Toast(Texts.Forgotten)]
            : [new Effect.Send(words) { Keyboard = left.Count == 0 ? null : keys }];
    }
    private static IEnumerable<Line> Lines(Facts facts, DateOnly today) => facts.Answers
        .Select(one => new Line(one, one.Id, Texts.Recalled(new(one.Party, one.PersonId), facts.People), Texts.PartyName(one.Party), one.On, one.Holds(facts.People, today)))
        .Concat(facts.Phrases.Select(one => new Line(one, one.Id, Texts.Recalled(one), $"«{one.Phrase}»", one.On, PhraseMemory.Holds(one, today, today))));
}

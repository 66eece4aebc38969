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

    internal sealed record Facts(ValueList<Remembered> Answers, ValueList<Person> People);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(Press.Remembered), new Admission.Those(Permission.ManageSettings)),
        new(new Trigger.Press(Press.Forget), new Admission.Those(Permission.ManageSettings)),
    ];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct) => new(
        (await db.Of<Remembered>(input.Here.Id).OrderByDescending(one => one.On).ThenBy(one => one.Id).ToListAsync(ct)).ToValueList(),
        (await db.Of<Person>(input.Here.Id).ToListAsync(ct)).ToValueList());

    public override IReadOnlyList<Effect> Step(Facts facts, Input input)
    {
        if (!Permissions.May(input.Someone, Permission.ManageSettings, new(input.Here.Id)))
        {
            return [new Effect.Toast(Texts.NotYours)];
        }

        var forgotten = input.Pressed!.Action == Press.Forget ? facts.Answers.FirstOrDefault(one => one.Id == input.Pressed.Row) : null;
        var left = facts.Answers.Where(one => one != forgotten).Take(Most).ToList();
        var words = left.Count == 0 ? (RichText)Texts.NothingRemembered
            : RichText.Lines(left.Select(one => RichText.Of($"• {Texts.Recalled(new(one.Party, one.PersonId), facts.People)}{(one.Holds(facts.People, input.Today) ? "" : " – спрошу снова")} <i>({RussianText.DayMonth(one.On)})</i>")).Prepend(Texts.RememberedHead));
        var keys = new Keyboard.Inline([.. left.Select(one => (IReadOnlyList<Button>)[new Button(RichText.Shorten($"✕ {Texts.PartyName(one.Party)}", 60), Press.Forget, one.Id)])]);
        return input.Pressed.Action == Press.Forget
            ? [.. forgotten is null ? [] : new Effect[] { new Effect.Erase(forgotten) }, new Effect.Edit(((Content.Button)input.Content).MessageId, words, keys), new Effect.Toast(Texts.Forgotten)]
            : [new Effect.Send(words) { Keyboard = left.Count == 0 ? null : keys }];
    }
}

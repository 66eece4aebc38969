using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>«Исправить текст»: who has the old words finds the new ones in their place; who has none gets the new ones.</summary>
internal sealed class RewordAnnouncement() : Conversation<RewordAnnouncement.Stage, RewordAnnouncement.Facts>("reword-announcement", version: 1)
{
    internal sealed record Facts(Announcement? One, AnnounceFacts Words);

    [JsonDerivedType(typeof(AskWords), "words")]
    [JsonDerivedType(typeof(AskNames), "names")]
    public abstract record Stage(long Id);

    public sealed record AskWords(long Id) : Stage(Id);

    public sealed record AskNames(long Id, string Text) : Stage(Id);

    private const string Mask = "mask";
    private const string Fine = "fine";

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(MeetingKeys.Reword), new Admission.Those(Permission.Announce))];

    public override Stage Begin(Input input) => new AskWords(input.Pressed?.Row ?? 0);

    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var id = input.Pressed is { Action: MeetingKeys.Reword, Row: var row } ? row : stage.Id;
        return new(
            await db.Of<Announcement>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct),
            await AnnounceFacts.Read(db, new AnnounceStage.Write(new("")), input, ct));
    }

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input) => (facts.One, stage, input) switch
    {
        (null, _, _) => new(null, new Effect.Send(Texts.IsGone)),
        ({ } one, _, _) when !AnnounceRights.MaySteer(input.Someone, one) => new(null, new Effect.Send(Texts.IsGone)),
        ({ } one, _, { Pressed.Action: MeetingKeys.Reword }) => one.Reword(one.Text).Match<Turn<Stage>>(
            _ => new(new AskWords(one.Id), new Effect.Send(Texts.AskNewWords(one.Text))),
            problem => new(null, new Effect.Send(Texts.Explain(problem)))),
        ({ } one, AskWords, { Text: { Length: > 0 } text }) => facts.Words.Strangers(text) switch
        {
            [] => Save(one, text),
            var strangers => new(new AskNames(one.Id, text), new Effect.Send(Texts.AskNames(strangers))
            {
                Keyboard = new Keyboard.Inline(new Button(Texts.MaskKey, Mask) { Look = ButtonLook.Expected }, new Button(Texts.NamesAreFineKey, Fine)),
            }),
        },
        ({ } one, AskNames(_, var text), { Pressed.Action: Mask }) => Save(one, Texts.Masked(text, facts.Words.Strangers(text))),
        ({ } one, AskNames(_, var text), { Pressed.Action: Fine }) => Save(one, text),
        ({ } one, AskNames, { Text: { Length: > 0 } text }) => Step(facts, new AskWords(one.Id), input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.AskWords) : new Effect.Toast(Texts.UseButtons)),
    };

    private static Turn<Stage> Save(Announcement one, string text) => one.Reword(text).Match<Turn<Stage>>(
        changed => new(null,
        [
            new Effect.Replace(one, changed),
            new Effect.Cancel(one.About), // What waits would tell the old words.
            .. changed.State == AnnouncementState.Going ? [BringFirst.Order(changed)] : Array.Empty<Effect>(),
            new Effect.Send(Texts.Reworded(changed)) { Keyboard = new Keyboard.Inline(new Button(Texts.ToCardKey, MeetingKeys.Card, one.Id)) },
        ]),
        problem => new(new AskWords(one.Id), new Effect.Send(Texts.Explain(problem))));
}

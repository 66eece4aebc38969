using System.Text.Json;
using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.Letters;
using QualityDomain.People;

namespace QualityBot.FollowUp;

/// <summary>«Отчитаться»: one proof, a reference to a document first; a file only after the warning.</summary>
internal sealed class ReportAssignment() : Conversation<ReportAssignment.Stage, Card?>("report-assignment", version: 1)
{
    [JsonDerivedType(typeof(AskProof), "ask-proof")]
    [JsonDerivedType(typeof(AskWords), "ask-words")]
    [JsonDerivedType(typeof(ConfirmFile), "confirm-file")]
    [JsonDerivedType(typeof(AwaitFile), "await-file")]
    public abstract record Stage(long CardId);

    public sealed record AskProof(long CardId) : Stage(CardId);

    /// <summary>One of the offered shapes was chosen: an order, a folder, a link.</summary>
    public sealed record AskWords(long CardId, string Shape) : Stage(CardId);

    public sealed record ConfirmFile(long CardId, string FileId, string Name, long Size) : Stage(CardId);

    public sealed record AwaitFile(long CardId, string FileId, string Name, long DocumentId) : Stage(CardId);

    private const string AnswerShape = "answer";
    private const string OrderShape = "order";
    private const string FolderShape = "folder";
    private const string LinkShape = "link";
    private const string FileShape = "file";
    private const string SendFile = "send";
    private const string KeepFile = "keep";

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(CardKeys.Report), new Admission.Those(Permission.ReportAssignment)),
        new(new Trigger.Result(ProofFileWorker.Name), new Admission.Those(Permission.ReportAssignment)),
    ];

    public override Stage Begin(Input input) => new AskProof(input.Pressed?.Row ?? 0);

    public override Task<Card?> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        Card.Read(db, input.Here.Id, Opening(input)?.Row ?? stage.CardId, input.Today, ct);

    public override Turn<Stage> Step(Card? facts, Stage stage, Input input)
    {
        if (facts is not { } card || !card.Matter.MaySee(input.Someone, input.Today))
        {
            return new(null, input.Content is Content.WorkDone or Content.WorkRefused ? [] : [new Effect.Send(Texts.CardIsGone)]);
        }

        if (Opening(input) is not null)
        {
            return Open(card, input);
        }

        return (stage, input.Content) switch
        {
            (AwaitFile awaited, Content.WorkDone(_, _, var json)) => Saved(card, awaited, JsonSerializer.Deserialize<ProofFileWorker.Saved>(json, StageJson.Options)!, input),
            (AwaitFile, Content.WorkRefused) => new(new AskProof(card.Id), new Effect.Send(Texts.FileIsLost) { Keyboard = Shapes(card) }),
            (AwaitFile, _) => new(stage, new Effect.Send(Texts.StillSaving)),
            (_, Content.Document(var file, var name, var size, _)) => Offered(card, file, name, size),
            (_, Content.Photo(var file, var size, _)) => Offered(card, file, "фото.jpg", size),
            (ConfirmFile file, _) when input.Pressed?.Action == SendFile => Fetch(file, input),
            (ConfirmFile, _) when input.Pressed?.Action == KeepFile => new(new AskProof(card.Id), new Effect.Send(Texts.AskProof) { Keyboard = Shapes(card) }),
            (not ConfirmFile, _) when input.Pressed is { } pressed => Chosen(card, pressed.Action, stage),
            (AskWords { Shape: LinkShape }, _) when !ProofReader.IsLink(input.Text) => new(stage, new Effect.Send(Texts.NotALink)),
            (AskWords { Shape: AnswerShape }, _) when input.Text.Length > 0 => Answered(card, stage, input),
            (AskWords(_, var shape), _) when input.Text.Length > 0 => Report(card, InShape(shape, input.Text), input),
            (AskProof, _) when input.Text.Length > 0 => Report(card, input.Text, input),
            _ => new(stage, new Effect.Toast(Texts.UseButtons)),
        };
    }

    /// <summary>An office waits for an answer, so its number and date come first.</summary>
    private static Keyboard.Inline Shapes(Card card) => new(
    [
        .. card.Matter.WantsAnswer ? [[new Button(Texts.AnswerSent, AnswerShape) { Look = ButtonLook.Expected }]] : Array.Empty<IReadOnlyList<Button>>(),
        [new(Texts.Order, OrderShape), new(Texts.Folder, FolderShape)],
        [new(Texts.Link, LinkShape), new(Texts.File, FileShape)],
    ]);

    private static ButtonData? Opening(Input input) => input.Pressed is { Action: CardKeys.Report } pressed ? pressed : null;

    /// <summary>The rule is asked before the person writes anything: only the proof may be missing.</summary>
    private static Turn<Stage> Open(Card card, Input input) => card.Matter.Report(input.Someone, card.Id, null, input.Today).Match<Turn<Stage>>(
        after => new(null, CardView.After(card, after, Texts.ClosedNow, input)),
        problem => problem is ProofIsMissing
            ? new(new AskProof(card.Id), new Effect.Send(RichText.Of($"<b>{RichText.Shorten(card.Words, 120)}</b>\n{(card.Matter.WantsAnswer ? Texts.AskFounderProof : Texts.AskProof)}")) { Keyboard = Shapes(card) })
            : new(null, new Effect.Toast(Texts.Explain(problem))));

    /// <summary>The answer to the founder needs both its number and its date: they are what an inspector asks for.</summary>
    private static Turn<Stage> Answered(Card card, Stage stage, Input input) => AnswerReference.Read(input.Text, input.Today) is { } answer
        ? Report(card, Texts.AnswerProof(answer), input)
        : new(stage, new Effect.Send(Texts.NotAnAnswer));

    private static Turn<Stage> Chosen(Card card, string shape, Stage stage) => shape switch
    {
        AnswerShape => new(new AskWords(card.Id, shape), new Effect.Send(Texts.AskAnswer)),
        OrderShape => new(new AskWords(card.Id, shape), new Effect.Send(Texts.AskOrder)),
        FolderShape => new(new AskWords(card.Id, shape), new Effect.Send(Texts.AskFolder)),
        LinkShape => new(new AskWords(card.Id, shape), new Effect.Send(Texts.AskLink)),
        FileShape => new(new AskProof(card.Id), new Effect.Send(Texts.AskFile)),
        _ => new(stage, new Effect.Toast(Texts.UseButtons)),
    };

    private static Turn<Stage> Offered(Card card, string fileId, string name, long size) => size > ProofFileWorker.MaxBytes
        ? new(new AskProof(card.Id), new Effect.Send(Texts.FileIsTooBig) { Keyboard = Shapes(card) })
        : new(new ConfirmFile(card.Id, fileId, name, size), new Effect.Send(Texts.WarnFile(name))
        {
            Keyboard = new Keyboard.Inline(new Button(Texts.SendIt, SendFile), new Button(Texts.DoNotSend, KeepFile)),
        });

    private static Turn<Stage> Fetch(ConfirmFile file, Input input)
    {
        var document = input.Ids.Next();
        return new(
            new AwaitFile(file.CardId, file.FileId, file.Name, document),
            new Effect.Work($"proof/{document}", ProofFileWorker.Name, new ProofFileWorker.Wanted(file.FileId, file.Name, input.Here.Id, document)),
            new Effect.Send(Texts.FileIsComing));
    }

    private static Turn<Stage> Saved(Card card, AwaitFile awaited, ProofFileWorker.Saved saved, Input input)
    {
        var document = new StoredDocument(awaited.DocumentId, card.Decision.SchoolId, awaited.Name, saved.Path, saved.Bytes, saved.Sha256, input.Someone.Id, input.Today) { ChannelFileId = awaited.FileId };
        var proof = ProofOf(card, ProofKind.File, awaited.Name, input) with { DocumentId = document.Id };
        return Report(card, proof, input, new Effect.Add(document));
    }

    private static Turn<Stage> Report(Card card, string text, Input input) => Report(card, ProofOf(card, ProofReader.KindOf(text), text, input), input);

    private static Turn<Stage> Report(Card card, Proof proof, Input input, params Effect[] before) => card.Matter.Report(input.Someone, card.Id, proof, input.Today).Match<Turn<Stage>>(
        after => new(null,
        [
            .. before, new Effect.Add(proof), .. MatterChange.Store(card.Stored, after), .. CardView.Struck(card, after, input), .. NewsOf.Reported(card, after, input),
            new Effect.Send(after.Assignments.First(one => one.Id == card.Id).IsClosed ? Texts.Closed(card) : Texts.Reported(card)),
        ]),
        problem => new(null, new Effect.Send(Texts.Explain(problem))));

    private static Proof ProofOf(Card card, ProofKind kind, string text, Input input) =>
        new(input.Ids.Next(), card.Decision.SchoolId, card.Id, kind, RichText.Shorten(text, ProofReader.MaxLength), input.Someone.Id, input.Today);

    private static string InShape(string shape, string typed) => shape switch
    {
        OrderShape => ProofReader.Order(typed),
        FolderShape => ProofReader.Folder(typed),
        _ => typed,
    };
}

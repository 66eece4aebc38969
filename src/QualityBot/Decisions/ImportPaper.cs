using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>Takes a paper in: file or text → reading → preview with doubts → yes. Nothing is stored before the yes.</summary>
internal sealed class ImportPaper() : Conversation<ImportStage, ImportFacts?>("import", version: 1)
{
    /// <summary>A shorter text is no minutes.</summary>
    public const int ShortestPaste = 200;

    private static readonly Admission Importers = new Admission.Those(Permission.ImportPapers);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Import),
        new(new Trigger.Upload(), Importers),
        new(new Trigger.Paste(ShortestPaste), Importers),
        new(new Trigger.Result(PaperReading.KindName), Importers),
        new(new Trigger.Result(SheetReading.KindName), Importers),
    ];

    public override ImportStage Begin(Input input) => new ImportStage.Asking();

    public override async Task<ImportFacts?> Load(AppDb db, ImportStage stage, Input input, CancellationToken ct) => (stage, input.Content) switch
    {
        (ImportStage.Preview preview, _) => await ImportFacts.Load(db, input, preview.Paper.Sha256, ct),
        (ImportStage.Reading, Content.WorkDone(_, _, var json)) => await (await ImportFacts.Load(db, input, Paper(json).Sha256, ct)).Recognise(db, input, Paper(json).Draft, ct),
        _ => null,
    };

    public override Turn<ImportStage> Step(ImportFacts? facts, ImportStage stage, Input input) => stage switch
    {
        ImportStage.Reading reading => Read(facts, reading, input),
        ImportStage.Preview preview => PreviewSteps.Step(facts!, preview, input),
        _ => Asked(stage, input),
    };

    /// <summary>Asks for the reading of what was handed in.</summary>
    public static Turn<ImportStage> Reading(PaperSource source, Input input)
    {
        var key = $"{PaperReading.KindName}/{input.Arrival.Key}";
        return new(
            new ImportStage.Reading(key, source),
            new Effect.Send(Texts.Reading),
            new Effect.Work(key, PaperReading.KindName, new ReadingJob(source, input.Today, Stamp(input))));
    }

    /// <summary>The next paper of the queue; null: there is none.</summary>
    public static Turn<ImportStage>? Next(ImportStage stage, Input input)
    {
        if (stage.Queue is not [var next, ..])
        {
            return null;
        }

        var (reading, effects) = Reading(next, input);
        return new(reading! with { Queue = stage.Queue.Skip(1).ToValueList() }, [new Effect.Send(Texts.NextPaper(next)), .. effects.Where(effect => effect is not Effect.Send)]);
    }

    /// <summary>The preview with everything answered that earlier papers answered.</summary>
    public static ImportStage.Preview Recall(ImportStage.Preview stage, ImportFacts facts)
    {
        var (draft, used) = Remembered.Apply(stage.Draft, facts.Intake, facts.Remembered);
        return stage.With(draft) with { Recalled = stage.Recalled.Concat(used.Select(one => new PartyAnswer(one.Party, one.PersonId))).Distinct().ToValueList() };
    }

    /// <summary>Where the versions of a new draft begin: far from those of any draft before it.</summary>
    public static int Stamp(Input input) => (int)(input.Ids.Next() % 1_000_000) * 1000;

    private static Turn<ImportStage> Asked(ImportStage stage, Input input) => input.Content switch
    {
        Content.Document { Size: > PaperReading.MaxBytes } => new(stage, new Effect.Send(Documents.Texts.Explain(new Documents.TooLarge()))),
        Content.Document file => Reading(SourceOf(file), input),
        Content.Photo => new(stage, new Effect.Send(Texts.PictureSent)),
        Content.Text when input.Text.Length >= ShortestPaste => Reading(new(null, "Текст из чата", 0, input.Text), input),
        Content.Text when input.Text.StartsWith('/') || input.Text == Menu.Import.Key => new(stage, new Effect.Send(Texts.AskPaper)),
        Content.Text => new(stage, new Effect.Send(Texts.TooShort)),
        Content.WorkDone or Content.WorkRefused => new(null), // Of a dialogue that is gone.
        _ => new(stage, new Effect.Send(Texts.AskPaper)),
    };

    private static Turn<ImportStage> Read(ImportFacts? facts, ImportStage.Reading stage, Input input) => input.Content switch
    {
        Content.WorkDone(var key, _, var json) when key == stage.WorkKey && Paper(json) is { People: > 0 } => Handed(stage, input),
        Content.WorkDone(var key, _, var json) when key == stage.WorkKey => Opened(facts!, stage, Paper(json)),
        Content.WorkRefused(var key, _, var reason) when key == stage.WorkKey => Next(stage, input) is var (next, effects)
            ? new(next, [new Effect.Send(reason), .. effects])
            : new(null, new Effect.Send(reason)),
        Content.WorkDone or Content.WorkRefused => new(stage), // Of an earlier paper.
        Content.Document { Size: <= PaperReading.MaxBytes } file => new(stage with { Queue = [.. stage.Queue, SourceOf(file)] }, new Effect.Send(Texts.Queued(SourceOf(file)))),
        _ => new(stage, new Effect.Send(Texts.StillReading)),
    };

    /// <summary>The staff list came as if it were minutes: it goes where lists go, without being sent again.</summary>
    private static Turn<ImportStage> Handed(ImportStage.Reading stage, Input input) => Next(stage, input) is var (next, effects)
        ? new(next, [new Effect.Send(Texts.StaffListFirst(stage.Source)), .. effects])
        : Permissions.MayAnywhere(input.Someone, Permission.KeepStaffList)
            ? new(null, new Effect.Send(Texts.StaffListFound), ImportStaff.Take(new(stage.Source.FileId!, stage.Source.Name), input))
            : new(null, new Effect.Send(Texts.StaffListNotYours));

    public static PaperSource SourceOf(Content.Document file) => new(file.FileId, file.Name, file.Size, null);

    private static Turn<ImportStage> Opened(ImportFacts facts, ImportStage.Reading stage, ReadPaper paper)
    {
        var draft = paper.Draft with { Mode = Questions.ModeFor(paper.Draft, facts.Intake) };
        var preview = new ImportStage.Preview(paper with { Draft = draft }, facts.Known is null ? View.Home : new View(ViewKind.Known)) { Queue = stage.Queue, Matching = facts.Matching };
        var (known, phrases) = PhraseMemory.Apply(draft, facts.Intake, facts.Phrases);
        return PreviewSteps.SendPicture(Recall(preview.With(known) with { Phrases = phrases }, facts), facts);
    }

    private static ReadPaper Paper(string json) => JsonSerializer.Deserialize<ReadPaper>(json, StageJson.Options)!;
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QualityBot.Assessments.Uploading;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.Letters;
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
        new(new Trigger.Otherwise(), Importers),
        new(new Trigger.Result(PaperReading.KindName), Importers),
        new(new Trigger.Result(SheetReading.KindName), Importers),
    ];

    public override ImportStage Begin(Input input) => new ImportStage.Asking(IsUnasked: !IsCall(input));

    public override async Task<ImportFacts?> Load(AppDb db, ImportStage stage, Input input, CancellationToken ct) => (stage, input.Content) switch
    {
        (ImportStage.Preview preview, _) => await ImportFacts.Load(db, input, preview.Paper.Sha256, ct),
        (ImportStage.Reading, Content.WorkDone(_, _, var json)) => await (await ImportFacts.Load(db, input, Paper(json).Sha256, ct)).Recognise(db, input, Paper(json).Draft, ct),
        (ImportStage.Asking, Content.Text) when !IsCall(input) && Incoming.TaskOf(input) is not null => await ImportFacts.Load(db, input, null, ct),
        _ => null,
    };

    public override Turn<ImportStage> Step(ImportFacts? facts, ImportStage stage, Input input) => stage switch
    {
        ImportStage.Reading reading => Read(facts, reading, input),
        ImportStage.Preview preview => PreviewSteps.Step(facts!, preview, input),
        _ => Asked(facts, (ImportStage.Asking)stage, input),
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

    private static bool IsCall(Input input) => input.Text.StartsWith('/') || input.Text == Menu.Import.Key;

    private static Turn<ImportStage> Asked(ImportFacts? facts, ImportStage.Asking stage, Input input) => input.Content switch
    {
        Content.Document { Size: > PaperReading.MaxBytes } => new(stage, new Effect.Send(Documents.Texts.Explain(new Documents.TooLarge()))),
        Content.Document => Reading(Incoming.SourceOf(input)!, input),
        Content.Text when IsCall(input) => new(stage, new Effect.Send(Texts.AskPaper)),
        Content.Text when input.Text.Length >= ShortestPaste => Reading(Incoming.SourceOf(input)!, input),
        Content.Text when facts is not null && Incoming.TaskOf(input) is { } letter => Message(facts, letter, input),
        Content.WorkDone or Content.WorkRefused => new(null), // Of a dialogue that is gone.
        _ => new(stage.IsUnasked ? null : stage, new Effect.Send(HearMessage.Useless(input.Content) ?? (stage.IsUnasked ? Engine.Texts.Unknown : input.Content is Content.Text ? Texts.TooShort : Texts.AskPaper))),
    };

    /// <summary>A short message is read at once: its card is the answer.</summary>
    private static Turn<ImportStage> Message(ImportFacts facts, ReadLetter letter, Input input)
    {
        var source = Incoming.SourceOf(input)!;
        var draft = LetterDraft.Of(letter, Texts.Message, source.SentOn ?? input.Today) with { Version = Stamp(input) };
        return PreviewSteps.SendPicture(new ImportStage.Preview(new(LetterDraft.Settled(draft, facts.Intake), source, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input.Text)))), View.Home), facts);
    }

    private static Turn<ImportStage> Read(ImportFacts? facts, ImportStage.Reading stage, Input input) => input.Content switch
    {
        Content.WorkDone(var key, _, var json) when key == stage.WorkKey && Paper(json).IsResults => Results(stage, input),
        Content.WorkDone(var key, _, var json) when key == stage.WorkKey && Paper(json) is { People: > 0 } => Handed(stage, input),
        Content.WorkDone(var key, _, var json) when key == stage.WorkKey => Opened(facts!, stage, Paper(json)),
        Content.WorkRefused(var key, _, var reason) when key == stage.WorkKey => Next(stage, input) is var (next, effects)
            ? new(next, [new Effect.Send(reason), .. effects])
            : new(null, new Effect.Send(reason)),
        Content.WorkDone or Content.WorkRefused => new(stage), // Of an earlier paper.
        Content.Document { Size: <= PaperReading.MaxBytes } => Queued(stage, input),
        Content.Text when Incoming.TaskOf(input) is not null => Queued(stage, input),
        _ => new(stage, new Effect.Send(Texts.StillReading)),
    };

    /// <summary>The staff list came as if it were minutes: it goes where lists go, without being sent again.</summary>
    private static Turn<ImportStage> Handed(ImportStage.Reading stage, Input input) => Next(stage, input) is var (next, effects)
        ? new(next, [new Effect.Send(Texts.StaffListFirst(stage.Source)), .. effects])
        : Permissions.MayAnywhere(input.Someone, Permission.KeepStaffList)
            ? new(null, new Effect.Send(Texts.StaffListFound), ImportStaff.Take(new(stage.Source.FileId!, stage.Source.Name), input))
            : new(null, new Effect.Send(Texts.StaffListNotYours));

    /// <summary>Results came as if they were minutes: they go where results go, with everything that waits and looks like a table.</summary>
    private static Turn<ImportStage> Results(ImportStage.Reading stage, Input input)
    {
        if (!Permissions.MayAnywhere(input.Someone, Permission.UploadResults))
        {
            return Next(stage, input) is var (next, effects) ? new(next, [new Effect.Send(Texts.ResultsNotYours), .. effects]) : new(null, new Effect.Send(Texts.ResultsNotYours));
        }

        var tables = stage.Queue.Where(source => source.FileId is not null && UploadResults.LooksLikeATable(source.Name)).ToList();
        var taken = UploadResults.Take([new(stage.Source.FileId!, stage.Source.Name), .. tables.Select(source => new ResultsSource(source.FileId!, source.Name))], input);
        return Next(stage with { Queue = [.. stage.Queue.Except(tables)] }, input) is var (other, more)
            ? new(other, [new Effect.Send(Texts.ResultsFirst(stage.Source)), .. more])
            : new(null, taken);
    }

    public static PaperSource SourceOf(Content.Document file) => new(file.FileId, file.Name, file.Size, null);

    /// <summary>Comes next, when what is open is done with.</summary>
    public static Turn<ImportStage> Queued(ImportStage stage, Input input)
    {
        var source = Incoming.SourceOf(input)!;
        return new(stage with { Queue = [.. stage.Queue, source] }, new Effect.Send(Texts.Queued(source)));
    }

    private static Turn<ImportStage> Opened(ImportFacts facts, ImportStage.Reading stage, ReadPaper paper)
    {
        var draft = paper.Draft.Letter is null ? paper.Draft with { Mode = Questions.ModeFor(paper.Draft, facts.Intake) } : LetterDraft.Settled(paper.Draft, facts.Intake);
        var preview = new ImportStage.Preview(paper with { Draft = draft }, facts.Known is null || stage.Source.As is not null ? View.Home : new View(ViewKind.Known)) { Queue = stage.Queue, Matching = facts.Matching };
        if (draft.Letter is not null)
        {
            return PreviewSteps.SendPicture(preview, facts); // What a message means by «до пятницы» is of its own day.
        }

        var (known, phrases) = PhraseMemory.Apply(draft, facts.Intake, facts.Phrases);
        return PreviewSteps.SendPicture(Recall(preview.With(known) with { Phrases = phrases }, facts), facts);
    }

    private static ReadPaper Paper(string json) => JsonSerializer.Deserialize<ReadPaper>(json, StageJson.Options)!;
}

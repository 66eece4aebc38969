using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Decisions;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;

namespace QualityBot.Drafts;

/// <summary>«Проверьте протокол до подписи»: anybody, also somebody whom no school knows, sends a draft and gets it back with remarks.</summary>
/// <remarks>Whoever may import gets the import for a file that comes unasked; everybody else gets the check.</remarks>
public sealed class CheckDraft() : Conversation<CheckDraft.Stage, bool>("check-draft", version: 1)
{
    [JsonDerivedType(typeof(Waiting), "waiting")]
    public abstract record Stage;

    /// <summary>A draft is awaited.</summary>
    public sealed record Waiting : Stage;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Command(Menu.Check.Command), new Admission.Anyone()),
        new(new Trigger.Phrase(Menu.Check.Key), new Admission.Known()),
        new(new Trigger.Upload(), new Admission.Anyone()),
        new(new Trigger.Paste(ImportPaper.ShortestPaste), new Admission.Anyone()),
    ];

    public override Stage Begin(Input input) => new Waiting();

    /// <summary>Whether a draft of the same person is under way: one at a time, however many somebody sends.</summary>
    public override Task<bool> Load(AppDb db, Stage stage, Input input, CancellationToken ct) =>
        db.Work.AnyAsync(row => row.Kind == CheckJob.Kind && row.Channel == input.From.Channel && row.Recipient == input.From.Recipient, ct);

    public override Turn<Stage> Step(bool isBusy, Stage stage, Input input) => input.Content switch
    {
        Content.Document or Content.Text when isBusy && !IsCall(input) => new(null, new Effect.Send(Texts.OneAtATime)),
        Content.Document { Size: > DraftChecking.MaxBytes } => new(stage, new Effect.Send(Documents.Texts.Explain(new Documents.TooLarge()))),
        Content.Document(var file, var name, _, _) => new(null, new Effect.Send(Texts.Checking), CheckJob.Order(file, name, null, input)),
        Content.Text when IsCall(input) => new(stage, new Effect.Send(Texts.AskDraft)),
        Content.Text when input.Text.Length >= ImportPaper.ShortestPaste => new(null, new Effect.Send(Texts.Checking), CheckJob.Order(null, Texts.PastedText, input.Text, input)),
        Content.Photo => new(stage, new Effect.Send(Documents.Texts.Explain(new Documents.Picture()))),
        _ => new(stage, new Effect.Send(Texts.AskDraft)),
    };

    private static bool IsCall(Input input) => input.Text.StartsWith('/') || input.Text == Menu.Check.Key;
}

using System.Text.Json;
using QualityBot.Assessments.Showing;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Pickers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Uploading;

/// <summary>Results: files → what only a person knows → preview with doubts → yes. Nothing is stored before the yes.</summary>
internal sealed class UploadResults() : Conversation<UploadStage, UploadFacts?>("upload-results", version: 1)
{
    private static readonly Admission Uploaders = new Admission.Those(Permission.UploadResults);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(ResultKeys.Upload), Uploaders),
        new(new Trigger.Result(ReadResults.Work), Uploaders),
        new(new Trigger.Result(HandedResults.Work), Uploaders),
    ];

    /// <summary>Reads files that were sent elsewhere; their dialogue opens by itself.</summary>
    public static Effect Take(ValueList<ResultsSource> files, Input input) => new Effect.Work($"{HandedOver}{input.Here.Id}/{input.Ids.Next()}", ReadResults.Work, new ReadingOrder(files));

    /// <summary>Whether a file may hold results, by its name alone.</summary>
    public static bool LooksLikeATable(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".xls" or ".csv";

    /// <summary>How the keys of work begin that no question of this dialogue asked for.</summary>
    internal const string HandedOver = "results-sent/";

    public override UploadStage Begin(Input input) => new UploadStage.Asking();

    public override async Task<UploadFacts?> Load(AppDb db, UploadStage stage, Input input, CancellationToken ct) =>
        UploadOf(stage, input) is not { } upload ? null
        : await UploadFacts.Load(db, input.Here.Id, input.Someone.Id, upload, input.Today, input.Ids.Upcoming, ct) is var facts && facts.Clocks.Happened is null ? facts
        : facts with { MayBeTold = Decisions.Drafts.NextHour(input.Here.ZoneId, input.Now, await CalendarOf.School(db, input.Here.Id, ct)) };

    public override Turn<UploadStage> Step(UploadFacts? facts, UploadStage stage, Input input) => (stage, input.Content) switch
    {
        _ when input.Pressed is { Action: ResultKeys.Upload } => new(new UploadStage.Asking(), new Effect.Send(Texts.AskResults)),
        (_, Content.Document { Size: > Limits.FileBytes }) => new(stage, new Effect.Send(Documents.Texts.Explain(new TooLarge()))),
        (UploadStage.Asking, Content.Document file) => Fetch(file, null, input),
        (_, Content.WorkDone(var key, _, _)) when key.StartsWith(HandedOver, StringComparison.Ordinal) => Answer(facts!, new UploadStage.Asking(), input), // The newest counts, whatever was being asked.
        (UploadStage.Asking, Content.WorkRefused(var key, _, var reason)) when key.StartsWith(HandedOver, StringComparison.Ordinal) => new(null, new Effect.Send(reason)),
        (UploadStage.Reading reading, Content.WorkDone(var key, _, _)) when key == reading.WorkKey => Answer(facts!, stage, input),
        (UploadStage.Reading reading, Content.WorkRefused(var key, _, var reason)) when key == reading.WorkKey => reading.Before is { } before
            ? Ask(facts!, before, input, reason)
            : new(new UploadStage.Asking(), new Effect.Send(reason)),
        (UploadStage.Asking, Content.WorkDone or Content.WorkRefused) => new(null), // Of a dialogue that is gone.
        (_, Content.WorkDone or Content.WorkRefused) => new(stage),
        (UploadStage.Reading, _) => new(stage, new Effect.Send(Texts.StillReadingResults)),
        (UploadStage.Open open, Content.Document file) => Fetch(file, open.Upload, input),
        (UploadStage.Open open, _) => Opened(facts!, open, input),
        _ => new(stage, new Effect.Send(Texts.AskResults)),
    };

    /// <summary>The upload that the turn will speak of, as far as it can be told without facts.</summary>
    private static Upload? UploadOf(UploadStage stage, Input input) => (stage, input.Content) switch
    {
        (_, Content.WorkDone(var key, _, var json)) when key.StartsWith(HandedOver, StringComparison.Ordinal) => Added(null, json).Upload,
        (UploadStage.Open open, _) => Answers.Apply(open, input) ?? open.Upload,
        (UploadStage.Reading { Before: var before }, Content.WorkDone(_, _, var json)) => Added(before, json).Upload,
        (UploadStage.Reading { Before: var before }, Content.WorkRefused) => before,
        (UploadStage.Asking, Content.WorkDone(_, _, var json)) => Added(null, json).Upload,
        _ => null,
    };

    /// <summary>The files that were read put to those before; what does not belong to them is a sentence.</summary>
    private static (Upload Upload, ValueList<string> Refused) Added(Upload? before, string json)
    {
        var done = JsonSerializer.Deserialize<ReadingDone>(json, StageJson.Options)!;
        var refused = done.Refused.ToList();
        var upload = before ?? new Upload([done.Read[0]]);
        foreach (var file in done.Read.Skip(before is null ? 1 : 0))
        {
            switch (upload.With(file))
            {
                case Outcome<Upload>.Ok(var more):
                    upload = more;
                    break;
                case Outcome<Upload>.Refused(var problem):
                    refused.Add($"{file.Name}: {Texts.ExplainFile(problem)}");
                    break;
            }
        }

        return (upload, [.. refused]);
    }

    private static Turn<UploadStage> Fetch(Content.Document file, Upload? before, Input input)
    {
        var key = $"{ReadResults.Work}/{input.Arrival.Key}";
        return new(new UploadStage.Reading(key, before), new Effect.Send(Texts.ReadingResults), new Effect.Work(key, ReadResults.Work, new ReadingOrder([new(file.FileId, file.Name)])));
    }

    private static Turn<UploadStage> Answer(UploadFacts facts, UploadStage stage, Input input)
    {
        var (upload, refused) = Added((stage as UploadStage.Reading)?.Before, ((Content.WorkDone)input.Content).Json);
        return Ask(facts, upload, input, [.. refused]);
    }

    private static Turn<UploadStage> Opened(UploadFacts facts, UploadStage.Open open, Input input)
    {
        if (Answers.Apply(open, input) is { } answered)
        {
            return Ask(facts, answered, input);
        }

        var preview = open.Asked.Length == 0;
        return input.Pressed switch
        {
            { Action: UploadKeys.Drop } => new(null, new Effect.Send(Texts.NothingSaved)),
            { Action: UploadKeys.More } => new(open, new Effect.Send(Texts.SendMore)),
            { Action: UploadKeys.Doubts } when preview => new(open, new Effect.Send(Texts.AllDoubts(facts.Analysed(open.Upload).Match(analysed => analysed.Doubts, _ => [])))),
            { Action: UploadKeys.Day } when preview => new(open with { Asked = UploadKeys.Day }, new Effect.Send(Texts.AskReceived) { Keyboard = Days(input.Today, input) }),
            { } pressed when open.Asked == UploadKeys.Day && DayPicker.Read(pressed) is DayPicker.Choice.Turned(var month) =>
                new(open, new Effect.Edit(((Content.Button)input.Content).MessageId, Texts.AskReceived, Days(month, input))),
            { Action: UploadKeys.Save } when preview => Save(facts, open, input),
            null => new(open, new Effect.Send(preview ? Texts.DecideAbove : Texts.NotAnAnswer)),
            _ => new(open, new Effect.Toast(Texts.UseButtons)),
        };
    }

    private static Keyboard.Inline Days(DateOnly month, Input input) => DayPicker.Show(month, Answers.Before(input.Today), input.Today, (Texts.TodayKey, input.Today));

    /// <summary>The next question, or the preview; a work that is not this person's ends the dialogue.</summary>
    private static Turn<UploadStage> Ask(UploadFacts facts, Upload upload, Input input, params IReadOnlyList<string> before)
    {
        var said = before.Select(Effect (sentence) => new Effect.Send(sentence)).ToList();
        var work = upload.Work;
        if (!Permissions.May(input.Someone, Permission.UploadResults, new Scope(input.Here.Id) { Grades = work.Grade is { } grade ? [grade] : [], Subjects = work.Subject is { } subject ? [subject] : [] })
            && (work.Subject is not null || Permissions.ReachOf(input.Someone, Permission.UploadResults) == Reach.Area))
        {
            return new(null, [.. said, new Effect.Send(Texts.NotYourWork(work))]);
        }

        if (facts.Joined(upload) is Outcome<Reading.ResultFile>.Refused(var problem))
        {
            return new(null, [.. said, new Effect.Send(Texts.Explain(problem))]);
        }

        if (KnownResults.Among(upload, facts) is { } same)
        {
            return new(null, [.. said, new Effect.Send(Texts.Explain(same))]);
        }

        if (Question.Next(upload, facts) is { } question)
        {
            var open = new UploadStage.Open(upload, UploadPictures.CodeOf(question));
            return new(question is Question.WhichClasses(var numbers, var guess) ? open with { Numbers = numbers, Guess = guess } : open, [.. said, UploadPictures.Ask(question, upload, facts, input)]);
        }

        return facts.Analysed(upload).Match<Turn<UploadStage>>(
            analysed => new(new UploadStage.Open(upload, ""), [.. said, UploadPictures.Preview(analysed, upload, facts, input)]),
            unsound => new(new UploadStage.Open(upload with { Scale = null }, UploadKeys.Scale), [.. said, new Effect.Send(Texts.Explain(unsound))]));
    }

    private static Turn<UploadStage> Save(UploadFacts facts, UploadStage.Open open, Input input) =>
        Saving.Of(open.Upload, facts, input.Here.Id, input.Someone, input.Ids, input.Now, input.Today).Match<Turn<UploadStage>>(
            saved => new(null,
            [
                .. saved.Effects,
                new Effect.Send(Texts.ResultsSaved(saved, mayStart: Permissions.MayAnywhere(input.Someone, Permission.RegisterEvent), facts.Clocks.Happened is not null))
                {
                    Keyboard = new Keyboard.Inline(new Button(Texts.TakeBackKey, ResultKeys.TakeBack, saved.Results.Id)),
                },
                .. saved is { Event: null, Results.Version: 1, Assessment.ReceivedEventId: null } && facts.Clocks.Happened is not null && !Permissions.MayAnywhere(input.Someone, Permission.RegisterEvent)
                    ? StartClocks.Ask(saved.Assessment, facts.Clocks.Started.Count, facts.Staff, facts.MayBeTold, input)
                    : [],
                DrawSummary.Order(saved.Assessment.Id, input),
            ]),
            problem => new(null, new Effect.Send(Texts.Explain(problem))));
}

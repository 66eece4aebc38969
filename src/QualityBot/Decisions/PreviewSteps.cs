using QualityBot.Engine;
using QualityBot.Pickers;
using QualityDomain;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityBot.Decisions;

/// <summary>What a person does with a paper that was read: answers, edits, the yes.</summary>
internal static class PreviewSteps
{
    public static Turn<ImportStage> Step(ImportFacts facts, ImportStage.Preview stage, Input input) => input.Content switch
    {
        Content.Button(var data, var message, _) => Pressed(facts, stage, data, message, input),
        Content.Text when stage.View.Kind is ViewKind.DeadlinePicker or ViewKind.MeetingPicker => TypedDeadline(facts, stage, input),
        Content.Text when stage.View.Kind is ViewKind.PeoplePicker => SendPicture(stage.Show(stage.View with { Note = input.Text, At = 0 }), facts),
        Content.Text when (stage.Draft.Letter is not null || input.Arrival.Origin is not null) && Incoming.TaskOf(input) is not null => ImportPaper.Queued(stage, input),
        Content.Text when stage.Draft.Letter is null && stage.Paper.Source.Text is { } begun && input.Text.Length >= ImportPaper.ShortestPaste =>
            ImportPaper.Reading(stage.Paper.Source with { Text = $"{begun}\n{input.Text}" }, input), // Long minutes come as several messages.
        Content.Document when stage.Draft.IsTyped => new(stage, new Effect.Send(Texts.FinishFirst)),
        Content.Document { Size: > PaperReading.MaxBytes } => new(stage, new Effect.Send(Documents.Texts.Explain(new Documents.TooLarge()))),
        Content.Document file when SheetReading.IsWorkbook(file) => CorrectionSteps.Arrived(stage, file, input),
        Content.Document => Offer(stage, Incoming.SourceOf(input)!),
        Content.WorkDone or Content.WorkRefused => CorrectionSteps.Read(facts, stage, input.Content),
        _ => new(stage, new Effect.Send(Texts.UseButtons)),
    };

    /// <summary>The picture as a new message.</summary>
    public static Turn<ImportStage> SendPicture(ImportStage.Preview stage, ImportFacts facts)
    {
        var picture = Pictures.Of(stage, facts);
        return new(stage, new Effect.Send(picture.Words) { Keyboard = picture.Keyboard });
    }

    /// <summary>What a typed decision still lacks; else its card.</summary>
    public static ImportStage.Preview NextToAsk(ImportStage.Preview stage, int row) => stage.Draft switch
    {
        { IsTyped: true } draft when draft.Rows[row] is { DeadlineConfirmed: false, DeadlineValue: Deadline.None } => stage.Show(new View(ViewKind.DeadlinePicker) { Rows = [row] }),
        { IsTyped: true } draft when draft.Rows[row].Parties.Count == 0 => stage.Show(new View(ViewKind.PeoplePicker) { Rows = [row] }),
        { Letter: not null } when stage.Draft.Rows.Count == 1 => stage.Show(View.Home),
        _ => stage.Show(new View(ViewKind.Card, row)),
    };

    private static Turn<ImportStage> Pressed(ImportFacts facts, ImportStage.Preview stage, ButtonData data, string message, Input input)
    {
        if (data.Version != stage.Draft.Version)
        {
            var (next, effects) = SendPicture(stage, facts);
            return new(next, [.. effects, new Effect.Toast(Texts.OldPicture)]);
        }

        return data.Action switch
        {
            Press.Save => Saving.Save(facts, stage, message, input),
            Press.Cancel => Over(stage, new Effect.Edit(message, Texts.Dropped), input),
            Press.Queue when stage.Offered is { } offered => new(stage with { Offered = null, Queue = [.. stage.Queue, offered] }, new Effect.Edit(message, Texts.Queued(offered))),
            Press.ReplaceBy when stage.Offered is { } offered => ImportPaper.Reading(offered, input) is var (reading, effects)
                ? new(reading! with { Queue = stage.Queue }, [new Effect.Edit(message, Texts.Replaced(stage.Paper.Source, offered)), .. effects])
                : new(stage),
            Press.ReadOther when stage.Paper.Otherwise > 0 => ImportPaper.Reading(stage.Paper.Source with { As = stage.Draft.Letter is null ? ReadAs.Letter : ReadAs.Decisions }, input) is var (again, asked)
                ? new(again! with { Queue = stage.Queue }, [new Effect.Edit(message, Texts.ReadingOtherwise), .. asked.Where(effect => effect is not Effect.Send)])
                : new(stage),
            Press.Margins when stage.Paper.Source is { FileId: { } file } paper => new(stage, new Effect.Toast(QualityBot.Drafts.Texts.Checking), QualityBot.Drafts.CheckJob.Order(file, paper.Name, null, input)),
            Press.Fill when stage.Paper.Source is { FileId: { } file } paper => new(stage, new Effect.Toast(QualityBot.Drafts.Texts.Filling), QualityBot.Drafts.FillJob.Order(file, paper.Name, input)),
            Press.Sheet when !stage.Draft.IsTyped => new(stage, new Effect.Toast(Texts.WritingSheet), SheetWriting.Order(stage, facts, input)),
            DayPicker.Nothing => new(stage, new Effect.Toast("")),
            _ when Changed(facts, stage, data) is { } changed => Edit(changed, facts, message),
            _ => new(stage, new Effect.Toast(Texts.UseButtons)),
        };
    }

    /// <summary>The paper is done with: the next of the queue, or the dialogue ends.</summary>
    public static Turn<ImportStage> Over(ImportStage stage, Effect last, Input input) => Over(stage, [last], input);

    public static Turn<ImportStage> Over(ImportStage stage, IReadOnlyList<Effect> last, Input input) =>
        ImportPaper.Next(stage, input) is var (next, effects) ? new(next, [.. last, .. effects]) : new(null, last);

    /// <summary>Another paper while this one is open: which of them first is the person's choice.</summary>
    public static Turn<ImportStage> Offer(ImportStage.Preview stage, PaperSource other) => new(stage with { Offered = other }, new Effect.Send(Texts.AnotherPaper(stage.Paper.Source, other))
    {
        Keyboard = Pictures.Keys([Pictures.Button(stage, Texts.ThisFirst, Press.Queue) with { Look = ButtonLook.Expected }], [Pictures.Button(stage, Texts.NewInstead, Press.ReplaceBy)]),
    });

    private static Turn<ImportStage> Edit(ImportStage.Preview stage, ImportFacts facts, string message)
    {
        var picture = Pictures.Of(stage, facts);
        return new(stage, new Effect.Edit(message, picture.Words, picture.Keyboard));
    }

    /// <summary>The paper after a press; null for a press that fits nothing.</summary>
    private static ImportStage.Preview? Changed(ImportFacts facts, ImportStage.Preview stage, ButtonData data)
    {
        var (draft, row) = (stage.Draft, (int)Math.Clamp(data.Row, 0, int.MaxValue));
        var hasRow = row < draft.Rows.Count;
        return data.Action switch
        {
            Press.Home => stage.Show(View.Home),
            Press.TakeAnyway => stage.Show(View.Home),
            Press.AcceptAll => stage.With(Questions.AcceptAll(draft, facts.Intake)).Show(View.Home),
            Press.Question => Asking(stage, facts, row),
            Press.Answer => Answered(facts, stage, row, data.Argument),
            Press.OtherAnswer => OtherAnswer(facts, stage, row),
            Press.List => stage.Show(new View(ViewKind.Rows, row)),
            Press.Card when hasRow => stage.Show(new View(ViewKind.Card, row)),
            Press.EditDeadline when hasRow => stage.Show(new View(ViewKind.DeadlinePicker) { Rows = [row] }),
            Press.EditPeople when hasRow => stage.Show(new View(ViewKind.PeoplePicker) { Rows = [row] }),
            Press.Fate when hasRow && Enum.TryParse<RowFate>(data.Argument, out var fate) => stage.With(draft.WithRow(row, one => one with { Fate = fate })),
            Press.Lead when hasRow => stage.With(draft.WithRow(row, one => one with { Parties = [.. one.Parties.Skip(1), .. one.Parties.Take(1)] })),
            PersonPicker.Page => stage.Show(stage.View with { At = row }),
            _ when DayPicker.Read(data) is DayPicker.Choice.Turned(var month) => stage.Show(stage.View with { Note = PickerPictures.Note(month) }),
            _ when DayPicker.Read(data) is DayPicker.Choice.Picked(var day) => Picked(facts, stage, day),
            _ when PersonPicker.Picked(data, facts.Intake.People) is { } person => Picked(facts, stage, person),
            Press.Mode => ImportPaper.Recall(stage.With(draft.Changed(draft with { Mode = draft.Mode == ImportMode.Work ? ImportMode.Archive : ImportMode.Work })), facts).Show(View.Home),
            Press.Correct => stage.Show(new View(ViewKind.Correct)),
            Press.Founder => stage.With(draft.Changed(draft with { IsFounders = !draft.IsFounders })).Show(new View(ViewKind.Correct)),
            Press.Skipped => stage.Show(new View(ViewKind.Skipped, row)),
            Press.Check => stage.Show(new View(ViewKind.Check, row)),
            Press.Corrections when stage.Corrections is not null => stage.Show(new View(ViewKind.Corrections, row)),
            Press.TakeCorrections when stage.Corrections is not null => CorrectionSteps.Taken(facts, stage),
            Press.LeaveCorrections => (stage with { Corrections = null }).Show(View.Home),
            _ => null,
        };
    }

    /// <summary>The question at that place, or the paper when all are answered.</summary>
    private static ImportStage.Preview Asking(ImportStage.Preview stage, ImportFacts facts, int at) =>
        Questions.Of(stage.Draft, facts.Intake).Count == 0 ? stage.Show(View.Home) : stage.Show(new View(ViewKind.Question, at));

    private static ImportStage.Preview? Answered(ImportFacts facts, ImportStage.Preview stage, int at, string argument)
    {
        var open = Questions.Of(stage.Draft, facts.Intake);
        return at < open.Count && int.TryParse(argument, out var which) && which >= 0 && which < open[at].Proposals.Count
            ? Asking(stage.With(open[at].Answer(stage.Draft, open[at].Proposals[which])), facts, at)
            : null;
    }

    private static ImportStage.Preview? OtherAnswer(ImportFacts facts, ImportStage.Preview stage, int at)
    {
        var open = Questions.Of(stage.Draft, facts.Intake);
        if (at >= open.Count)
        {
            return null;
        }

        var kind = open[at].Kind switch
        {
            QuestionKind.MeetingDay => ViewKind.MeetingPicker,
            QuestionKind.Reading or QuestionKind.NoDeadline or QuestionKind.Information => ViewKind.DeadlinePicker,
            _ => ViewKind.PeoplePicker,
        };
        return stage.Show(new View(kind) { Rows = open[at].Rows, Question = open[at].Key });
    }

    private static ImportStage.Preview Picked(ImportFacts facts, ImportStage.Preview stage, DateOnly day) =>
        stage.View.Kind == ViewKind.MeetingPicker && stage.Draft.Rows[stage.View.Rows[0]].Meeting is { } meeting
            ? Settled(facts, stage, new Proposal.Held(meeting, new(day.Year, day.Month, day.Day)), _ => stage.Draft)
            : Due(facts, stage, new Deadline.ByDay(day), stage.Draft.Rows[stage.View.Rows[0]].Time);

    private static ImportStage.Preview Due(ImportFacts facts, ImportStage.Preview stage, Deadline deadline, TimeOnly? time) => Settled(facts,
        stage.View.Question is null ? stage : stage with { Paper = stage.Paper with { Draft = Timed(stage, time) } },
        new Proposal.Due(deadline.ToString()),
        draft => Timed(stage, time).WithRows(stage.View.Rows, row => row with { Deadline = deadline.ToString(), DeadlineConfirmed = true }));

    /// <summary>What a person types has its own hour, or none.</summary>
    private static PaperDraft Timed(ImportStage.Preview stage, TimeOnly? time) =>
        stage.Draft with { Rows = stage.Draft.Rows.Select((row, index) => stage.View.Rows.Contains(index) ? row with { Time = time } : row).ToValueList() };

    private static ImportStage.Preview Picked(ImportFacts facts, ImportStage.Preview stage, Person person) => Settled(facts, stage, new Proposal.Give(person.Id, Questions.PartyOf(person)),
        draft => draft.WithRows(stage.View.Rows, row => row with { Parties = [Questions.PartyOf(person), .. row.Parties.Skip(1)] }));

    /// <summary>Answers the question that the picker was opened for; without one the row itself is changed.</summary>
    private static ImportStage.Preview Settled(ImportFacts facts, ImportStage.Preview stage, Proposal proposal, Func<PaperDraft, PaperDraft> change) =>
        stage.View.Question is { } key
            ? Questions.Of(stage.Draft, facts.Intake).FirstOrDefault(question => question.Key == key) is { } open
                ? Asking(stage.With(open.Answer(stage.Draft, proposal)), facts, 0)
                : stage.Show(View.Home)
            : NextToAsk(stage.With(change(stage.Draft)), stage.View.Rows.Count > 0 ? stage.View.Rows[0] : 0);

    private static Turn<ImportStage> TypedDeadline(ImportFacts facts, ImportStage.Preview stage, Input input)
    {
        var reading = DeadlineReader.Read(input.Text, new DeadlineContext.Day(input.Today));
        return reading switch
        {
            { Deadline: Deadline.None } or { NeedsConfirmation: true } => new(stage, new Effect.Send(Texts.DeadlineNotUnderstood) { Keyboard = Pictures.Of(stage, facts).Keyboard }),
            _ when stage.View.Kind == ViewKind.MeetingPicker => reading.FirstDue(new DeadlineContext.Unknown()) is { } day
                ? SendPicture(Picked(facts, stage, day), facts)
                : new(stage, new Effect.Send(Texts.DeadlineNotUnderstood) { Keyboard = Pictures.Of(stage, facts).Keyboard }),
            _ => SendPicture(Due(facts, stage, reading.Deadline, reading.Time), facts),
        };
    }
}

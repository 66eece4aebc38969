using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.Minutes;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>The yes: everything of a paper is stored in one commit, and nobody is told before the next digest.</summary>
internal static class Saving
{
    public static Turn<ImportStage> Save(ImportFacts facts, ImportStage.Preview stage, string message, Input input)
    {
        var open = Questions.Of(stage.Draft, facts.Intake);
        if (open.Count > 0)
        {
            return PreviewSteps.SendPicture(stage.Show(View.Home), facts);
        }

        var permission = stage.Draft.IsTyped ? Permission.DraftDecision : Permission.ImportPapers;
        var rows = stage.Draft.Rows.Where(row => row.IsTaken && facts.Intake.May(permission, row)).ToList();
        if (rows.Count == 0)
        {
            return stage.Draft.HasRows
                ? new(stage, new Effect.Send(LeftOut.Of(stage.Draft, facts.Intake, permission)!.Words))
                : new(stage, new Effect.Toast(Texts.NothingToTake));
        }

        var writer = new Writer(facts, stage.Paper, input);
        var records = writer.Write(rows);
        if (stage.Draft.IsTyped)
        {
            var decision = records.OfType<Effect.Add>().Select(add => add.Record).OfType<Decision>().Single();
            return new(null, [.. records, new Effect.Edit(message, writer.IsDraft ? Texts.SavedOneAsDraft(decision.Number) : Texts.SavedOne(decision.Number)), .. writer.IsDraft ? Drafts.Tell(facts, decision, input.Now) : []]);
        }

        if (writer.IsLoose)
        {
            var made = records.OfType<Effect.Add>().Select(add => add.Record).OfType<Decision>().ToList();
            return PreviewSteps.Over(stage,
            [
                .. records,
                new Effect.Edit(message, writer.IsDraft ? Texts.SavedAsDrafts(made.Count, made[0].Number, made[^1].Number) : Texts.Created(stage.Draft, rows, made)),
                .. writer.IsDraft ? made.SelectMany(decision => Drafts.Tell(facts, decision, input.Now)) : [],
            ], input);
        }

        var (first, last) = (facts.LastNumber + 1, facts.LastNumber + rows.Count);
        var words = writer.IsDraft ? Texts.SavedAsDrafts(rows.Count, first, last)
            : stage.Draft.Letter is not null ? Texts.Created(stage.Draft, rows, [.. records.OfType<Effect.Add>().Select(add => add.Record).OfType<Decision>()])
            : Texts.Saved(rows.Count, first, last, stage.Draft.Mode);
        return PreviewSteps.Over(stage,
        [
            .. records,
            .. Memory(facts, stage, input),
            new Effect.Edit(message, LeftOut.Of(stage.Draft, facts.Intake, permission) is { } left ? $"{words}\n{left.Words}" : words, new Keyboard.Inline(new Button(stage.Draft.Letter is not null ? Texts.WithdrawLetter : Texts.Withdraw, Press.Withdraw, writer.Batch.Id))),
            .. writer.IsDraft ? Drafts.Tell(facts, writer.Batch, rows.Count, input.Now) : [],
        ], input);
    }

    /// <summary>Answers that the next paper need not ask for.</summary>
    private static IEnumerable<Effect> Memory(ImportFacts facts, ImportStage.Preview stage, Input input) =>
        Remembered.Keep(stage.Draft, facts.Remembered, input.Ids.Next, input.Here.Id, input.Today, input.Someone.Id)
            .Select(Effect (change) => change.Before is { } before ? new Effect.Replace(before, change.After) : new Effect.Add(change.After))
            .Concat(PhraseMemory.Keep(stage.Draft, facts.Intake, facts.Phrases, input.Ids.Next, input.Here.Id, input.Today, input.Someone.Id).Select(Effect (change) => change switch
            {
                ({ } before, { } after) => new Effect.Replace(before, after),
                ({ } before, null) => new Effect.Erase(before),
                _ => new Effect.Add(change.After!),
            }));

    /// <summary>Makes the records of one paper.</summary>
    private sealed class Writer
    {
        private readonly ImportFacts facts;
        private readonly ReadPaper paper;
        private readonly Input input;
        private readonly StoredDocument document;
        private readonly Dictionary<int, Meeting> meetings = [];
        private int number;

        public Writer(ImportFacts facts, ReadPaper paper, Input input)
        {
            (this.facts, this.paper, this.input, number) = (facts, paper, input, facts.LastNumber);
            var id = input.Ids.Next();
            var path = $"documents/{input.Here.Id}/{id}{Path.GetExtension(paper.Source.Name)}";
            document = new(id, input.Here.Id, paper.Source.Name, path, paper.Source.Bytes, paper.Sha256, input.Someone.Id, input.Today) { ChannelFileId = paper.Source.FileId };
            Batch = new(input.Ids.Next(), input.Here.Id, id, paper.Source.Name, paper.Draft.Mode, input.Someone.Id, input.Today, 0);
        }

        public ImportBatch Batch { get; private set; }

        /// <summary>Somebody who may only propose writes drafts, which a deputy or the director puts in force.</summary>
        public bool IsDraft => paper.Draft.Mode == ImportMode.Work && !Permissions.MayAnywhere(input.Someone, Permission.ManageDecision);

        /// <summary>A message of a colleague is no paper of the school: its words stay with the decision, and nothing is filed.</summary>
        public bool IsLoose => paper.Draft is { Letter: not null, IsFounders: false } && paper.Source.FileId is null;

        public IReadOnlyList<Effect> Write(List<DraftRow> rows)
        {
            if (paper.Draft.IsTyped || IsLoose)
            {
                return [.. rows.SelectMany(Decision).Select(record => new Effect.Add(record))];
            }

            Batch = Batch with { Rows = rows.Count };
            var decisions = rows.SelectMany(Decision).ToList();
            return
            [
                new Effect.Add(document),
                new Effect.Add(Batch),
                .. meetings.Values.Select(meeting => new Effect.Add(meeting)),
                .. decisions.Select(record => new Effect.Add(record)),
                new Effect.Work($"{PaperKeeping.KindName}/{document.Id}", PaperKeeping.KindName, new KeepingJob(paper.Source, document.Path)),
            ];
        }

        private IEnumerable<object> Decision(DraftRow row)
        {
            var toWork = paper.Draft.GoesToWork(row);
            var decision = Of(row, toWork);
            if (!toWork || decision.State == DecisionState.Draft)
            {
                return [decision];
            }

            var executors = facts.Intake.ExecutorsOf(row).OrElse(input.Someone.Person);
            var taken = Taken.Begin(decision, executors, facts.Intake.DueContextOf(decision.MadeOn), facts.Leaves, input.Ids.Next, input.Today);
            return [decision, .. taken.Matters.SelectMany(matter => matter.Assignments.Prepend<object>(matter.Occurrence))];
        }

        private Decision Of(DraftRow row, bool toWork) => new(input.Ids.Next(), input.Here.Id, ++number, Kind, row.Text, paper.Draft.MadeOn(row, input.Today))
        {
            State = row.Fate == RowFate.Done ? DecisionState.Closed : !toWork ? DecisionState.Archived : IsDraft ? DecisionState.Draft : DecisionState.Active,
            MeetingId = paper.Draft.IsTyped || IsLoose ? null : MeetingOf(row).Id,
            ImportId = paper.Draft.IsTyped || IsLoose ? null : Batch.Id,
            ItemNumber = row.Number,
            AsTyped = IsLoose && Texts.From(paper.Draft.Letter!) is { Length: > 0 } from ? $"{from}: {row.AsTyped}" : row.AsTyped,
            DeadlineText = row.DeadlineText,
            Deadline = row.Deadline,
            DeadlineTime = row.Time,
            DeadlineConfirmed = row.DeadlineConfirmed,
            ResponsibleText = row.ResponsibleText,
            Responsible = string.Join("; ", row.Parties),
            ExpectedResult = row.ExpectedResult,
            Classes = row.NamedClasses.Classes.Select(one => one.ToString()).ToValueList(),
            Grades = row.NamedClasses.Grades,
            Subjects = row.Subjects,
            Association = facts.Intake.Association,
        };

        private Meeting MeetingOf(DraftRow row)
        {
            const int ThePaperItself = -1;
            var index = row.Meeting ?? ThePaperItself;
            if (meetings.TryGetValue(index, out var known))
            {
                return known;
            }

            var (title, date) = row.Meeting is { } own ? (paper.Draft.Meetings[own].Title, paper.Draft.Meetings[own].Date) : (paper.Draft.Title.Length > 0 ? paper.Draft.Title : paper.Source.Name, paper.Draft.Date);
            return meetings[index] = new(input.Ids.Next(), input.Here.Id, Kind, title)
            {
                HeldOn = date is { Day: not null } day ? day.First : null,
                DateAsWritten = date is { } written ? Pictures.Day(written) : "",
                Number = paper.Draft.Number,
                DocumentId = document.Id,
                ImportId = Batch.Id,
            };
        }

        private DecisionKind Kind => paper.Draft.Kind switch
        {
            _ when paper.Draft.IsFounders => DecisionKind.Founder,
            DocumentKind.Plan or DocumentKind.Programme or DocumentKind.Measures => DecisionKind.Plan,
            DocumentKind.Order => DecisionKind.Order,
            _ => DecisionKind.Council,
        };
    }
}

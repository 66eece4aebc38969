using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.Minutes;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>What a person sees: words and buttons.</summary>
internal sealed record Picture(RichText Words, Keyboard.Inline Keyboard);

/// <summary>The pictures of a paper while it is taken in.</summary>
internal static class Pictures
{
    public const int RowsOnAPage = 8;
    private const int QuestionsShown = 6;
    private const int RecalledShown = 8;

    public static Picture Of(ImportStage.Preview stage, ImportFacts facts) => stage.View.Kind switch
    {
        ViewKind.Known when facts.Known is { } known => Known(stage, known),
        ViewKind.Question => QuestionPicture.Of(stage, facts),
        ViewKind.Rows => Rows(stage, facts),
        ViewKind.Card => CardPicture.Of(stage, facts),
        ViewKind.DeadlinePicker => PickerPictures.OfDays(stage, facts, Texts.TypeDeadline),
        ViewKind.MeetingPicker => PickerPictures.OfDays(stage, facts, Texts.Ask(Questions.Of(stage.Draft, facts.Intake).First(question => question.Key == stage.View.Question))),
        ViewKind.PeoplePicker => PickerPictures.OfPeople(stage, facts),
        ViewKind.Skipped => Skipped(stage),
        ViewKind.Correct => LetterPicture.Correcting(stage, facts),
        ViewKind.Check => CheckPicture.Of(stage, facts),
        ViewKind.Corrections when stage.Corrections is not null => CorrectionsPicture.Of(stage),
        _ when stage.Draft.IsTyped => Questions.Of(stage.Draft, facts.Intake).Count > 0 ? QuestionPicture.Of(stage.Show(new View(ViewKind.Question)), facts) : CardPicture.Of(stage.Show(new View(ViewKind.Card)), facts),
        _ when stage.Draft.Letter is not null => LetterPicture.Of(stage, facts),
        _ => Home(stage, facts),
    };

    /// <summary>A button of this draft.</summary>
    public static Button Button(ImportStage.Preview stage, string label, string action, long row = 0, string argument = "") =>
        new(RichText.Shorten(label.ReplaceLineEndings(" "), 60), action, row, stage.Draft.Version, argument);

    public static Keyboard.Inline Keys(params IEnumerable<IReadOnlyList<Button>> rows) => new([.. rows.Where(row => row.Count > 0)]);

    private static Picture Known(ImportStage.Preview stage, ImportBatch known) => new(
        Texts.KnownPaper(known),
        Keys(WithMarks(stage), [Button(stage, Texts.TakeAnyway, Press.TakeAnyway)], [Button(stage, Texts.Cancel, Press.Cancel)]));

    private static Picture Home(ImportStage.Preview stage, ImportFacts facts)
    {
        var draft = stage.Draft;
        var open = Questions.Of(draft, facts.Intake);
        var taken = draft.Rows.Count(row => row.IsTaken);
        var lines = new List<RichText>
        {
            Texts.Heading(draft.Kind, draft.Title),
            Texts.MeetingsOf(draft, facts.Intake.Today),
            Texts.Counts(draft, Questions.RowsOf(open)),
            draft.IsFounders ? RichText.Of($"<b>{Texts.FounderTask}</b>") : "",
            Texts.Where(draft.Mode),
        };
        lines.AddRange(draft.IsGuess ? [Texts.Guessed] : (RichText[])[]);
        if (open.Count > 0)
        {
            lines.Add("");
            lines.AddRange(open.Take(QuestionsShown).Select(question => RichText.Of($"• {Texts.Ask(question)} <i>{QuestionPicture.Label(question, question.Proposals[0], stage, facts)}</i>")));
            lines.AddRange(open.Count > QuestionsShown ? [Texts.AndMore(Texts.Questions(open.Count - QuestionsShown))] : []);
        }

        lines.AddRange(LeftOut.Of(draft, facts.Intake, Permission.ImportPapers) is { } left ? [(RichText)"", RichText.Of($"⚠ {left.Words}")] : []);
        var recalled = stage.Recalled.Select(answer => Texts.Recalled(answer, facts.Intake.People)).Concat(stage.Phrases.Select(Texts.Recalled)).ToList();
        if (recalled.Count > 0)
        {
            lines.AddRange(["", Texts.AsLastTime(recalled, RecalledShown)]);
        }

        Button[] main = open.Count > 0
            ? [Button(stage, $"{Texts.AcceptAll} ({Questions.RowsOf(open)})", Press.AcceptAll) with { Look = ButtonLook.Expected }]
            : draft.HasRows
                ? [Button(stage, Texts.SaveKey(taken, draft.Mode), Press.Save) with { Look = ButtonLook.Expected }]
                : [];
        return new(
            RichText.Lines(lines.Where((line, index) => index != 3 || line.Html.Length > 0)),
            Keys(
                main,
                open.Count > 0 ? [Button(stage, $"{Texts.OneByOne} ({open.Count})", Press.Question)] : [],
                [Button(stage, Texts.AllRows, Press.List), .. draft.Skipped.Count > 0 ? [Button(stage, Texts.SkippedKey(draft.Skipped.Count), Press.Skipped)] : Array.Empty<Button>()],
                [Button(stage, draft.Mode == ImportMode.Work ? Texts.ToArchive : Texts.ToWork, Press.Mode), Button(stage, Texts.CheckOnly, Press.Check)],
                [Button(stage, Texts.InExcel, Press.Sheet), .. WithMarks(stage)],
                stage.Paper.Otherwise > 0 ? [Button(stage, $"{Texts.AsLetter} ({stage.Paper.Otherwise})", Press.ReadOther)] : [],
                [Button(stage, Texts.Cancel, Press.Cancel) with { Look = ButtonLook.Destructive }]));
    }

    /// <summary>The school's own table, filled from the register.</summary>
    private static Button[] WithMarks(ImportStage.Preview stage) => stage is { Matching: > 0, Paper.Source: { FileId: not null, Name: var name } }
        && (name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) ? [Button(stage, Texts.WithMarks, Press.Fill)] : [];

    /// <summary>Only a document of Word has margins to write on.</summary>
    public static Button[] Margins(ImportStage.Preview stage) =>
        stage.Paper.Source is { FileId: not null, Name: var name } && name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? [Button(stage, Texts.OnMargins, Press.Margins)] : [];

    /// <summary>The date as exact as the document has it.</summary>
    public static string Day(LooseDate date) => date.Day is null ? RussianText.MonthOf(date.First) : RussianText.Day(date.First);

    private static Picture Rows(ImportStage.Preview stage, ImportFacts facts)
    {
        var draft = stage.Draft;
        var pages = (draft.Rows.Count + RowsOnAPage - 1) / RowsOnAPage;
        var page = Math.Clamp(stage.View.At, 0, pages - 1);
        var asked = Questions.Of(draft, facts.Intake).SelectMany(question => question.Rows).ToHashSet();
        var shown = draft.Rows.Index().Skip(page * RowsOnAPage).Take(RowsOnAPage).ToList();
        var lines = shown.Select(each => RichText.Of($"<b>{each.Index + 1}.</b> {Mark(draft, each.Item, asked.Contains(each.Index))}{RichText.Shorten(each.Item.Text.ReplaceLineEndings(" "), 110)}\n   <i>{Texts.Deadline(each.Item)}</i>"));
        return new(
            RichText.Lines(lines),
            Keys(
                [
                    .. shown.Select(each => Button(stage, $"{each.Index + 1}", Press.Card, each.Index)).Chunk(4),
                    Pager(stage, Press.List, page, pages),
                    [Button(stage, Texts.ToPaper, Press.Home)],
                ]));
    }

    private static string Mark(PaperDraft draft, DraftRow row, bool isAsked) =>
        !row.IsTaken ? "✖ " : isAsked ? "❓ " : row.Fate == RowFate.Done ? "✔ " : draft.Mode == ImportMode.Work && row.Fate == RowFate.Archive ? "🗄 " : "";

    private static Picture Skipped(ImportStage.Preview stage)
    {
        var pages = (stage.Draft.Skipped.Count + RowsOnAPage - 1) / RowsOnAPage;
        var page = Math.Clamp(stage.View.At, 0, Math.Max(pages - 1, 0));
        var lines = stage.Draft.Skipped.Skip(page * RowsOnAPage).Take(RowsOnAPage)
            .Select(row => RichText.Of($"• <i>{Texts.Reason(row.Reason)}</i>: {RichText.Shorten(row.Text.ReplaceLineEndings(" "), 110)}"));
        return new(
            RichText.Lines(lines.Prepend(Texts.NotDecisions(stage.Draft.Skipped.Count))),
            Keys(Pager(stage, Press.Skipped, page, pages), [Button(stage, Texts.ToPaper, Press.Home)]));
    }

    /// <summary>«‹ 2/5 ›»; nothing for a single page.</summary>
    public static IReadOnlyList<Button> Pager(ImportStage.Preview stage, string action, int page, int pages) => pages <= 1 ? [] :
    [
        Button(stage, "‹", action, Math.Max(page - 1, 0)),
        Button(stage, Texts.PageKey(page + 1, pages), action, page),
        Button(stage, "›", action, Math.Min(page + 1, pages - 1)),
    ];
}

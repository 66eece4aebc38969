using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;

namespace QualityBot.Decisions;

/// <summary>One decision of the paper: what was read, who would work on it, and what can be changed.</summary>
internal static class CardPicture
{
    public static Picture Of(ImportStage.Preview stage, ImportFacts facts)
    {
        var at = Math.Clamp(stage.View.At, 0, stage.Draft.Rows.Count - 1);
        var row = stage.Draft.Rows[at];
        var toWork = stage.Draft.GoesToWork(row);
        var executors = facts.Intake.ExecutorsOf(row);
        var isOnly = stage.Draft.IsTyped;
        RichText[] lines =
        [
            isOnly ? Texts.NewDecisionHead : Texts.CardHead(at + 1, stage.Draft.Rows.Count, row),
            RichText.Shorten(row.Text, 1500),
            "",
            Texts.DeadlineLine(row, facts.Intake.DaysOf(stage.Draft, row)),
            Texts.WhoLine(row, executors),
            .. row.ExpectedResult is { } result ? [Texts.ResultLine(result)] : Array.Empty<RichText>(),
            .. Texts.AsBefore(stage.Phrases, row).Select(words => RichText.Of($"<i>{words}</i>")),
            .. row.Doubts.Distinct().Select(doubt => (RichText)$"❗ {Texts.Doubt(doubt)}"),
        ];
        return new(RichText.Lines(lines), isOnly ? Only(stage) : Pictures.Keys(
            [Pictures.Button(stage, Texts.EditDeadline, Press.EditDeadline, at), Pictures.Button(stage, Texts.EditPeople, Press.EditPeople, at)],
            toWork ? Leads(stage, row, at) : [],
            stage.Draft.Letter is not null ? [Pictures.Button(stage, row.IsTaken ? Texts.Drop : Texts.TakeBack, Press.Fate, at, row.IsTaken ? nameof(RowFate.Drop) : nameof(RowFate.AsPaper))] : Fates(stage, row, at),
            [Pictures.Button(stage, "‹", Press.Card, Math.Max(at - 1, 0)), Pictures.Button(stage, Texts.ListKey, Press.List, at / Pictures.RowsOnAPage), Pictures.Button(stage, "›", Press.Card, Math.Min(at + 1, stage.Draft.Rows.Count - 1))],
            [Pictures.Button(stage, Texts.ToPaper, Press.Home)]));
    }

    private static Keyboard.Inline Only(ImportStage.Preview stage) => Pictures.Keys(
        [Pictures.Button(stage, Texts.Save, Press.Save) with { Look = ButtonLook.Expected }],
        [Pictures.Button(stage, Texts.EditDeadline, Press.EditDeadline), Pictures.Button(stage, Texts.EditPeople, Press.EditPeople)],
        [Pictures.Button(stage, Texts.Cancel, Press.Cancel) with { Look = ButtonLook.Destructive }]);

    private static Button[] Leads(ImportStage.Preview stage, DraftRow row, int at) =>
        row.Parties.Count < 2 ? [] : [Pictures.Button(stage, Texts.LeadKey(row.Parties[1]), Press.Lead, at, "1")];

    private static Button[] Fates(ImportStage.Preview stage, DraftRow row, int at) => row.Fate switch
    {
        RowFate.Drop => [Pictures.Button(stage, Texts.TakeBack, Press.Fate, at, nameof(RowFate.AsPaper))],
        _ =>
        [
            Pictures.Button(stage, Texts.Drop, Press.Fate, at, nameof(RowFate.Drop)),
            row.Fate == RowFate.Done
                ? Pictures.Button(stage, stage.Draft.Mode == ImportMode.Work ? Texts.ToWork : Texts.NotDone, Press.Fate, at, nameof(RowFate.AsPaper))
                : Pictures.Button(stage, Texts.AsDone, Press.Fate, at, nameof(RowFate.Done)),
            .. stage.Draft.Mode == ImportMode.Work
                ? [row.Fate == RowFate.Archive
                    ? Pictures.Button(stage, Texts.ToWork, Press.Fate, at, nameof(RowFate.AsPaper))
                    : Pictures.Button(stage, Texts.ToArchive, Press.Fate, at, nameof(RowFate.Archive))]
                : Array.Empty<Button>(),
        ],
    };
}

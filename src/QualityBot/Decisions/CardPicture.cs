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
            isOnly ? RichText.Of($"<b>Новое решение</b>") : RichText.Of($"<b>{at + 1} из {stage.Draft.Rows.Count}</b>{(row.Number is { } number ? $" (пункт {number})" : "")}{(row.Section is { } section ? $" · {RichText.Shorten(section, 80)}" : "")}"),
            RichText.Shorten(row.Text, 1500),
            "",
            RichText.Of($"<b>Срок:</b> {Texts.Deadline(row, facts.Intake.DaysOf(stage.Draft, row))}{(row.DeadlineText.Length > 0 ? RichText.Of($" <i>(написано: «{RichText.Shorten(row.DeadlineText.ReplaceLineEndings(" "), 120)}»)</i>") : "")}"),
            RichText.Of($"<b>Кто:</b> {People(row, executors)}"),
            .. row.ExpectedResult is { } result ? [RichText.Of($"<b>Результат:</b> {RichText.Shorten(result.ReplaceLineEndings(" "), 300)}")] : Array.Empty<RichText>(),
            .. Texts.AsBefore(stage.Phrases, row).Select(words => RichText.Of($"<i>{words}</i>")),
            .. row.Doubts.Distinct().Select(doubt => (RichText)$"❗ {Texts.Doubt(doubt)}"),
        ];
        return new(RichText.Lines(lines), isOnly ? Only(stage) : Pictures.Keys(
            [Pictures.Button(stage, Texts.EditDeadline, Press.EditDeadline, at), Pictures.Button(stage, Texts.EditPeople, Press.EditPeople, at)],
            toWork ? Leads(stage, row, at) : [],
            stage.Draft.Letter is not null ? [Pictures.Button(stage, row.IsTaken ? Texts.Drop : Texts.TakeBack, Press.Fate, at, row.IsTaken ? nameof(RowFate.Drop) : nameof(RowFate.AsPaper))] : Fates(stage, row, at),
            [Pictures.Button(stage, "‹", Press.Card, Math.Max(at - 1, 0)), Pictures.Button(stage, "Список", Press.List, at / Pictures.RowsOnAPage), Pictures.Button(stage, "›", Press.Card, Math.Min(at + 1, stage.Draft.Rows.Count - 1))],
            [Pictures.Button(stage, Texts.ToPaper, Press.Home)]));
    }

    private static Keyboard.Inline Only(ImportStage.Preview stage) => Pictures.Keys(
        [Pictures.Button(stage, Texts.Save, Press.Save) with { Look = ButtonLook.Expected }],
        [Pictures.Button(stage, Texts.EditDeadline, Press.EditDeadline), Pictures.Button(stage, Texts.EditPeople, Press.EditPeople)],
        [Pictures.Button(stage, Texts.Cancel, Press.Cancel) with { Look = ButtonLook.Destructive }]);

    /// <summary>«Ведёт: … Соисполнители: …».</summary>
    public static string People(DraftRow row, Executors executors)
    {
        if (row.Parties.Count == 0)
        {
            return "не указан";
        }

        var cards = executors.Cards.Select(card => card.Part switch
        {
            Part.Lead => $"ведёт {card.Person.Name.WithInitials}{List(card)}",
            Part.Group => $"{card.Person.Name.WithInitials}{List(card)}",
            _ => card.Person.Name.WithInitials,
        });
        var open = executors.Open.Select(problem => $"{Texts.PartyName(row.Parties[problem.Party])} – не определён");
        return string.Join("; ", cards.Concat(open));
    }

    private static string List(Executor card) => card.Group is null ? "" : $" (отмечает: {card.Group}, {card.Members.Count})";

    private static Button[] Leads(ImportStage.Preview stage, DraftRow row, int at) =>
        row.Parties.Count < 2 ? [] : [Pictures.Button(stage, $"Ведёт: {Texts.PartyName(row.Parties[1])}", Press.Lead, at, "1")];

    private static Button[] Fates(ImportStage.Preview stage, DraftRow row, int at) => row.Fate switch
    {
        RowFate.Drop => [Pictures.Button(stage, Texts.TakeBack, Press.Fate, at, nameof(RowFate.AsPaper))],
        _ =>
        [
            Pictures.Button(stage, Texts.Drop, Press.Fate, at, nameof(RowFate.Drop)),
            row.Fate == RowFate.Done
                ? Pictures.Button(stage, stage.Draft.Mode == ImportMode.Work ? Texts.ToWork : "Не исполнено", Press.Fate, at, nameof(RowFate.AsPaper))
                : Pictures.Button(stage, Texts.AsDone, Press.Fate, at, nameof(RowFate.Done)),
            .. stage.Draft.Mode == ImportMode.Work
                ? [row.Fate == RowFate.Archive
                    ? Pictures.Button(stage, Texts.ToWork, Press.Fate, at, nameof(RowFate.AsPaper))
                    : Pictures.Button(stage, Texts.ToArchive, Press.Fate, at, nameof(RowFate.Archive))]
                : Array.Empty<Button>(),
        ],
    };
}

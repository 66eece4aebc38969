using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.Letters;
using QualityDomain.People;

namespace QualityBot.Decisions;

/// <summary>The card of a letter or message: what, until when with the hour, to whom, from whom; three buttons.</summary>
internal static class LetterPicture
{
    private const int MostRows = 12;

    /// <summary>Create, correct, drop – or the one question that is open first.</summary>
    public static Picture Of(ImportStage.Preview stage, ImportFacts facts)
    {
        var draft = stage.Draft;
        var open = Questions.Of(draft, facts.Intake);
        var taken = draft.Rows.Count(row => row.IsTaken);
        Button[] main = open.Count > 0
            ? [Pictures.Button(stage, $"{Texts.AcceptAll}: {QuestionPicture.Label(open[0], open[0].Proposals[0], stage, facts)}{(open.Count > 1 ? "…" : "")}", Press.AcceptAll) with { Look = ButtonLook.Expected }]
            : draft.HasRows ? [Pictures.Button(stage, taken == 1 ? Texts.Create : $"{Texts.Create} {Texts.Tasks(taken)}", Press.Save) with { Look = ButtonLook.Expected }] : [];
        return new(
            RichText.Lines([.. Head(draft), .. Rows(draft, facts), .. open.Count > 0 ? [(RichText)"", .. open.Take(3).Select(question => RichText.Of($"❓ {Texts.Ask(question)}"))] : Array.Empty<RichText>(), .. Warning(draft, facts)]),
            Pictures.Keys(
                main,
                open.Count > 0 ? [Pictures.Button(stage, Texts.OtherAnswers, Press.Question)] : [],
                [Pictures.Button(stage, Texts.Correct, Press.Correct), Pictures.Button(stage, Texts.NotWanted, Press.Cancel) with { Look = ButtonLook.Destructive }]));
    }

    /// <summary>«Исправить»: the day, the person, whose instruction it is, and the other way of reading.</summary>
    public static Picture Correcting(ImportStage.Preview stage, ImportFacts facts)
    {
        var draft = stage.Draft;
        return new(
            RichText.Lines([.. Head(draft), .. Rows(draft, facts), "", Texts.WhatToCorrect]),
            Pictures.Keys(
            [
                .. draft.Rows.Count == 1
                    ? (IEnumerable<IReadOnlyList<Button>>)[[Pictures.Button(stage, Texts.EditDeadline, Press.EditDeadline), Pictures.Button(stage, Texts.EditPeople, Press.EditPeople)]]
                    : draft.Rows.Take(MostRows).Select((row, index) => Pictures.Button(stage, $"{index + 1}", Press.Card, index)).Chunk(4),
                [Pictures.Button(stage, draft.IsFounders ? Texts.NotFounders : Texts.Founders, Press.Founder)],
                stage.Paper.Otherwise > 0 ? [Pictures.Button(stage, $"{Texts.AsDecisions} ({stage.Paper.Otherwise})", Press.ReadOther)] : [],
                [Pictures.Button(stage, Texts.Back, Press.Home)],
            ]));
    }

    private static IEnumerable<RichText> Head(PaperDraft draft)
    {
        var head = draft.Letter ?? new LetterHead();
        yield return RichText.Of($"<b>{(draft.IsFounders ? Texts.FounderTask : head.IsLetter ? Texts.LetterTask : Texts.Task)}</b>");
        var from = Texts.From(head);
        if (from.Length > 0)
        {
            yield return Texts.FromLine(from);
        }

        if (head.Subject.Length > 0)
        {
            yield return RichText.Of($"<i>{RichText.Shorten(head.Subject, 200)}</i>");
        }
    }

    private static IEnumerable<RichText> Rows(PaperDraft draft, ImportFacts facts) => draft.Rows.Count == 1
        ? One(draft, draft.Rows[0], facts)
        : draft.Rows.Take(MostRows).SelectMany((row, index) => (RichText[])
        [
            RichText.Of($"{index + 1}. {(row.IsTaken ? "" : "✖ ")}{RichText.Shorten(row.Text, 220)}"),
            RichText.Of($"    <b>{Texts.Deadline(row, facts.Intake.DaysOf(draft, row))}</b> – {Texts.People(row, facts.Intake.ExecutorsOf(row))}"),
        ]).Concat(draft.Rows.Count > MostRows ? [Texts.AndMore($"{draft.Rows.Count - MostRows}")] : []);

    private static IEnumerable<RichText> One(PaperDraft draft, DraftRow row, ImportFacts facts) =>
    [
        Texts.WhatLine(row),
        Texts.DeadlineLine(row, facts.Intake.DaysOf(draft, row)),
        Texts.ToWhomLine(row, facts.Intake.ExecutorsOf(row)),
    ];

    private static IEnumerable<RichText> Warning(PaperDraft draft, ImportFacts facts) =>
        LeftOut.Of(draft, facts.Intake, Permission.ImportPapers) is { } left ? [(RichText)"", RichText.Of($"⚠ {left.Words}")] : [];
}

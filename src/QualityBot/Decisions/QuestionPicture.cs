using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Decisions.Intake;

namespace QualityBot.Decisions;

/// <summary>One question with its proposals as buttons, the best first.</summary>
internal static class QuestionPicture
{
    private const int ExamplesShown = 3;

    public static Picture Of(ImportStage.Preview stage, ImportFacts facts)
    {
        var open = Questions.Of(stage.Draft, facts.Intake);
        var at = Math.Clamp(stage.View.At, 0, open.Count - 1);
        var question = open[at];
        var examples = question.Rows.Take(ExamplesShown).Select(index => stage.Draft.Rows[index])
            .Select(row => RichText.Of($"– {RichText.Shorten(row.Text.ReplaceLineEndings(" "), 140)}"));
        return new(
            RichText.Lines([
                RichText.Of($"<b>{Texts.Ask(question)}</b>"),
                .. examples,
                .. question.Rows.Count > ExamplesShown ? [Texts.AndMore($"{question.Rows.Count - ExamplesShown}")] : Array.Empty<RichText>()]),
            Pictures.Keys(
                [
                    .. question.Proposals.Index().Select(each => (IReadOnlyList<Button>)
                        [Pictures.Button(stage, Label(question, each.Item, stage, facts), Press.Answer, at, $"{each.Index}") with { Look = each.Index == 0 ? ButtonLook.Expected : ButtonLook.Ordinary }]),
                    Other(stage, question, at),
                    Pictures.Pager(stage, Press.Question, at, open.Count),
                    [Pictures.Button(stage, Texts.ToPaper, Press.Home)],
                ]));
    }

    /// <summary>What a proposal would do.</summary>
    public static string Label(Question question, Proposal proposal, ImportStage.Preview stage, ImportFacts facts) => proposal switch
    {
        Proposal.Held(_, var date) => Pictures.Day(date),
        Proposal.Due(var deadline) => Due(question, deadline, stage, facts),
        Proposal.Give(var person, _) => facts.Intake.People.FirstOrDefault(one => one.Id == person)?.Name.WithInitials ?? Texts.OtherPerson,
        _ => Texts.Meet(proposal, question.Kind),
    };

    private static string Due(Question question, string deadline, ImportStage.Preview stage, ImportFacts facts)
    {
        var row = stage.Draft.Rows[question.Rows[0]] with { Deadline = deadline };
        return Texts.Deadline(deadline, facts.Intake.DaysOf(stage.Draft, row));
    }

    private static Button[] Other(ImportStage.Preview stage, Question question, int at) => question.Kind switch
    {
        QuestionKind.Reading or QuestionKind.NoDeadline or QuestionKind.Information => [Pictures.Button(stage, Texts.Other, Press.OtherAnswer, at)],
        QuestionKind.MeetingDay => [Pictures.Button(stage, Texts.OtherDay, Press.OtherAnswer, at)],
        QuestionKind.NobodyHolds or QuestionKind.WhichOf or QuestionKind.NoResponsible => [Pictures.Button(stage, Texts.OtherPerson, Press.OtherAnswer, at)],
        _ => [],
    };
}

using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityDomain;
using QualityDomain.Deadlines;
using QualityDomain.Decisions;
using QualityDomain.Decisions.Intake;
using QualityDomain.FollowUp;
using QualityDomain.People;
using QualityDomain.People.Responsibles;
using QualityDomain.Support.Bodies;
using Stage = QualityBot.Support.Bodies.WriteBodyRecord.Stage;

namespace QualityBot.Support.Bodies;

/// <summary>Keeps a record; its next step becomes an ordinary decision of the register, which reminds of it.</summary>
/// <remarks>
/// Decision of ours: the register is seen by deputies and the secretary, so the decision names the body and the record's number and neither
/// the pupil nor the class nor the step. Whoever leads the step opens it by a button of their own and sees pupil and step, not the fact.
/// </remarks>
internal static class SaveBodyRecord
{
    public static Turn<Stage> Of(WriteBodyRecord.Facts facts, WriteBodyRecord.Draft draft, Input input)
    {
        var bodies = facts.Bodies;
        var lead = bodies.Staff.FirstOrDefault(person => person.Id == draft.LeadId);
        if (!BodyRights.MayWrite(input.Someone, draft.Body, bodies.Seats) || bodies.Roster.Find(draft.PupilId) is not { } pupil || (draft.Step.Length > 0 && lead is null))
        {
            return new(null, new Effect.Toast(Texts.NotYours));
        }

        var record = new BodyRecord(
            input.Ids.Next(), input.Here.Id, draft.Body, bodies.Of(draft.Body).Select(one => one.Number).DefaultIfEmpty(0).Max() + 1, draft.PupilId, draft.On, draft.Fact.Trim(), input.Someone.Id)
        {
            WrittenOn = input.Today, ConsentOn = draft.ConsentOn, NextStep = draft.Step.Trim(), LeadId = lead?.Id, Due = lead is null ? null : draft.Due,
        };
        return BodyRecord.Write(record, input.Today).Match<Turn<Stage>>(
            kept => new(null, Kept(facts, kept, pupil, lead, input)),
            problem => new(new WriteBodyRecord.AskFact(draft), new Effect.Send(Texts.Explain(problem))));
    }

    private static IReadOnlyList<Effect> Kept(WriteBodyRecord.Facts facts, BodyRecord record, Rostered pupil, Person? lead, Input input)
    {
        var followed = lead is null ? [] : FollowUp(facts, record, lead, input);
        var kept = followed is [Effect.Add { Record: Decision decision }, ..] ? record with { DecisionId = decision.Id } : record;
        return
        [
            new Effect.Add(kept), .. followed,
            Pages.Answer(input, Texts.Saved(kept, $"{pupil.Code}", facts.Bodies), new(
            [
                [new(Texts.UndoKey, BodyKeys.Undo, kept.Id) { Look = ButtonLook.Destructive }, new(Texts.OneMoreKey, BodyKeys.New, 0, kept.On.DayNumber, $"{kept.Body}")],
                [new(Texts.BackKey(kept.Body), BodyKeys.Show, 0, 0, $"{kept.Body}")],
            ])),
            .. lead is null || lead.Id == input.Someone.Id ? [] : (Effect[])
            [
                new Effect.Send(Recipient.Person(lead.Id), Texts.StepIsYours(kept)) { Key = $"body-step/{kept.Id}", Keyboard = new Keyboard.Inline(new Button(Texts.WhatToDoKey, BodyKeys.Step, kept.Id)) },
            ],
        ];
    }

    private static IReadOnlyList<Effect> FollowUp(WriteBodyRecord.Facts facts, BodyRecord record, Person lead, Input input)
    {
        var party = CanonicalParties.One(Questions.PartyOf(lead));
        var decision = new Decision(input.Ids.Next(), input.Here.Id, facts.Import.LastNumber + 1, DecisionKind.Council, Texts.StepTask(record), input.Today)
        {
            DeadlineText = $"до {RussianText.Day(record.Due!.Value)}",
            Deadline = new Deadline.ByDay(record.Due.Value).ToString(),
            DeadlineConfirmed = true,
            ResponsibleText = PartyNames.Of(party),
            Responsible = party.ToString(),
            ExpectedResult = Texts.StepExpected,
        };
        var begun = Taken.Begin(decision, new([new Executor(lead, Part.Lead, null, [])], []), facts.Import.Intake.DueContextOf(decision.MadeOn), facts.Import.Leaves, input.Ids.Next, input.Today);
        return [new Effect.Add(decision), .. begun.Matters.SelectMany(matter => matter.Assignments.Prepend<object>(matter.Occurrence)).Select(one => new Effect.Add(one))];
    }
}

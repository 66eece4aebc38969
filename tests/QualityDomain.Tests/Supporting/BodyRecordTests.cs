using QualityDomain.Support;
using QualityDomain.Support.Bodies;

namespace QualityDomain.Tests.Supporting;

public sealed class BodyRecordTests
{
    private static readonly DateOnly Today = new(2026, 11, 12);

    private static readonly BodyRecord Plain = new(1, 1, SupportBody.Consilium, 1, 11, Today, "Обсудили на заседании", 50);

    private static readonly BodyRecord WithStep = Plain with { NextStep = "Понаблюдать на уроках", LeadId = 51, Due = Today.AddDays(7) };

    [Fact]
    public void A_fact_alone_is_kept() => BodyRecord.Write(Plain, Today).ShouldBe((Outcome<BodyRecord>)Plain);

    [Fact]
    public void A_step_with_its_lead_and_its_day_is_kept() => BodyRecord.Write(WithStep, Today).ShouldBe((Outcome<BodyRecord>)WithStep);

    // Line → whether it may be kept. Names of children, findings about health and sentences are for the body's own paper.
    [Theory]
    [InlineData("Даны рекомендации учителям", true)]
    [InlineData("Направление на ПМПК", true)]
    [InlineData("Психолого-педагогическое сопровождение", true)]
    [InlineData("Раз в неделю занятие со специалистом", true)] // «раз» is not «РАС».
    [InlineData("Беседа с Лавров Петя", false)]
    [InlineData("Установлен диагноз", false)]
    [InlineData("Задержка психического развития", false)]
    [InlineData("рекомендована программа для зпр", false)]
    [InlineData("F90.0 по справке", false)]
    [InlineData("Стоит у нарколога", false)]
    [InlineData("ок", false)] // Too short to say anything.
    public void A_line_keeps_what_was_decided_and_nothing_of_why(string line, bool kept)
    {
        BodyRecord.Write(Plain with { Fact = line }, Today).Match(_ => true, _ => false).ShouldBe(kept, "fact");
        BodyRecord.Write(WithStep with { NextStep = line }, Today).Match(_ => true, _ => false).ShouldBe(kept, "step");
    }

    [Fact]
    public void A_line_of_160_characters_is_kept_and_one_more_is_refused()
    {
        BodyWords.RefusalOf(new string('а', BodyRecord.Longest)).ShouldBeNull();
        BodyWords.RefusalOf(new string('а', BodyRecord.Longest + 1)).ShouldBe(new LineIsOff(BodyRecord.Longest));
    }

    // Fact, step, days from the meeting to the consent (null: none) → whether it is kept.
    [Theory]
    [InlineData("Проведено обследование", "", null, false)]
    [InlineData("Проведено обследование", "", 0, true)]
    [InlineData("Проведено обследование", "", -30, true)]
    [InlineData("Проведено обследование", "", 1, false)] // Signed after it was held.
    [InlineData("Обсудили на заседании", "Обследование специалистом", null, false)]
    [InlineData("Обсудили на заседании", "Обследование специалистом", 1, true)] // It is still to be held.
    [InlineData("ОБСЛЕДОВАН", "", null, false)]
    [InlineData("Обсудили на заседании", "", null, true)]
    public void What_speaks_of_an_examination_wants_the_consent_on_paper(string fact, string step, int? consent, bool kept)
    {
        var record = Plain with
        {
            On = Today.AddDays(-2), Fact = fact, NextStep = step, LeadId = step.Length > 0 ? 51 : null, Due = step.Length > 0 ? Today : null,
            ConsentOn = consent is { } days ? Today.AddDays(-2 + days) : null,
        };

        BodyRecord.Write(record, Today).Match<Problem?>(_ => null, problem => problem).ShouldBe(kept ? null : new NoPaperConsent(11));
    }

    [Fact]
    public void Days_lie_where_they_can()
    {
        Refusal(Plain with { On = Today.AddDays(1) }).ShouldBe(new DayLiesAhead(Today.AddDays(1)));
        Refusal(Plain with { On = Today.AddDays(-BodyRecord.DaysBack) }).ShouldBeNull();
        Refusal(Plain with { On = Today.AddDays(-BodyRecord.DaysBack - 1) }).ShouldBe(new DayIsTooOld(Today.AddDays(-BodyRecord.DaysBack - 1), BodyRecord.DaysBack));
        Refusal(Plain with { ConsentOn = Today.AddDays(1) }).ShouldBe(new DayLiesAhead(Today.AddDays(1)));
        Refusal(WithStep with { Due = Today }).ShouldBeNull();
        Refusal(WithStep with { Due = Today.AddDays(-1) }).ShouldBe(new StepDayIsOver(Today.AddDays(-1)));
    }

    [Fact]
    public void A_step_is_whole_or_not_there()
    {
        Refusal(WithStep with { LeadId = null }).ShouldBe(new StepIsHalf());
        Refusal(WithStep with { Due = null }).ShouldBe(new StepIsHalf());
        Refusal(WithStep with { NextStep = "" }).ShouldBe(new StepIsHalf());
    }

    [Fact]
    public void What_is_over_stays_over()
    {
        var done = WithStep.Done(Today);

        done.IsOpen.ShouldBeFalse();
        done.Drop(Today.AddDays(1)).ShouldBe(done);
        Plain.Done(Today).ShouldBe(Plain);
    }

    private static Problem? Refusal(BodyRecord record) => BodyRecord.Write(record, Today).Match<Problem?>(_ => null, problem => problem);
}

using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Pickers;
using QualityDomain.Assessments.Map;
using QualityDomain.People;

namespace QualityBot.Assessments.Measures;

/// <summary>How each stage looks: one message that changes, at most a phone's screen.</summary>
internal static class MeasuresView
{
    private const int OnAPage = 6;
    private const int MostArguments = 2;
    private const int LeadLength = 18;

    /// <summary>Goes to the stage and shows it in the place of the pressed message.</summary>
    public static Turn<MeasuresStage> Show(MeasuresFacts facts, MeasuresStage stage, Input input, bool asNew = false, string? toast = null)
    {
        var (text, keys) = stage switch
        {
            MeasuresStage.List list => List(facts, list),
            MeasuresStage.Causes causes when facts.Find(causes.Key) is { } one => Causes(facts, one),
            MeasuresStage.Measures measures when facts.Find(measures.Key) is { } one => Measures(facts, measures, one, input),
            MeasuresStage.ChangeDay day => Days(facts, day, day.From.Plan[day.At].Due, input),
            MeasuresStage.ChangeLead lead => (Texts.AskLead, With(facts, PersonPicker.Rows(facts.Staff, lead.Page))),
            _ => List(facts, new(stage.AssessmentId, 0)),
        };
        return new(facts.Observations.Count == 0 ? null : stage, [Pages.Answer(input, text, keys, asNew), .. toast is null ? Array.Empty<Effect>() : [new Effect.Toast(toast)]]);
    }

    /// <summary>Another month of the same question.</summary>
    public static Turn<MeasuresStage> ShowDays(MeasuresFacts facts, MeasuresStage.ChangeDay stage, DateOnly month, Input input)
    {
        var (text, keys) = Days(facts, stage, month, input);
        return new(stage, Pages.Answer(input, text, keys));
    }

    /// <summary>Those whose name begins so.</summary>
    public static Turn<MeasuresStage> Offer(MeasuresFacts facts, MeasuresStage.ChangeLead stage, string typed)
    {
        var found = PersonPicker.Find(facts.Staff, typed);
        return new(stage, new Effect.Send(found.Count == 0 ? Texts.NobodyFound : Texts.AskLead) { Keyboard = With(facts, PersonPicker.Rows(found)) });
    }

    private static (RichText, Keyboard.Inline) List(MeasuresFacts facts, MeasuresStage.List stage)
    {
        var page = Pages.Of(facts.Observations, OnAPage, stage.Page);
        var numbers = page.Items.Select((_, at) => new Button($"{page.First + at + 1}", MeasureKeys.Observation, page.First + at, facts.Version)).ToList();
        List<Button> turn = [];
        if (page.Number > 0)
        {
            turn.Add(new(Texts.Earlier, MeasureKeys.Page, page.Number - 1, facts.Version));
        }

        if (page.Number < page.Count - 1)
        {
            turn.Add(new(Texts.More, MeasureKeys.Page, page.Number + 1, facts.Version));
        }

        var decided = facts.Findings.Sum(one => one.Decisions.Count);
        return (
            RichText.Lines(
            [
                Texts.Head(facts.Assessment.Work),
                Texts.Half(facts.Map.Analysis.School.Journal),
                "",
                .. facts.Observations.Count == 0 ? [Texts.NothingSeen(facts.Map.Analysis.Needs.Count)] : page.Items.Select((one, at) => (RichText)$"{page.First + at + 1}. {(IsDecided(facts, one) ? "✅ " : "")}{Texts.Short(one)}"),
            ]),
            new([
                .. numbers.Count == 0 ? [] : (IReadOnlyList<IReadOnlyList<Button>>)[numbers],
                .. numbers.Count > 0 || facts.Map.Analysis.Needs.Count == 0 ? [] : (IReadOnlyList<IReadOnlyList<Button>>)[[ResultKeys.Of(Assessments.Texts.NeedsKey, ResultKeys.Needs, facts.Assessment.Id, version: ResultKeys.AsNew)]],
                .. turn.Count == 0 ? [] : (IReadOnlyList<IReadOnlyList<Button>>)[turn],
                .. decided == 0 ? [] : (IReadOnlyList<IReadOnlyList<Button>>)[[new(Texts.DecisionsKey(decided), MeasureKeys.Decisions, facts.Assessment.Id)]],
            ]));
    }

    private static bool IsDecided(MeasuresFacts facts, Observation one) => facts.Findings.Any(chosen => chosen.Finding.IsOf(one) && chosen.Decisions.Count > 0);

    private static (RichText, Keyboard.Inline) Causes(MeasuresFacts facts, Observation one)
    {
        var (recognisable, procedure) = (facts.IsRecognisable(one.Group), facts.Assessment.Procedure);
        var causes = CauseMap.Of(one, facts.Map);
        return (
            RichText.Lines(
            [
                RichText.Of($"<b>{Texts.Short(one)}</b>"),
                Texts.AskCause,
                .. causes.SelectMany((cause, at) => Lines(cause, at + 1, Texts.Name(cause.Cause, recognisable, procedure))),
            ]),
            new([.. causes.Select((cause, at) => (IReadOnlyList<Button>)[new(Texts.CauseKey(at + 1, Texts.Name(cause.Cause, recognisable, procedure)), MeasureKeys.Cause, 0, facts.Version, cause.Cause.Id)]), [BackKey(facts)]]));
    }

    private static IEnumerable<RichText> Lines(ProposedCause cause, int number, string name) =>
    [
        RichText.Of($"\n<b>{number}. {name}</b>"),
        .. cause.HasNoData ? [(RichText)Texts.NoData] : cause.For.Take(MostArguments).Concat(cause.Against.Take(MostArguments)).Select(one => (RichText)Texts.Argument(one)),
    ];

    private static (RichText, Keyboard.Inline) Measures(MeasuresFacts facts, MeasuresStage.Measures stage, Observation one, Input input)
    {
        var (work, cause) = (facts.Assessment.Work, KnownCauses.Find(stage.CauseId)!);
        var leads = stage.Plan.Select(planned => RecordMeasures.LeadOf(facts, stage, planned, one, input)).ToList();
        var blocked = MeasurePlan.Blocked(cause, work, facts.Years, input.Today);
        return (
            RichText.Lines(
            [
                RichText.Of($"<b>{Texts.Name(cause, facts.IsRecognisable(one.Group), work.Procedure)}</b>"),
                Texts.Short(one),
                "",
                .. stage.Plan.Select((planned, at) => Line(planned, at, one, work, leads[at], input.Today)),
                .. blocked.Count == 0 ? [] : (IReadOnlyList<RichText>)[RichText.Of($"\n<i>Не предлагаю: {Texts.NotOffered(blocked)}.</i>")],
            ]),
            new([
                .. stage.Plan.Index().Where(each => each.Item.IsTaken).Select(each => (IReadOnlyList<Button>)
                [
                    Toggle(facts, each.Index, "✅"),
                    new($"📅 {each.Item.Due:dd.MM}", MeasureKeys.Day, each.Index, facts.Version),
                    new($"👤 {RichText.Shorten(leads[each.Index].Name.WithInitials, LeadLength)}", MeasureKeys.Lead, each.Index, facts.Version),
                ]),
                .. stage.Plan.Index().Where(each => !each.Item.IsTaken).Select(each => Toggle(facts, each.Index, "▫️")).Chunk(OnAPage).Select(row => (IReadOnlyList<Button>)row),
                [new(Texts.SaveKey(stage.Plan.Count(planned => planned.IsTaken), RecordMeasures.MayChoose(facts, one, input)), MeasureKeys.Save, 0, facts.Version) { Look = ButtonLook.Expected }],
                [BackKey(facts)],
            ]));
    }

    private static Button Toggle(MeasuresFacts facts, int at, string sign) => new($"{sign} {at + 1}", MeasureKeys.Toggle, at, facts.Version);

    private static RichText Line(PlannedMeasure planned, int at, Observation one, QualityDomain.Assessments.Work work, Person lead, DateOnly today)
    {
        var measure = KnownMeasures.Find(planned.Code)!;
        var words = $"{at + 1}. {Texts.Wording(measure, one, work, planned.Pupils)} → {Texts.Document(measure.Document)}";
        return planned.IsTaken ? RichText.Of($"✅ {words}; до {Texts.Due(planned.Due, today)}, {lead.Name.WithInitials}") : words;
    }

    private static (RichText, Keyboard.Inline) Days(MeasuresFacts facts, MeasuresStage.ChangeDay stage, DateOnly month, Input input) =>
        (Texts.AskDay, With(facts, DayPicker.Rows(month, input.Today, DayPicker.Horizon(input.Today))));

    private static Keyboard.Inline With(MeasuresFacts facts, IReadOnlyList<IReadOnlyList<Button>> rows) => new([.. rows, [BackKey(facts)]]);

    private static Button BackKey(MeasuresFacts facts) => new(Texts.Back, MeasureKeys.Back, 0, facts.Version);
}

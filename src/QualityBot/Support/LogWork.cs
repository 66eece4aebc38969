using System.Text.Json.Serialization;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Staff;
using QualityBot.Names;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.Support;
using QualityDomain.Support.Log;

namespace QualityBot.Support;

/// <summary>«Занятие»: what was done with whom. The last lessons are one tap each, a new one is class, pupils, topic; a typed line says all at once.</summary>
internal sealed class LogWork() : Conversation<LogWork.Stage, LogFacts>("log-work", version: 1)
{
    [JsonDerivedType(typeof(Open), "open")]
    [JsonDerivedType(typeof(ChoosePupils), "pupils")]
    [JsonDerivedType(typeof(ChooseTopic), "topic")]
    [JsonDerivedType(typeof(Heard), "heard")]
    public abstract record Stage;

    public sealed record Open : Stage;

    public sealed record ChoosePupils(string Class, ValueList<long> Chosen) : Stage;

    public sealed record ChooseTopic(ValueList<long> Chosen) : Stage;

    /// <summary>A typed line as it was understood, until the person says yes.</summary>
    public sealed record Heard(ValueList<long> Pupils, SupportKind Kind, string Topic, int? Minutes, DateOnly On) : Stage;

    private const string Again = "again";
    private const string OfClass = "class";
    private const string Toggle = "pupil";
    private const string Next = "next";
    private const string Topic = "topic";
    private const string Yes = "yes";
    private const string No = "no";

    private const int UsualMinutes = 40;
    private const int InRow = 5;

    public override IReadOnlyList<Route> Routes { get; } =
    [
        .. Menu.RoutesOf(Menu.Log),
        new(new Trigger.Press(SupportKeys.Log), new Admission.Those(Permission.LogSupport)),
        new(new Trigger.PupilLine(), new Admission.Those(Permission.LogSupport)),
    ];

    public override Stage Begin(Input input) => new Open();

    public override Task<LogFacts> Load(AppDb db, Stage stage, Input input, CancellationToken ct) => LogFacts.Read(db, input, ct);

    public override Turn<Stage> Step(LogFacts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        _ when ChildNames.AreIn(input.Text) => new(stage is Open ? null : stage, NameRefusal.Of(input, Texts.NoNames)),
        (_, { Action: SupportKeys.Log }) => Begin(facts, input),
        (Open, null) when IsLine(input) => Hear(facts, input),
        (Open, null) => Begin(facts, input),
        (Open, { Action: Again, Row: var index }) when index < facts.Recent.Count => Repeat(facts, facts.Recent[(int)index], input),
        (Open, { Action: OfClass, Argument: var one }) when facts.Roster.Classes.Contains(one) => Pupils(facts, new(one, []), input),
        (ChoosePupils choosing, { Action: Toggle, Row: var pupil }) when facts.Roster.Find(pupil) is not null => Pupils(facts, Toggled(choosing, pupil), input),
        (ChoosePupils { Chosen.Count: 0 }, { Action: Next }) => new(stage, new Effect.Toast(Texts.ChooseSomebody)),
        (ChoosePupils choosing, { Action: Next }) => AskTopic(facts, choosing.Chosen, input),
        (ChooseTopic(var pupils), { Action: Topic, Row: var index }) => Save(facts, Lesson(facts, pupils, index < facts.Topics(pupils).Count ? facts.Topics(pupils)[(int)index] : "", input), input),
        (ChooseTopic(var pupils), null) when input.Text.Length is > 0 and <= 120 => Save(facts, Lesson(facts, pupils, input.Text, input), input),
        (ChooseTopic, null) when input.Text.Length > 0 => new(stage, new Effect.Send(Texts.TopicIsLong)),
        (Heard heard, { Action: Yes }) => Save(facts, heard, input),
        (Heard, { Action: No }) => new(null, new Effect.Edit(MessageOf(input), Texts.NotLogged)),
        (_, null) when IsLine(input) => Hear(facts, input),
        _ => new(stage, input.Pressed is null ? new Effect.Send(Texts.UseButtonsOrLine) : new Effect.Toast(Texts.UseButtons)),
    };

    private static bool IsLine(Input input) => LogLineReader.Read(input.Text, input.Today).IsEntry;

    private static Turn<Stage> Begin(LogFacts facts, Input input)
    {
        if (facts.Roster.Pupils.Count == 0)
        {
            return new(null, new Effect.Send(Texts.NoPupilsYet) { Keyboard = new Keyboard.Inline(new Button(Texts.PupilsKey, SupportKeys.Pupils)) });
        }

        if (facts.Recent.Count == 0 && facts.Roster.Classes.ToList() is [var only])
        {
            return Pupils(facts, new(only, []), input);
        }

        List<IReadOnlyList<Button>> rows = [.. facts.Recent.Select((lesson, index) => (IReadOnlyList<Button>)[new(Texts.AgainKey(lesson, facts.Roster), Again, index)])];
        rows.AddRange(facts.Roster.Classes.Select(one => new Button(Texts.ClassKey(one, input.Here.ClassStyle), OfClass, 0, 0, one)).Chunk(4));
        return new(new Open(), new Effect.Send(Texts.AskLog(facts.Recent.Count > 0)) { Keyboard = new Keyboard.Inline(rows) });
    }

    private static ChoosePupils Toggled(ChoosePupils choosing, long pupil) => choosing with
    {
        Chosen = choosing.Chosen.Contains(pupil) ? [.. choosing.Chosen.Where(id => id != pupil)] : [.. choosing.Chosen, pupil],
    };

    private static Turn<Stage> Pupils(LogFacts facts, ChoosePupils choosing, Input input)
    {
        List<IReadOnlyList<Button>> rows =
        [
            .. facts.NearFirst(choosing.Class).Select(pupil => new Button(Texts.PupilKey(pupil, choosing.Chosen.Contains(pupil.Id)), Toggle, pupil.Id)).Chunk(InRow),
            [new(Texts.NextKey(choosing.Chosen.Count), Next) { Look = ButtonLook.Expected }],
        ];
        return new(choosing, Pages.Answer(input, Texts.AskPupils(choosing.Class, input.Here.ClassStyle), new(rows)));
    }

    private static Turn<Stage> AskTopic(LogFacts facts, ValueList<long> pupils, Input input)
    {
        List<IReadOnlyList<Button>> rows = [.. facts.Topics(pupils).Select((topic, index) => (IReadOnlyList<Button>)[new(RichText.Shorten(topic, 40), Topic, index)])];
        rows.Add([new(Texts.NoTopicKey, Topic, long.MaxValue)]);
        return new(new ChooseTopic(pupils), Pages.Answer(input, Texts.AskTopic(facts.Roster.Codes(pupils)), new(rows)));
    }

    /// <summary>The kind and the length are those of the last lesson; both are changed by a tap under what was saved.</summary>
    private static Heard Lesson(LogFacts facts, ValueList<long> pupils, string topic, Input input) => new(
        pupils, SupportKind.ExtraLessons, topic,
        facts.Plans.FirstOrDefault(plan => pupils.Contains(plan.PupilId) && plan.LessonMinutes is not null)?.LessonMinutes
            ?? facts.Recent.FirstOrDefault(lesson => lesson.Kind == SupportKind.ExtraLessons)?.Minutes ?? UsualMinutes,
        input.Today);

    private static Turn<Stage> Repeat(LogFacts facts, LastLesson lesson, Input input) =>
        Save(facts, new(lesson.Pupils, lesson.Kind, lesson.Topic, lesson.Minutes, DayOf(input)), input);

    /// <summary>What is said while the bot was down is of the day on which it was said.</summary>
    private static DateOnly DayOf(Input input) =>
        SchoolMoment.At(input.Arrival.SentAt, TimeZoneInfo.FindSystemTimeZoneById(input.Here.ZoneId)).Day is var sent && sent < input.Today ? sent : input.Today;

    private static Turn<Stage> Hear(LogFacts facts, Input input)
    {
        var said = DayOf(input);
        var line = LogLineReader.Read(input.Text, said);
        var (known, foreign) = (line.Pupils.Select(facts.Roster.Find).OfType<Rostered>().ToList(), line.Pupils.Where(code => facts.Roster.Find(code) is null).ToList());
        if (foreign.Count > 0)
        {
            return new(null, new Effect.Send(Texts.NotYourPupils(foreign)));
        }

        var kind = line.Kind ?? SupportKind.ExtraLessons;
        var heard = new Heard([.. known.Select(pupil => pupil.Id)], kind, line.Topic, line.Minutes ?? (kind == SupportKind.ExtraLessons ? UsualMinutes : null), line.On ?? said);
        return SupportEntry.RefusalOf(heard.On, input.Today) is { } problem
            ? new(null, new Effect.Send(Texts.Explain(problem)))
            : new(heard, new Effect.Send(Texts.WouldLog(heard, facts.Roster, line.Unread, input.Today))
            {
                Keyboard = new Keyboard.Inline([[new(Texts.LogKey, Yes) { Look = ButtonLook.Expected }, new(Texts.DoNotKey, No)]]),
            });
    }

    private static Turn<Stage> Save(LogFacts facts, Heard lesson, Input input)
    {
        var pupils = lesson.Pupils.Where(id => facts.Roster.Find(id) is not null).ToList();
        if (pupils.Count == 0)
        {
            return new(null, new Effect.Send(Texts.PupilsAreGone));
        }

        if (SupportEntry.RefusalOf(lesson.On, input.Today) is { } problem)
        {
            return new(null, new Effect.Send(Texts.Explain(problem)));
        }

        var id = input.Ids.Next();
        var words = Texts.Logged(lesson, facts.Roster.Codes(pupils), input.Today);
        var keys = new Keyboard.Inline([SupportKeys.AfterLog(id, lesson.On, input.Today), Texts.OtherKinds(id, lesson.Kind)]);
        return new(null,
        [
            .. pupils.Select(pupil => new Effect.Add(new SupportEntry(input.Ids.Next(), input.Here.Id, id, pupil, lesson.On, input.Someone.Id)
            {
                PlanId = facts.PlanOf(pupil, input.Someone.Id, lesson.On), Kind = lesson.Kind, Topic = lesson.Topic, Minutes = lesson.Minutes, LoggedAt = input.Arrival.SentAt,
            })),
            Pages.Answer(input, words, keys),
        ]);
    }

    private static string MessageOf(Input input) => ((Content.Button)input.Content).MessageId;
}

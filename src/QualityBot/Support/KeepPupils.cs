using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;

namespace QualityBot.Support;

/// <summary>«Ученики класса»: how many the journal of 1 September has; codes are given for the whole year. Names are asked of nobody.</summary>
internal sealed class KeepPupils() : Conversation<KeepPupils.Stage, KeepPupils.Facts>("keep-pupils", version: 1)
{
    /// <param name="Classes">Classes that the person may keep, with the greatest number that is given out.</param>
    internal sealed record Facts(ValueList<(string Class, int Last)> Classes);

    [JsonDerivedType(typeof(ChooseClass), "class")]
    [JsonDerivedType(typeof(AskCount), "count")]
    public abstract record Stage;

    public sealed record ChooseClass : Stage;

    public sealed record AskCount(string Class) : Stage;

    private const string One = "one";
    private const int InRow = 5;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(SupportKeys.Pupils), new Admission.Those(Permission.PlanSupport))];

    public override Stage Begin(Input input) => new ChooseClass();

    public override async Task<Facts> Load(AppDb db, Stage stage, Input input, CancellationToken ct)
    {
        var (school, year, actor) = (input.Here.Id, SchoolYear.StartYearOf(input.Today), input.Someone);
        var held = (await db.Of<Appointment>(school).ToListAsync(ct)).Where(one => one.Role != Role.Parent && one.HeldOn(input.Today));
        var codes = (await db.Of<PupilPlace>(school).Where(place => place.StartYear == year).Select(place => place.Code).ToListAsync(ct))
            .Select(text => PupilCode.TryParse(text, out var code) ? code : null).OfType<PupilCode>().ToLookup(code => code.Class.ToString(), code => code.Number);
        var classes = held.SelectMany(one => one.Classes).Concat(codes.Select(own => own.Key)).Distinct()
            .Select(name => SchoolClass.TryParse(name, out var one) ? one : null).OfType<SchoolClass>().Order().Select(one => one.ToString());
        return new([.. classes.Where(one => MayKeep(actor, one)).Select(one => (one, codes[one].DefaultIfEmpty(0).Max()))]);
    }

    public override Turn<Stage> Step(Facts facts, Stage stage, Input input) => (stage, input.Pressed) switch
    {
        (_, { Action: SupportKeys.Pupils }) => facts.Classes switch
        {
            [] => new(null, new Effect.Send(Texts.NoClassesOfYours)),
            [var (only, last)] => Ask(only, last, input),
            _ => new(new ChooseClass(), new Effect.Send(Texts.AskClass)
            {
                Keyboard = new Keyboard.Inline([.. facts.Classes.Select(own => new Button(Texts.ClassKey(own.Class, input.Here.ClassStyle), One, 0, 0, own.Class)).Chunk(InRow)]),
            }),
        },
        (ChooseClass, { Action: One, Argument: var name }) when facts.Classes.FirstOrDefault(own => own.Class == name) is { Class: not null } chosen => Ask(chosen.Class, chosen.Last, input),
        (AskCount(var name), null) when facts.Classes.FirstOrDefault(own => own.Class == name) is { Class: not null } known => Count(known.Class, known.Last, stage, input),
        _ => new(stage, new Effect.Toast(Texts.UseButtons)),
    };

    /// <summary>The class teacher, and who plans support for the whole school.</summary>
    private static bool MayKeep(Actor actor, string schoolClass) =>
        actor.Appointments.Any(held => held.Role is Role.ClassTeacher or Role.PrimaryTeacher && held.Classes.Contains(schoolClass))
        || Permissions.May(actor, Permission.PlanSupport, new(actor.SchoolId)
        {
            Grades = SchoolClass.TryParse(schoolClass, out var one) ? [one.Grade] : [],
        });

    private static Turn<Stage> Ask(string name, int last, Input input) =>
        new(new AskCount(name), Pages.Answer(input, Texts.AskCount(name, input.Here.ClassStyle, last), Pages.NoKeys, asNew: input.Pressed is { Action: SupportKeys.Pupils }));

    private static Turn<Stage> Count(string name, int last, Stage stage, Input input)
    {
        if (!int.TryParse(input.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > PupilCode.Most)
        {
            return new(stage, new Effect.Send(Texts.NotACount));
        }

        if (count <= last)
        {
            return new(null, new Effect.Send(Texts.CodesStay(name, input.Here.ClassStyle, last)));
        }

        var one = SchoolClass.TryParse(name, out var read) ? read : throw new InvalidOperationException($"«{name}» is no class.");
        var effects = new List<Effect>();
        for (var number = last + 1; number <= count; number++)
        {
            var pupil = new Pupil(input.Ids.Next(), input.Here.Id);
            effects.Add(new Effect.Add(pupil));
            effects.Add(new Effect.Add(new PupilPlace(input.Ids.Next(), input.Here.Id, pupil.Id, SchoolYear.StartYearOf(input.Today), PupilCode.Of(one, number)!.ToString())));
        }

        return new(null, [.. effects, new Effect.Send(Texts.CodesGiven(name, input.Here.ClassStyle, last + 1, count)) { Keyboard = new Keyboard.Inline(new Button(Texts.NewPlanKey, SupportKeys.NewPlan, 0, 0, name)) }]);
    }
}

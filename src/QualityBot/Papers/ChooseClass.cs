using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>«Класс…»: all classes of the school at once, or first the grade where there are too many for one message.</summary>
internal sealed class ChooseClass() : CardAction<ValueList<SchoolClass>>("choose-class-of-report")
{
    /// <summary>So many buttons are still found at a glance; more are asked for by grade.</summary>
    private const int Most = 40;

    private const int InRow = 5;

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(PaperKeys.Classes), new Admission.Those(Permission.SeeDecisions))];

    public override async Task<ValueList<SchoolClass>> Load(AppDb db, Input input, CancellationToken ct)
    {
        var appointments = await db.Of<Appointment>(input.Here.Id).ToListAsync(ct);
        return Of(appointments.Where(one => one.HeldOn(input.Today)), input.Someone);
    }

    public override IReadOnlyList<Effect> Step(ValueList<SchoolClass> facts, Input input)
    {
        var grade = input.Pressed!.Row;
        var shown = facts.Where(one => grade == 0 || one.Grade == grade).ToList();
        return
        [
            shown.Count == 0 ? new Effect.Send(Texts.NoClasses)
            : grade == 0 && shown.Count > Most ? new Effect.Send(Texts.AskGrade) { Keyboard = Grades(shown) }
            : new Effect.Send(Texts.AskClass) { Keyboard = Classes(shown, input.Here.ClassStyle) },
        ];
    }

    /// <summary>The classes that the staff list names, of the grades that <paramref name="actor"/> sees, in their order.</summary>
    public static ValueList<SchoolClass> Of(IEnumerable<Appointment> inForce, Actor actor)
    {
        var named = inForce.Where(one => one.Role != Role.Parent).SelectMany(one => one.Classes).Distinct()
            .Select(name => SchoolClass.TryParse(name, out var read) ? read : null).OfType<SchoolClass>();
        return named.Where(one => Permissions.May(actor, Permission.SeeDecisions, ScopeOf(one, actor))).Order().ToValueList();
    }

    /// <summary>A head of an association sees its decisions about every class.</summary>
    private static Scope ScopeOf(SchoolClass one, Actor actor) => new(actor.SchoolId)
    {
        Classes = [one.ToString()],
        Association = actor.Appointments.FirstOrDefault(appointment => appointment.Role == Role.AssociationHead)?.Association,
    };

    private static Keyboard.Inline Grades(IEnumerable<SchoolClass> classes) => new(
        [.. classes.Select(one => one.Grade).Distinct().Select(grade => new Button(Texts.GradeKey(grade), PaperKeys.Classes, grade)).Chunk(4)]);

    private static Keyboard.Inline Classes(IEnumerable<SchoolClass> classes, ClassStyle style) => new(
        [.. classes.Select(one => new Button(one.Display(style), new PaperRequest.OfClass(one.ToString()).Data(PaperKeys.Show))).Chunk(InRow)]);
}

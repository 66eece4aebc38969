using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityDomain;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>Choosing readers by buttons: whole sets, grades and classes, posts.</summary>
internal static class ReaderChoice
{
    private const int InRow = 4;

    public static Keyboard.Inline Offer(IReadOnlyList<ReaderSet> offered, Input input) => new(
    [
        .. offered.Select((set, index) => (IReadOnlyList<Button>)[new(Texts.ReadersKey(set, input.Here.ClassStyle), Announce.To, index) { Look = offered.Count == 1 ? ButtonLook.Expected : ButtonLook.Ordinary }]),
        .. AnnounceFacts.ChoosesFreely(input.Someone) ? (IReadOnlyList<Button>[])[[new(Texts.ByClassKey, Announce.ByClass), new(Texts.ByPostKey, Announce.ByPost)]] : [],
        [new(Texts.DropKey, Announce.Drop)],
    ]);

    public static Turn<AnnounceStage> Classes(AnnounceFacts facts, AnnounceStage.Classes stage, Input input) => new(stage, Pages.Answer(input, Texts.AskClasses, new(
    [
        .. (stage.Singly
            ? facts.Classes.Select(one => new Button(Mark(stage.Chosen.Contains(one.ToString())) + one.Display(input.Here.ClassStyle), Announce.Toggle, 0, 0, one.ToString()))
            : facts.Classes.Select(one => one.Grade).Distinct().Select(grade => new Button(Mark(stage.Grades.Contains(grade)) + Texts.GradeKey(grade), Announce.Toggle, grade))).Chunk(InRow),
        [new(stage.Singly ? Texts.GradesKey : Texts.SingleKey, Announce.Single)],
        [new(Texts.ChosenKey(stage.Grades.Count + stage.Chosen.Count), Announce.Chosen) { Look = ButtonLook.Expected }],
    ])));

    public static Turn<AnnounceStage> Posts(AnnounceFacts facts, AnnounceStage.Posts stage, Input input) => new(stage, Pages.Answer(input, Texts.AskPosts, new(
    [
        .. facts.Roles.Select(role => (IReadOnlyList<Button>)[new(Mark(stage.Roles.Contains(role)) + Texts.RoleKey(role), Announce.Toggle, (int)role)]),
        [new(Texts.ChosenKey(stage.Roles.Count), Announce.Chosen) { Look = ButtonLook.Expected }],
    ])));

    public static Turn<AnnounceStage> Press(AnnounceFacts facts, AnnounceStage stage, Input input) => (stage, input.Pressed) switch
    {
        (AnnounceStage.Classes { Grades.Count: 0, Chosen.Count: 0 } or AnnounceStage.Posts { Roles.Count: 0 }, { Action: Announce.Chosen }) => new(stage, new Effect.Toast(Texts.ChooseSomebody)),
        (AnnounceStage.Classes shown, { Action: Announce.Single }) => Classes(facts, shown with { Singly = !shown.Singly }, input),
        (AnnounceStage.Classes { Singly: true } shown, { Argument: { Length: > 0 } name }) => Classes(facts, shown with { Chosen = Toggled(shown.Chosen, name) }, input),
        (AnnounceStage.Classes shown, { Row: >= 1 and <= 11 and var grade }) => Classes(facts, shown with { Grades = Toggled(shown.Grades, (int)grade) }, input),
        (AnnounceStage.Posts shown, { Row: var role }) when Enum.IsDefined((Role)role) => Posts(facts, shown with { Roles = Toggled(shown.Roles, (Role)role) }, input),
        _ => new(stage, new Effect.Toast(Texts.UseButtons)),
    };

    /// <summary>The readers whom this input chooses; otherwise those of the draft. «5А, 6–7» may be typed, too.</summary>
    public static ReaderSet? Asked(IReadOnlyList<ReaderSet> offered, AnnounceStage stage, Input input) => (stage, input) switch
    {
        (_, { Pressed: { Action: Announce.To, Row: var index } }) when index >= 0 && index < offered.Count => offered[(int)index],
        (AnnounceStage.Classes { Grades.Count: > 0 } or AnnounceStage.Classes { Chosen.Count: > 0 }, { Pressed.Action: Announce.Chosen }) => new ReaderSet.Families(SetOf((AnnounceStage.Classes)stage)),
        (AnnounceStage.Posts { Roles: { Count: > 0 } roles }, { Pressed.Action: Announce.Chosen }) => new ReaderSet.Colleagues(roles),
        (AnnounceStage.Choose or AnnounceStage.Classes, { Text: { Length: > 0 } text }) when ClassSet.TryParse(text, out var set) => new ReaderSet.Families(set),
        _ => stage.Draft.Set,
    };

    private static ClassSet SetOf(AnnounceStage.Classes chosen) => new(
        chosen.Grades.Order().ToValueList(),
        chosen.Chosen.Select(name => SchoolClass.TryParse(name, out var one) ? one : null).OfType<SchoolClass>().Where(one => !chosen.Grades.Contains(one.Grade)).Order().ToValueList());

    private static ValueList<T> Toggled<T>(ValueList<T> all, T one) => all.Contains(one) ? all.Where(other => !Equals(other, one)).ToValueList() : [.. all, one];

    private static string Mark(bool chosen) => chosen ? "✅ " : "";
}

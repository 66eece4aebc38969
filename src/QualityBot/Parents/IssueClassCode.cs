using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>«Код класса»: a link to send on and a sheet to print; the sheet follows as soon as it is drawn.</summary>
internal sealed class IssueClassCode() : CardAction<IssueClassCode.Facts>("class-code")
{
    /// <param name="Token">A fresh token.</param>
    internal sealed record Facts(ClassFamilies Families, string Token, Func<string, string> Link);

    public override IReadOnlyList<Route> Routes { get; } =
    [
        new(new Trigger.Press(ParentKeys.Code), new Admission.Those(Permission.InviteParents)),
        new(new Trigger.Result(PrintClassCode.Work), new Admission.Those(Permission.InviteParents)),
    ];

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct) =>
        new(await ClassFamilies.Read(db, input, input.Pressed?.Argument, ct), Secret.Draw(), await BotLink.Load(db, ct));

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) => input.Content switch
    {
        Content.WorkDone(_, _, var json) => [new Effect.Send(Texts.CodeSheetIsReady) { Attachment = JsonSerializer.Deserialize<Attachment>(json, StageJson.Options), About = SpentSecrets.About }],
        Content.WorkRefused(_, _, var reason) => [new Effect.Send(reason)],
        _ when SchoolClass.TryParse(facts.Families.Class, out var schoolClass) => Issue(facts, schoolClass, input),
        _ => [new Effect.Toast(Texts.UseButtons)],
    };

    private static IReadOnlyList<Effect> Issue(Facts facts, SchoolClass schoolClass, Input input)
    {
        var link = facts.Link($"{JoinClass.Kind}_{facts.Token}");
        var code = ClassCode.Issue(input.Ids.Next(), input.Here.Id, schoolClass, InviteToken.Hash(facts.Token), input.Now, input.Someone.Id, input.Today);
        var replaced = input.Pressed is { Version: 1 } ? facts.Families.Codes : [];
        return
        [
            .. replaced.Select(old => new Effect.Replace(old, old.Revoke(input.Now))),
            new Effect.Add(code),
            new Effect.Send(Texts.ClassLink(schoolClass.Display(input.Here.ClassStyle), link, code.Last, replaced.Count > 0)) { About = SpentSecrets.About },
            new Effect.Work($"class-code/{code.Id}", PrintClassCode.Work, new ClassCodeOrder(input.Here.Name, schoolClass.Display(input.Here.ClassStyle), link, input.Now, code.Last)),
        ];
    }
}

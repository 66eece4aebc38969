using QualityBot.Engine;
using QualityDomain.FollowUp.Digests;

namespace QualityBot.FollowUp;

/// <summary>The buttons under a digest: a number for each line that is shown, then the lists.</summary>
internal static class DigestKeys
{
    private const int InRow = 5;

    public static Keyboard.Inline Of(Digest digest, DigestWorld world)
    {
        var shown = Texts.ShownLines(digest);
        List<IReadOnlyList<Button>> rows = shown.Count == 1
            ? [[new(Texts.Keys.Open, CardKeys.Open, shown[0].AssignmentId)]]
            : [.. shown.Select((line, index) => new Button($"{index + 1}", CardKeys.Open, line.AssignmentId)).Chunk(InRow)];
        if (digest.ToConfirm.Count > 0 || Texts.RequestsFor(digest, world) > 0)
        {
            rows.Add([new(Texts.Keys.ToConfirm, DecisionKeys.ToConfirm) { Look = ButtonLook.Expected }]);
        }

        if (digest.OverdueOfOthers.Count + digest.LongOverdue.Count > 0)
        {
            rows.Add([new(Texts.AllOverdue, DecisionKeys.Register, Pages.AsNew, 0, $"{new RegisterFilter(RegisterState.Overdue)}")]);
        }

        if (digest.Own.Count > Texts.MostOwn(digest))
        {
            rows.Add([new(Texts.Keys.ShowAll, CardKeys.Tasks, Pages.AsNew)]);
        }

        return new(rows);
    }
}

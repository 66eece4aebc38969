using Microsoft.EntityFrameworkCore;
using QualityBot.Papers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Decisions;
using QualityDomain.Checks;
using QualityDomain.People;

namespace QualityBot.Checks;

/// <summary>The remarks that are open, with the decisions they are about.</summary>
internal sealed record LintFacts(PaperFacts Paper, ValueList<RegisterRemark> Remarks)
{
    public TrackedDecision? Find(long? decision) => Paper.Decisions.FirstOrDefault(one => one.Decision.Id == decision);
}

/// <summary>Reads the register of one school and checks it.</summary>
internal static class LintStore
{
    /// <summary>
    /// Remarks on decisions that the asker may see; those that somebody passed are left out. The rules look at the whole of what
    /// the asker sees, so that a load is not made smaller by closed decisions beside it.
    /// </summary>
    public static async Task<LintFacts> Load(AppDb db, Asker asker, CancellationToken ct)
    {
        var facts = await PaperStore.Load(db, asker, decisions => decisions.Where(decision => decision.State == DecisionState.Active || decision.State == DecisionState.Closed), ct);
        var passed = (await db.Of<LintPass>(asker.School.Id).Select(pass => pass.Remark).ToListAsync(ct)).ToHashSet();
        var remarks = RegisterLint.Of(
            [.. facts.Decisions.Select(one => new LintEntry(one.Decision, one.Meeting, one.Matters))],
            new RoleHolders(asker.Today, facts.People, facts.Appointments));
        return new(facts, remarks.Where(remark => !passed.Contains(remark.Key)).ToValueList());
    }

    /// <summary>Whether the actor may change the decision that the remark is about; a remark on a person's week is for whoever manages the decision it begins with.</summary>
    public static bool May(Actor actor, LintFacts facts, RegisterRemark remark) =>
        facts.Find(remark.DecisionId) is { } one && Permissions.May(actor, Permission.ManageDecision, one.Scope);

    /// <summary>The remarks that the actor can do something about.</summary>
    public static LintFacts For(this LintFacts facts, Actor actor) => facts with { Remarks = facts.Remarks.Where(remark => May(actor, facts, remark)).ToValueList() };
}

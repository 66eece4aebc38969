using QualityBot.Engine;
using QualityBot.Hosting;
using QualityBot.LocalPage;
using QualityBot.Names;
using QualityBot.Papers;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People.PupilNames;

namespace QualityBot.Cli;

/// <summary>A paper with names in place of codes, printed on the school's own machine; how many were read is a line of the audit.</summary>
internal static class NamedPaper
{
    /// <param name="title">What was asked for, as the audit says it.</param>
    /// <param name="startYear">The school year whose codes the paper carries.</param>
    public static async Task<Outcome<Paper>> Of(AppDb db, Asker asker, Paper paper, string title, int startYear, CancellationToken ct)
    {
        var (document, used) = NamedEdition.Of(paper.Document, await NameBook.Read(db, new NameKey(BotHost.ReadSettings().Names), asker, startYear, ct));
        return await VerbTurn<Paper>.Take(db, "report", asker.School.Id, asker.Now, ids => Task.FromResult<Outcome<VerbTurn<Paper>>>(new VerbTurn<Paper>(
            paper with { Document = document },
            new Effect.Add(new NameUse(ids.Next(), asker.School.Id, null, asker.Now, NameUseKind.Printed, title, used.Count)))), ct);
    }
}

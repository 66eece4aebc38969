using Microsoft.AspNetCore.Http;
using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.LocalPage;

/// <summary>One request of a person who is in: who it is with the rights of this moment, and the store.</summary>
/// <param name="Form">What was sent; empty for a request that only asks.</param>
internal sealed record PageVisit(HttpContext Http, PageSession Session, Asker Asker, AppDb Db, WriteGate Gate, IFormCollection Form)
{
    public Actor Person => Asker.Viewer!;

    public string this[string field] => Form.TryGetValue(field, out var value) ? value.ToString().Trim() : "";

    /// <summary>The line of the audit that says who had to do with names.</summary>
    /// <param name="what">Class, code or paper; never a name.</param>
    public async Task Tell(NameUseKind kind, string what, int pupils)
    {
        using var turn = await Gate.Enter(Http.RequestAborted);
        await VerbTurn<bool>.Take(Db, "names", Asker.School.Id, Asker.Now, fresh => Task.FromResult<Outcome<VerbTurn<bool>>>(new VerbTurn<bool>(
            true, new Effect.Add(new NameUse(fresh.Next(), Asker.School.Id, Person.Id, Asker.Now, kind, what, pupils)))), Http.RequestAborted, by: Person.Id);
    }
}

/// <summary>What the page answers.</summary>
internal abstract record PageAnswer
{
    private PageAnswer() { }

    public sealed record Page(Html Body, int Status = StatusCodes.Status200OK) : PageAnswer;

    public sealed record Document(byte[] Content, string Type, string Name) : PageAnswer;

    public sealed record GoTo(string Path) : PageAnswer;
}

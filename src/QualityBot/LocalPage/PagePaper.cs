using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>What a paper of the page is about, and so what the page asks for.</summary>
internal enum PageSubject
{
    Class,
    Pupil,

    /// <summary>A work with results, as a whole or for one class.</summary>
    Work,
}

/// <summary>What was chosen on the page.</summary>
/// <param name="Class">In canonical form; null: all classes of a work.</param>
internal sealed record PageAsk(string? Class, PupilCode? Pupil, long? WorkId)
{
    /// <summary>The names that the person may see, for a paper that lays them out itself.</summary>
    public NameBook? Names { get; init; }
}

/// <summary>A paper that the page can print, with what is to be stored when it is given out.</summary>
internal sealed record IssuedPaper(Paper Paper, params IReadOnlyList<Effect> Effects);

/// <summary>Makes the paper from the facts of this moment, with codes in the places of names.</summary>
internal delegate Task<Outcome<IssuedPaper>> PaperIssue(AppDb db, Asker asker, PageAsk ask, FreshIds ids, CancellationToken ct);

/// <summary>A paper of the school's local page. Features register theirs; the page puts the names in, asks rights, and tells the audit.</summary>
/// <param name="Code">In the address; unique.</param>
/// <param name="Title">On the page.</param>
/// <param name="Needs">Asked with the scope of the class before the paper is made.</param>
internal sealed record PagePaper(string Code, string Title, PageSubject About, Permission Needs, PaperIssue Issue)
{
    /// <summary>A paper that only reads.</summary>
    public PagePaper(string code, string title, PageSubject about, Permission needs, Func<AppDb, Asker, PageAsk, CancellationToken, Task<Outcome<Paper>>> make)
        : this(code, title, about, needs, async (db, asker, ask, _, ct) => (await make(db, asker, ask, ct)).Match<Outcome<IssuedPaper>>(paper => new IssuedPaper(paper), problem => problem))
    {
    }

    /// <summary>The words of the refusals that may come.</summary>
    public Func<Problem, string> Explain { get; init; } = Papers.Texts.Explain;
}

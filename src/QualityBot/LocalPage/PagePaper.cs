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

    /// <summary>A colleague: one's own, or anybody's for those who may.</summary>
    Colleague,
}

/// <summary>What was chosen on the page.</summary>
/// <param name="Class">In canonical form; null: all classes of a work.</param>
internal sealed record PageAsk(string? Class, PupilCode? Pupil, long? WorkId)
{
    /// <summary>The colleague whose paper it is; null: no paper of a colleague.</summary>
    public long? ColleagueId { get; init; }

    /// <summary>The names that the person may see, of the school year of the paper.</summary>
    public NameBook? Names { get; init; }

    /// <summary>«Вишнёв Пётр Ильич» behind a code; null: nobody whom the person may see.</summary>
    public string? NameOf(string code) => PupilCode.TryParse(code, out var read) ? Names?.Find(read)?.Name.Full : null;
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

    /// <summary>Whether the paper lays the names of <see cref="PageAsk.Names"/> out itself; otherwise its codes are turned into names afterwards.</summary>
    public bool NamesItself { get; init; }

    /// <summary>Whether it can be made of another school year than the running one; a paper of a work is always of the year of the work.</summary>
    public bool AnyYear { get; init; }

    /// <summary>By which right the names of the paper are seen.</summary>
    public Permission Names { get; init; } = Permission.SeePupilKey;

    /// <summary>The words of the refusals that may come.</summary>
    public Func<Problem, string> Explain { get; init; } = Papers.Texts.Explain;
}

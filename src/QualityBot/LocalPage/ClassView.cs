using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>A class on the page: its papers, then codes and names.</summary>
internal static class ClassView
{
    /// <summary>The two ways to have a paper.</summary>
    public static readonly Html Formats = Html.Of($"""<button name="format" value="pdf">{Texts.PdfKey}</button><button class="second" name="format" value="docx">{Texts.WordKey}</button>""");

    public static Html Of(PageVisit visit, SchoolClass one, NameBook book, IReadOnlyList<PagePaper> papers) => Html.Of($"""
        <section class="noprint"><h2>{Texts.PapersTitle}</h2>{papers.Select(paper => Paper(visit, one, book, paper))}</section>
        <section><h2>{Texts.NamesTitle}</h2>{Html.When(book.Of(one).Count == 0, () => Html.Of($"<p>{Texts.NobodyNamed}</p>"))}
        <div class="columns"><table>{book.Of(one).Select(pupil => Html.Of($"<tr><td class=\"code\">{pupil.Code.ToString()}</td><td>{pupil.Name.Full}</td></tr>"))}
        {book.Nameless.Where(code => code.Class == one).Select(code => Html.Of($"<tr><td class=\"code\">{code.ToString()}</td><td class=\"soft\">{Texts.Nameless}</td></tr>"))}</table></div></section>
        """);

    private static Html Paper(PageVisit visit, SchoolClass one, NameBook book, PagePaper paper) => Html.Of($"""
        <form class="row" method="post" action="/papers" target="_blank">{PageFrame.Token(visit)}{PageFrame.Hidden("paper", paper.Code)}{PageFrame.Hidden("class", one.ToString())}{PageFrame.Hidden("year", $"{book.StartYear}")}
        <span class="what">{paper.Title}</span>{Html.When(paper.About == PageSubject.Pupil, () => Pupils(book, one))}{Formats}</form>
        """);

    private static Html Pupils(NameBook book, SchoolClass one) => Html.Of(
        $"<select name=\"pupil\" aria-label=\"{Texts.PupilLabel}\">{book.Of(one).Select(pupil => Html.Of($"<option value=\"{pupil.Code.ToString()}\">{pupil.Short} ({pupil.Code.ToString()})</option>"))}</select>");
}

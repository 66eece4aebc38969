using QualityDomain.Assessments.Cycle;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.LocalPage;

/// <summary>The first page: classes, papers of works, class lists, and who had to do with names.</summary>
internal static class HomeView
{
    public static Html Of(
        PageVisit visit, IReadOnlyList<NameBook> books, IReadOnlyList<(long Id, string Name)> cards, IReadOnlyList<(Assessment Work, IReadOnlyList<string> Classes)> works, IReadOnlyList<PagePaper> ofWorks, IReadOnlyList<NameUse> uses, IReadOnlyDictionary<long, string> people) => Html.Of($"""
        {Html.When(PageRights.MayOpenClasses(visit.Person), () => Classes(visit, books))}
        {Html.When(cards.Count > 0, () => Cards(visit, cards))}
        {Html.When(works.Count > 0 && ofWorks.Count > 0, () => Html.Of($"<section><h2>{Texts.WorksTitle}</h2>{works.Select(work => Html.Join(ofWorks.Select(paper => Work(visit, work.Work, work.Classes, paper))))}</section>"))}
        {Html.When(PageRights.MayMatch(visit.Person), () => ResultsForm(visit))}
        {Html.When(PageRights.MayLoad(visit.Person), () => ListForm(visit))}
        {Html.When(uses.Count > 0, () => Uses(visit, uses, people))}
        """);

    private static Html Classes(PageVisit visit, IReadOnlyList<NameBook> books)
    {
        var filled = books.Where(book => book.Classes.Any()).Take(1).ToList(); // In summer the coming year takes the place of the one that ends.
        return filled.Count == 0
            ? Html.Of($"<section><h2>{Texts.ClassesTitle}</h2><p>{(PageRights.MayLoad(visit.Person) ? Texts.NoListsYet : Texts.NoListsForYou)}</p></section>")
            : Html.Join(filled.Select(book => Html.Of($"""<section><h2>{Texts.ClassesOf(book.StartYear)}</h2><ul class="chips">{book.Classes.Select(one => Chip(visit, book, one))}</ul></section>""")));
    }

    private static Html Chip(PageVisit visit, NameBook book, SchoolClass one) => Html.Of(
        $"""<li><a href="/classes/{book.StartYear}/{Uri.EscapeDataString(one.ToString())}">{PageFrame.Name(visit, one)}<small>{Texts.Named(book.Of(one).Count, book.Nameless.Count(code => code.Class == one))}</small></a></li>""");

    /// <summary>One's own card by one button; who prints for colleagues chooses first.</summary>
    private static Html Cards(PageVisit visit, IReadOnlyList<(long Id, string Name)> cards) => Html.Of($"""
        <section><h2>{Texts.TeacherCardTitle}</h2><p class="soft">{Texts.TeacherCardHow}</p>
        <form class="row" method="post" action="/papers" target="_blank">{PageFrame.Token(visit)}{PageFrame.Hidden("paper", TeacherCard.Code)}
        {(cards.Count == 1 ? Html.Of($"{PageFrame.Hidden("colleague", $"{cards[0].Id}")}<span class=\"what\">{cards[0].Name}</span>")
            : Html.Of($"<span class=\"what\"><select name=\"colleague\" aria-label=\"{Texts.ColleagueLabel}\">{cards.Select(one => Html.Of($"<option value=\"{one.Id}\">{one.Name}</option>"))}</select></span>"))}
        {ClassView.Formats}</form></section>
        """);

    private static Html Work(PageVisit visit, Assessment work, IReadOnlyList<string> classes, PagePaper paper) => Html.Of($"""
        <form class="row" method="post" action="/papers" target="_blank">{PageFrame.Token(visit)}{PageFrame.Hidden("paper", paper.Code)}{PageFrame.Hidden("work", $"{work.Id}")}
        <span class="what">{paper.Title}: {Assessments.Texts.Name(work.Work)}</span>
        <select name="class" aria-label="{Texts.ClassLabel}"><option value="">{Texts.AllClasses}</option>{classes.Select(one => Html.Of($"<option>{one}</option>"))}</select>
        {ClassView.Formats}</form>
        """);

    private static Html ListForm(PageVisit visit) => Html.Of($"""
        <section><h2>{Texts.ListsTitle}</h2><p class="soft">{Texts.ListsHow}</p>
        <form method="post" action="/lists" enctype="multipart/form-data">{PageFrame.Token(visit)}
        <label for="list">{Texts.FileLabel}</label><input id="list" type="file" name="file" accept=".xlsx,.xls,.docx,.csv" required>
        <label for="listclass">{Texts.ListClassLabel}</label><input id="listclass" type="text" name="class" maxlength="6">
        <label for="listyear">{Texts.YearLabel}</label><select id="listyear" name="year">{Years(visit)}</select>
        <button>{Texts.ReadListKey}</button></form></section>
        """);

    private static Html ResultsForm(PageVisit visit) => Html.Of($"""
        <section><h2>{Texts.ResultsTitle}</h2><p class="soft">{Texts.ResultsHow}</p>
        <form method="post" action="/results" enctype="multipart/form-data">{PageFrame.Token(visit)}
        <label for="results">{Texts.ResultsLabel}</label><input id="results" type="file" name="file" accept=".xlsx,.xls,.csv,.docx" required>
        <div class="row"><span class="what"><label for="resultsclass">{Texts.ResultsClassLabel}</label><input id="resultsclass" type="text" name="class" maxlength="6"></span>
        <span class="what"><label for="resultsyear">{Texts.ResultsYearLabel}</label><select id="resultsyear" name="year">{ResultYears(visit)}</select></span></div>
        <button>{Texts.TakeResultsKey}</button></form></section>
        """);

    private static IEnumerable<Html> ResultYears(PageVisit visit)
    {
        var running = QualityDomain.Calendar.SchoolYear.StartYearOf(visit.Asker.Today);
        return new[] { running, running - 1, running + 1 }.Select(year => Html.Of($"<option value=\"{year}\">{Names.Texts.Year(year)}</option>"));
    }

    private static IEnumerable<Html> Years(PageVisit visit)
    {
        var usual = SchoolYear.PreparedOn(visit.Asker.Today);
        return new[] { usual, usual == visit.Asker.Today.Year ? usual - 1 : usual + 1 }.Select(year => Html.Of($"<option value=\"{year}\">{Names.Texts.Year(year)}</option>"));
    }

    private static Html Uses(PageVisit visit, IReadOnlyList<NameUse> uses, IReadOnlyDictionary<long, string> people) => Html.Of($"""
        <section><h2>{Texts.UsesTitle}</h2><table>{uses.Select(use => Html.Of(
            $"<tr><td>{Texts.Moment(TimeZoneInfo.ConvertTime(use.At, TimeZoneInfo.FindSystemTimeZoneById(visit.Asker.School.ZoneId)))}</td><td>{(use.PersonId is { } id ? people.GetValueOrDefault(id, $"№ {id}") : Texts.Verb)}</td><td>{Texts.Use(use)}</td></tr>"))}</table></section>
        """);
}

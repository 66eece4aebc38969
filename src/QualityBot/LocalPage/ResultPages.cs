using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using QualityBot.Assessments.Reading;
using QualityBot.Assessments.Uploading;
using QualityBot.Documents;
using QualityBot.Engine;
using QualityBot.Names;
using QualityBot.Staff;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.LocalPage;

/// <summary>A file of results with surnames: names become codes in memory, and the dialogue in the person's chat goes on as after an upload there.</summary>
internal sealed class ResultPages(NameKey key)
{
    public async Task<PageAnswer> Take(PageVisit visit)
    {
        if (!PageRights.MayMatch(visit.Person))
        {
            return PageFrame.Said(visit, Texts.ResultsTitle, Texts.NotForYou, StatusCodes.Status403Forbidden);
        }

        var one = SchoolClass.TryParse(visit["class"], out var typed) ? typed : null;
        if (visit["class"].Length > 0 && one is null)
        {
            return PageFrame.Said(visit, Texts.ResultsTitle, Texts.NotAClass(visit["class"]), StatusCodes.Status400BadRequest);
        }

        var year = int.TryParse(visit["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : SchoolYear.StartYearOf(visit.Asker.Today);
        if (!SheetOpener.Open(await ListPages.ContentOf(visit, "file")).TryGet(out var sheets, out var unread))
        {
            return PageFrame.Said(visit, Texts.ResultsTitle, Documents.Texts.Explain(unread), StatusCodes.Status400BadRequest);
        }

        var book = await NameBook.Read(visit.Db, key, visit.Asker, year, visit.Http.RequestAborted);
        var coded = NamesToCodes.Of(sheets, book, one);
        if (coded.Doubts.Count > 0)
        {
            return new PageAnswer.Page(PageFrame.Inside(visit, Texts.ResultsTitle, Doubts(coded)), StatusCodes.Status409Conflict);
        }

        return ResultsReader.ReadSheets(coded.Sheets, FileName(visit, book)).TryGet(out var read, out var refused)
            ? await HandOver(visit, read, coded.Named, FileName(visit, book))
            : PageFrame.Said(visit, Texts.ResultsTitle, Assessments.Texts.ExplainFile(refused), StatusCodes.Status400BadRequest);
    }

    private static async Task<PageAnswer> HandOver(PageVisit visit, ResultFile read, int named, string fileName)
    {
        var (school, person, ct) = (visit.Asker.School.Id, visit.Person.Id, visit.Http.RequestAborted);
        if (await visit.Db.Of<ChannelLink>(school).Where(link => link.PersonId == person && link.CutAt == null && link.Current).OrderByDescending(link => link.Id).FirstOrDefaultAsync(ct) is not { } link)
        {
            return PageFrame.Said(visit, Texts.ResultsTitle, Texts.NoChat, StatusCodes.Status409Conflict);
        }

        using var turn = await visit.Gate.Enter(ct);
        await VerbTurn<bool>.Take(visit.Db, "results", school, visit.Asker.Now, ids => Task.FromResult<Outcome<VerbTurn<bool>>>(new VerbTurn<bool>(true,
        [
            HandedResults.Take(fileName, read, school, ids),
            .. named > 0 ? [new Effect.Add(new NameUse(ids.Next(), school, person, visit.Asker.Now, NameUseKind.Matched, string.Join(", ", read.Sheet?.Groups ?? []), named))] : Array.Empty<Effect>(),
        ])), ct, by: person, sender: new(link.Channel, link.Recipient));
        return new PageAnswer.Page(PageFrame.Inside(visit, Texts.ResultsTitle, Html.Of($"<section><p class=\"done\" role=\"status\">{Texts.GoOnInChat(named)}</p><p><a href=\"/\">{Texts.BackKey}</a></p></section>")));
    }

    private static Html Doubts(CodedSheets coded) => Html.Of($"""
        <section><p class="trouble" role="alert">{Texts.NamesWithoutCodes(coded.Doubts.Count)}</p>
        <table>{coded.Doubts.Select(doubt => Html.Of($"<tr><td class=\"code\">{Texts.Place(doubt)}</td><td>{doubt.Name}</td><td>{Texts.Trouble(doubt.Trouble)}</td></tr>"))}</table><p><a href="/">{Texts.BackKey}</a></p></section>
        """);

    /// <summary>The name of the file, unless it is a child's: names of files are stored with the results.</summary>
    private static string FileName(PageVisit visit, NameBook book)
    {
        var name = Path.GetFileName(visit.Form.Files.GetFile("file")?.FileName ?? "");
        var words = Folded.Of(Path.GetFileNameWithoutExtension(name).Replace('_', ' ')).Split(' ');
        return book.Entries.Any(pupil => words.Contains(Folded.Of(pupil.Name.Family))) ? $"{Texts.NamelessFile}{Path.GetExtension(name)}" : name;
    }
}

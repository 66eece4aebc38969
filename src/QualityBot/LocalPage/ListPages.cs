using QualityDomain.Calendar;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using QualityBot.Names;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.PupilNames;

namespace QualityBot.LocalPage;

/// <summary>A class list: file → what it would change, with every doubt → yes. Nothing is stored before the yes.</summary>
internal sealed class ListPages(NameKey key)
{
    public async Task<PageAnswer> Show(PageVisit visit)
    {
        if (!PageRights.MayLoad(visit.Person))
        {
            return PageFrame.Said(visit, Texts.ListsTitle, Texts.NotForYou, StatusCodes.Status403Forbidden);
        }

        var one = SchoolClass.TryParse(visit["class"], out var typed) ? typed : null;
        if (visit["class"].Length > 0 && one is null)
        {
            return PageFrame.Said(visit, Texts.ListsTitle, Texts.NotAClass(visit["class"]), StatusCodes.Status400BadRequest);
        }

        var content = await ContentOf(visit, "file");
        var year = int.TryParse(visit["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : SchoolYear.PreparedOn(visit.Asker.Today);
        if (!ClassLists.Read(content, one).TryGet(out var list, out var unread))
        {
            return PageFrame.Said(visit, Texts.ListsTitle, Texts.ExplainFile(unread), StatusCodes.Status400BadRequest);
        }

        var plan = await ClassLists.Compare(visit.Db, key, visit.Asker.School, list, year, visit.Asker.Today, visit.Http.RequestAborted);
        visit.Session.Waiting = new(list, year);
        return new PageAnswer.Page(PageFrame.Inside(visit, Texts.ListTitle(year), ListView.Of(visit, list, plan)));
    }

    public async Task<PageAnswer> Save(PageVisit visit)
    {
        if (visit.Session.Waiting is not { } waiting || !PageRights.MayLoad(visit.Person))
        {
            return PageFrame.Said(visit, Texts.ListsTitle, Texts.FormIsOld, StatusCodes.Status409Conflict);
        }

        visit.Session.Waiting = null;
        if (visit["answer"] != "yes")
        {
            return new PageAnswer.GoTo("/");
        }

        using var turn = await visit.Gate.Enter(visit.Http.RequestAborted);
        var saved = await ClassLists.Save(visit.Db, key, visit.Asker.School, waiting.List, waiting.StartYear, visit["left"] == "yes", visit.Person.Id, visit.Asker.Now, visit.Http.RequestAborted);
        return saved.Match(
            done => new PageAnswer.Page(PageFrame.Inside(visit, Texts.ListSaved, ListView.Saved(visit, done))),
            problem => PageFrame.Said(visit, Texts.ListsTitle, Names.Texts.Explain(problem), StatusCodes.Status409Conflict));
    }

    /// <summary>The bytes of a sent file; empty: none was chosen.</summary>
    internal static async Task<byte[]> ContentOf(PageVisit visit, string field)
    {
        if (visit.Form.Files.GetFile(field) is not { } file)
        {
            return [];
        }

        using var kept = new MemoryStream();
        await file.CopyToAsync(kept, visit.Http.RequestAborted);
        return kept.ToArray();
    }
}

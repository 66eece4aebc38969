using Microsoft.EntityFrameworkCore;
using QualityBot.Papers;
using QualityBot.Reports;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Meetings;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>Лист ознакомления: who has read an announcement and when. Parents are called by their children's codes or classes.</summary>
internal static class AcquaintanceSheet
{
    /// <summary>A paper of more rows is read by nobody.</summary>
    private const int MostRows = 2000;

    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, long id, CancellationToken ct)
    {
        var school = asker.School.Id;
        if (await db.Of<Announcement>(school).FirstOrDefaultAsync(one => one.Id == id, ct) is not { } one || (asker.Viewer is { } viewer && !AnnounceRights.MaySteer(viewer, one)))
        {
            return new NothingForYou();
        }

        var page = await ReaderPage.After(db, school, one.Readers, 0, one.AuthorId, asker.Today, MostRows, ct);
        var read = (await db.Of<Acquaintance>(school).Where(said => said.AnnouncementId == id).ToListAsync(ct)).ToDictionary(said => said.PersonId, said => said.At);
        var words = await Wording.Load(db, asker.School, [one], ct);
        var codes = await Codes(db, school, asker.Today, ct);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(asker.School.ZoneId);
        return Of(one, one.GatheringId is { } about ? words.Gatherings.GetValueOrDefault(about) : null, await PaperStore.Load(db, asker, decisions => decisions.Where(decision => false), ct),
        [
            .. page.Readers.Select(reader => (
                Who: Guardian.NameOf(reader.Person, codes[reader.Id], one.Readers.ClassesMeant(reader.Held).Select(each => each.ToString())),
                At: read.TryGetValue(reader.Id, out var at) ? TimeZoneInfo.ConvertTime(at, zone) : (DateTimeOffset?)null)).OrderBy(line => line.Who, StringComparer.Ordinal),
        ]);
    }

    private static Paper Of(Announcement one, Gathering? gathering, PaperFacts facts, IReadOnlyList<(string Who, DateTimeOffset? At)> lines)
    {
        var summary = Texts.SheetSummary(lines.Count(line => line.At is not null), lines.Count);
        return new(
            PaperHead.New(facts, Texts.SheetTitle, Texts.SheetSubject(one, gathering), Texts.SheetSource) with
            {
                Blocks =
                [
                    .. one.Text.Length > 0 ? ValueList.Of<Block>([new Paragraph(RichText.Italic(one.Text))]) : [],
                    new Paragraph(summary),
                    new Table(
                        [new(Papers.Texts.Number, 0.8, Alignment.Centre), new("Кто", 6), new("Отметил(а) «Ознакомлен(а)»", 3.5, Alignment.Centre), new("Подпись", 3)],
                        lines.Select((line, index) => Row.Of($"{index + 1}", line.Who, line.At is { } at ? Texts.ReadAt(at) : "", "")).ToValueList()),
                    PaperHead.Signatures(facts),
                ],
            },
            "Лист ознакомления", summary, Chart: null, $"Лист ознакомления {facts.Today:yyyy-MM-dd}");
    }

    private static async Task<ILookup<long, string>> Codes(AppDb db, long school, DateOnly today, CancellationToken ct)
    {
        var year = SchoolYear.StartYearOf(today);
        var places = (await db.Of<PupilPlace>(school).Where(place => place.StartYear == year && (place.Until == null || place.Until >= today)).ToListAsync(ct)).ToLookup(place => place.PupilId, place => place.Code);
        return (await db.Of<Guardianship>(school).Where(link => link.EndedAt == null).ToListAsync(ct)).SelectMany(link => places[link.PupilId].Select(code => (link.PersonId, code))).ToLookup(link => link.PersonId, link => link.code);
    }
}

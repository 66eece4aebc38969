using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Papers;
using QualityBot.Storage;
using QualityBot.Storage.Rows;
using QualityDomain;
using QualityDomain.Meetings;
using QualityDomain.People;

namespace QualityBot.Meetings;

/// <summary>«Кто прочёл»: colleagues by name, parents by the classes of their children.</summary>
internal sealed class WhoRead() : CardAction<WhoRead.Facts?>("who-read")
{
    /// <summary>A longer list of names is read on paper.</summary>
    public const int MostNames = 60;

    private const int MostReaders = 2000;

    /// <summary>How one reader stands.</summary>
    /// <param name="Label">A colleague's name; a parent's class.</param>
    internal sealed record Line(string Label, bool IsParent, bool HasRead, bool IsBlocked);

    internal sealed record Facts(Announcement One, ValueList<Line> Lines, bool IsWhole);

    public override IReadOnlyList<Route> Routes { get; } = [new(new Trigger.Press(MeetingKeys.Who), new Admission.Those(Permission.Announce))];

    public override async Task<Facts?> Load(AppDb db, Input input, CancellationToken ct)
    {
        var id = input.Pressed!.Row;
        if (await db.Of<Announcement>(input.Here.Id).FirstOrDefaultAsync(one => one.Id == id, ct) is not { } one || !AnnounceRights.MaySteer(input.Someone, one))
        {
            return null;
        }

        var page = await ReaderPage.After(db, input.Here.Id, one.Readers, 0, one.AuthorId, input.Today, MostReaders, ct);
        var ids = page.Readers.Select(reader => reader.Id).ToList();
        var posts = await Posted.Of(db, one, ids, ct);
        var read = (await db.Of<Acquaintance>(input.Here.Id).Where(said => said.AnnouncementId == id).Select(said => said.PersonId).ToListAsync(ct)).ToHashSet();
        return new(one,
        [
            .. page.Readers.Select(reader => new Line(LabelOf(one, reader, input.Here.ClassStyle), reader.HasBudget, read.Contains(reader.Id), posts[reader.Id].LastOrDefault() is { State: OutboxState.Blocked or OutboxState.Dead })),
        ], page.IsEnd);
    }

    public override IReadOnlyList<Effect> Step(Facts? facts, Input input) => facts is null
        ? [new Effect.Toast(Texts.IsGone)]
        : [new Effect.Send(Texts.WhoRead(facts)) { Keyboard = new Keyboard.Inline(
            new Button(Texts.SheetKey, new PaperRequest.Acquainted(facts.One.Id).Data(PaperKeys.ToPdf)), new Button(Texts.SheetToEditKey, new PaperRequest.Acquainted(facts.One.Id).Data(PaperKeys.ToDocx)),
            new Button(Texts.ToCardKey, MeetingKeys.Card, facts.One.Id, -1)) }];

    private static string LabelOf(Announcement one, OneReader reader, ClassStyle style) => reader.HasBudget
        ? string.Join(", ", one.Readers.ClassesMeant(reader.Held).Select(each => each.Display(style)))
        : reader.Person.Name.WithInitials;
}

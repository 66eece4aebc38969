using QualityBot.Reports;
using QualityBot.Storage;
using QualityBot.Support.Bodies;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.People;
using QualityDomain.Support.Bodies;

namespace QualityBot.Papers.PupilSupport;

/// <summary>«Журнал ППк», «Журнал Совета профилактики»: the records of the school year in the order of their numbers, for the members of the body and the director.</summary>
internal static class BodyJournal
{
    public static async Task<Outcome<Paper>> Load(AppDb db, Asker asker, string about, CancellationToken ct)
    {
        var facts = await BodyFacts.Read(db, asker.School.Id, asker.Viewer, asker.Today, ct);
        if (BodyRights.Named(about) is not { } body || (asker.Viewer is { } viewer && !BodyRights.MaySee(viewer, body, facts.Seats)))
        {
            return new NothingForYou();
        }

        var (frame, begin) = (PaperFrame.Of(await Results.WorkPapers.StaffOf(db, asker, ct)), new DateOnly(SchoolYear.StartYearOf(asker.Today), 9, 1));
        var records = facts.Of(body).Where(record => record.On >= begin).OrderBy(record => record.Number).ToValueList();
        return new Paper(
            frame.Paper(SupportTexts.JournalTitle(body), Texts.OnDay(asker.Today), SupportTexts.JournalSource(frame, body)) with
            {
                Blocks =
                [
                    .. records.Count == 0 ? [new Paragraph(SupportTexts.NoRecords)] : (Block[])[Table(facts, records)],
                    new Paragraph(SupportTexts.JournalNote) { Indent = false },
                    new QualityBot.Reports.Signatures([Signer(facts, body, BodyPost.Chair), Signer(facts, body, BodyPost.Secretary)]),
                ],
            },
            $"Журнал {Support.Bodies.Texts.Of(body)}", SupportTexts.JournalWords(records), Chart: null, $"Журнал {Support.Bodies.Texts.Of(body)} {asker.Today:yyyy-MM-dd}");
    }

    private static Table Table(BodyFacts facts, ValueList<BodyRecord> records) => new(
        [new("№", 0.9, Alignment.Centre), new("День", 2.4, Alignment.Centre), new("Код", 1.7), new("Что решено", 3.8), new("Следующий шаг", 3.6), new("Кто ведёт", 2.8), new("Срок, отметка", 2.4)],
        [.. records.Select(record => Row.Of(
            $"{record.Number}", RussianText.ShortDay(record.On), facts.CodeOf(record), SupportTexts.Decided(record), record.NextStep, record.LeadId is null ? "" : facts.NameOf(record.LeadId), Support.Bodies.Texts.StepState(record)))]) { FontSize = 10 };

    private static Signer Signer(BodyFacts facts, SupportBody body, BodyPost post) =>
        new(Texts.Capital(Support.Bodies.Texts.PostWord(post)), facts.Seats.Of(body).FirstOrDefault(seat => seat.Post == post) is { } seat && facts.People.TryGetValue(seat.PersonId, out var person) ? person.Name.Signature : "");
}

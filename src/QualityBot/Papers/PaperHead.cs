using QualityBot.Reports;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.Papers;

/// <summary>What every paper of the school has around its text: head, signatures, who made it.</summary>
internal static class PaperHead
{
    /// <summary>An empty paper with the school's head and foot.</summary>
    /// <param name="from">What it was made from, after «Источник:».</param>
    public static ReportDocument New(PaperFacts facts, string title, string subtitle, string from)
    {
        var frame = PaperFrame.Of(facts);
        return frame.Paper(title, subtitle, Texts.Made(frame, from));
    }

    public static Letterhead LetterheadOf(School school) =>
        new(school.Name, school.ShortName is { } known && known != school.Name ? known : null, school.Address is { Length: > 0 } address ? [address] : []);

    /// <summary>The deputy who made the paper, or the one for academic work with the widest area; then the director. Posts without a person are left to be filled in.</summary>
    /// <param name="grade">Of a paper about one grade: its deputy signs.</param>
    public static Signatures Signatures(PaperFacts facts, int? grade = null)
    {
        var director = facts.Holders(Role.Director).Select(holder => holder.Person).FirstOrDefault();
        var deputies = facts.Holders(Role.DeputyAcademic)
            .OrderByDescending(holder => grade is { } asked && holder.Appointment.Grades.Contains(asked))
            .ThenByDescending(holder => holder.Appointment.Grades.Count == 0 ? int.MaxValue : holder.Appointment.Grades.Count)
            .Concat(facts.Holders(Role.DeputyPastoral)).Select(holder => holder.Person).ToList();
        var deputy = deputies.Find(person => person.Id == facts.Asker.Viewer?.Id) ?? deputies.FirstOrDefault();
        return new(
        [
            .. deputy is null || deputy == director ? ValueList.Of<Signer>([]) : [SignerOf(deputy, Texts.Deputy)],
            director is null ? new Signer(Texts.Director, "") : SignerOf(director, Texts.Director),
        ]);
    }

    /// <summary>The warning that the paper shows only a part; nothing when the maker sees everything.</summary>
    public static IEnumerable<Block> PartOnly(PaperFacts facts) =>
        facts.Hidden == 0 ? [] : [new Paragraph(RichText.Italic(Texts.OnlyAPart(facts.Decisions.Count, facts.Hidden)))];

    private static Signer SignerOf(Person person, string post) => new(Texts.Capital(person.Post ?? post), person.Name.Signature);
}

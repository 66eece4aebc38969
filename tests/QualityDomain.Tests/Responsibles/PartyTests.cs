using QualityDomain.People.Responsibles;
using QualityDomain.Tests.Support;

namespace QualityDomain.Tests.Responsibles;

public sealed class PartyTests
{
    [SharedFact]
    public void Every_responsible_of_the_source_documents_reads_as_agreed()
    {
        var rows = SharedFolder.Lines("deadlines", "responsibles-seeds.tsv").Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).ToList();

        rows.Select(row => (row[0], PartiesReader.Read(row[1].Replace("\\n", "\n", StringComparison.Ordinal)).Canonical)).ShouldBe(rows.Select(row => (row[0], row[2])));
    }

    [Fact]
    public void Cells_in_the_styles_of_schools_read_as_the_secretary_reads_them() =>
        Rows().Select(row => $"{row[0]} → {PartiesReader.Read(row[0]).Canonical}").ShouldBe(Rows().Select(row => $"{row[0]} → {row[1]}"));

    [Fact]
    public void Cells_of_other_schools_are_read_as_labelled_in_nineteen_cases_of_twenty()
    {
        var wrong = Table.Rows("real-parties.tsv").Select(row => (Text: row[0], Expected: row[1], Read: PartiesReader.Read(row[0]).Canonical)).Where(row => row.Read != row.Expected).ToList();

        wrong.Count.ShouldBeLessThanOrEqualTo(Table.Rows("real-parties.tsv").Count / 20, string.Join('\n', wrong));
    }

    [Fact]
    public void A_text_that_names_nobody_known_is_asked_about() => PartiesReader.Read("Медсестра").Confidence.ShouldBeLessThan(0.7);

    [Fact]
    public void An_empty_cell_is_surely_nobody()
    {
        PartiesReader.Read(" – ").Parties.ShouldBeEmpty();
        PartiesReader.Read("").Confidence.ShouldBe(1);
    }

    [Fact]
    public void A_named_person_keeps_the_post()
    {
        var party = PartiesReader.Read("Заместителю директора по УВР Ларионовой Т.С.").Parties.ShouldHaveSingleItem();

        (party.PersonName, party.Post).ShouldBe(("Ларионова Т.С.", PartyRoles.DeputyAcademic));
    }

    private static List<string[]> Rows() => Table.Rows("parties.tsv");
}

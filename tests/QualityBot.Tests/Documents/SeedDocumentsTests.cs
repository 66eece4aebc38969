using System.Security.Cryptography;
using System.Text;
using QualityBot.Documents;
using QualityBot.Tests.Support;
using QualityDomain.Minutes;

namespace QualityBot.Tests.Documents;

/// <summary>The source documents of the project, as text and as docx. The expected files hold figures and hashes, not the sentences.</summary>
public sealed class SeedDocumentsTests
{
    /// <summary>Set to 1 to write the expected files anew; then read what changed before it is committed.</summary>
    private const string WriteSwitch = "QUALITYBOT_WRITE_EXPECTED";

    [SharedFact]
    public void The_register_holds_23_decisions_and_10_measures() => Agree("001", "001_c1ad482656edbc94.txt", "docx/001-register.docx");

    [SharedFact]
    public void The_plan_holds_32_items_also_where_pages_broke_its_rows() =>
        Agree("002", "002_0b4899729d8d7295.txt", "docx/002-plan.docx", "docx/002-plan-broken-rows.docx");

    [SharedFact]
    public void The_programme_holds_26_items_with_their_expected_results() => Agree("003", "003_74620080bdd73148.txt", "docx/003-programme.docx");

    [SharedFact]
    public void The_map_of_causes_holds_no_decisions() => Agree("000", "000_dc06e218ed2d4a91.txt", "docx/000-map.docx");

    [SharedFact]
    public void The_model_holds_no_decisions() => Agree("004", "004_b2e03f9c37fdec95.txt", "docx/004-model.docx");

    [SharedFact]
    public void Every_row_and_list_item_is_a_decision_or_skipped_with_a_reason()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(SharedFactAttribute.Folder!, "seeds"), "*.*", SearchOption.AllDirectories))
        {
            var read = Read(path);
            var rows = read.Decisions.Select(decision => decision.Row).Concat(read.Skipped.Select(row => row.Row)).Where(row => row > 0).Distinct().Order();

            rows.ShouldBe(Enumerable.Range(1, rows.Count()), path);
        }
    }

    private static void Agree(string seed, params string[] files)
    {
        var expected = Path.Combine(Repository.Root, "tests", "QualityBot.Tests", "Documents", "Expected", $"{seed}.tsv");
        foreach (var file in files)
        {
            var lines = Lines(Read(Path.Combine(SharedFactAttribute.Folder!, "seeds", file))).ToArray();
            if (Environment.GetEnvironmentVariable(WriteSwitch) == "1")
            {
                File.WriteAllLines(expected, lines);
            }

            lines.ShouldBe(File.ReadAllLines(expected), file);
        }
    }

    private static ReadDocument Read(string path) => MinutesReader.Read(
        DocumentOpener.Open(File.ReadAllBytes(path), Path.GetFileName(path)).Match(document => document, problem => throw new InvalidDataException($"{path}: {problem}")),
        on: null);

    private static IEnumerable<string> Lines(ReadDocument read)
    {
        var head = read.Head;
        yield return $"{head.Kind}\t{Hash(head.School)}\t{head.Date}\t{head.SchoolYear}\t{read.Decisions.Count(decision => !decision.IsMeasure)} + {read.Decisions.Count(decision => decision.IsMeasure)}";
        foreach (var decision in read.Decisions)
        {
            yield return string.Join('\t',
                decision.Number,
                decision.Meeting is { } meeting ? $"{meeting.Kind} {meeting.Date}" : "",
                decision.Deadline.Deadline,
                decision.Classes,
                decision.Subjects.Count,
                Hash(decision.Section),
                Hash(decision.Text),
                Hash(decision.ResponsibleText),
                string.Join("; ", decision.Responsible.Parties.Select(party => party.OtherText is { } other ? $"other:{Hash(other)}" : party.PersonName is { } name ? $"person:{Hash(name)}" : party.ToString())),
                Hash(decision.ExpectedResult),
                string.Join(' ', decision.Doubts.Select(doubt => $"{doubt.Kind}.{doubt.Field}")));
        }

        foreach (var finding in read.Findings)
        {
            yield return $"finding\t{finding.Doubt.Kind}\t{finding.Doubt.Detail}";
        }
    }

    /// <summary>Letters and digits only: how a line was broken is no difference.</summary>
    private static string Hash(string? text) => text is null ? "" :
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(text.Where(char.IsLetterOrDigit)))))[..8];
}

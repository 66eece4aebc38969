using System.Text.Json;
using QualityBot.Assessments;
using QualityBot.Cli;
using QualityBot.Tests.Samples;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Gaps;
using QualityDomain.Assessments.Markers;
using QualityDomain.Assessments.Results;

namespace QualityBot.Tests.Assessments;

public sealed class AnalysedFilesTests
{
    private const string FormName = "Форма сбора результатов Русский язык 4 класс ВПР 2026.xlsx";
    private static readonly Dictionary<string, string> Letters = new() { ["1"] = "4А", ["2"] = "4Б", ["3"] = "4В" };

    [Fact]
    public void The_form_and_the_export_of_one_work_are_the_same_pupils()
    {
        var together = Analyse((FormName, ResultsSample.Form()), ("Ф1.xlsx", ResultsSample.Individual()), ("Ф3.xlsx", ResultsSample.Statistics()), ("ж.xlsx", ResultsSample.Journal()));

        together.Analysis!.School.N.ShouldBe(71);
        together.Doubts.ShouldBeEmpty();
        together.Analysis.School.Marks.ShouldBe(together.Benchmarks.Single(row => row.Level == BenchmarkLevel.School).Counts);
        together.Journals[^1].Lowered.ShouldBe(together.Analysis.School.Journal.Lowered);
    }

    [Fact]
    public void The_planted_weak_class_is_found() =>
        Analyse((FormName, ResultsSample.Form())).Analysis!.Comparisons.Where(one => one is { IsSure: true, Difference: < 0 }).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(one => one.Group.ShouldBe("4Б"), one => one.Task.Code.ShouldBe("7"));

    [Fact]
    public void Works_of_two_subjects_are_refused_in_one_sentence() => AnalysedFiles.Of([(FormName, ResultsSample.Form()), ("5.xlsx", ResultsSample.OwnWork())], Letters)
        .ShouldBeOfType<Outcome<AnalysedFiles>.Refused>().Problem.ShouldBeOfType<DifferentWorks>();

    [Fact]
    public void A_scale_of_the_school_gives_marks_where_no_official_one_is_known()
    {
        var content = new Support.XlsxFile().Sheet("6А", [["Код", "1 (2б)", "2 (3б)"], ["а1", 2, 3], ["а2", 1, 1], ["а3", 0, 0]]).Build();
        static MarkScale Own(Work work, int max) => new("", "", 0, max, 2, 4, 5, "школа") { IsOwn = true };

        AnalysedFiles.Of([("6а.xlsx", content)], Letters).Match(files => files.Analysis!.Sheet.Pupils.Select(pupil => pupil.Mark), _ => []).ShouldBe([null, null, null]);
        AnalysedFiles.Of([("6а.xlsx", content)], Letters, Own).Match(files => files.Analysis!.Sheet.Pupils.Select(pupil => pupil.Mark), _ => []).ShouldBe([5, 3, 2]);
    }

    [Fact]
    public void The_json_has_the_agreed_names_and_unrounded_numbers()
    {
        using var json = JsonDocument.Parse(AnalysisJson.Of(Analyse((FormName, ResultsSample.Form()))).ToString());
        var root = json.RootElement;

        root.GetProperty("work").GetProperty("maxScore").GetInt32().ShouldBe(24);
        root.GetProperty("work").GetProperty("absent").GetInt32().ShouldBe(3);
        root.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("name").GetString()).ShouldBe(["school", "4А", "4Б", "4В"]);
        var school = root.GetProperty("groups")[0];
        school.GetProperty("marks").GetProperty("5").GetInt32().ShouldBe(2);
        school.GetProperty("qualityRate").GetDouble().ShouldBe(26 / 71.0);
        school.GetProperty("scores").GetArrayLength().ShouldBe(25);
        school.GetProperty("intervals").GetProperty("passRate").GetArrayLength().ShouldBe(2);
        var item = school.GetProperty("items")[0];
        foreach (var name in (string[])["code", "max", "level", "solved", "full", "partial", "zero", "skipped", "interval", "status", "ruleSet"])
        {
            item.TryGetProperty(name, out _).ShouldBeTrue(name);
        }

        root.GetProperty("comparison")[0].GetProperty("against").GetString().ShouldBe("school without 4А");
        root.GetProperty("outcome").GetProperty("4А").GetString().ShouldBe("matches");
        root.GetProperty("pupils")[0].GetProperty("gaps").GetArrayLength().ShouldBeGreaterThan(0);
        root.GetProperty("doubts").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Fewer_than_five_have_no_shares_in_the_json()
    {
        var content = new Support.XlsxFile().Sheet("6А", [["Код", "1 (1б)", "2 (1б)", "Отметка"], .. Enumerable.Range(1, 4).Select(at => (object?[])[$"а{at}", 1, 0, 4])]).Build();
        using var json = JsonDocument.Parse(AnalysisJson.Of(Analyse(("6а.xlsx", content))).ToString());
        var school = json.RootElement.GetProperty("groups")[0];

        school.GetProperty("qualityRate").ValueKind.ShouldBe(JsonValueKind.Null);
        school.GetProperty("items")[0].GetProperty("solved").ValueKind.ShouldBe(JsonValueKind.Null);
        school.GetProperty("items")[0].GetProperty("status").GetString().ShouldBe("too_few");
    }

    [Fact]
    public void Statistics_alone_tell_of_the_school()
    {
        using var json = JsonDocument.Parse(AnalysisJson.Of(Analyse(("Ф3.xlsx", ResultsSample.Statistics()))).ToString());

        json.RootElement.GetProperty("groups")[0].GetProperty("marks").GetProperty("2").GetInt32().ShouldBe(19);
        json.RootElement.GetProperty("benchmarks").GetArrayLength().ShouldBe(4);
    }

    [Fact]
    public void Every_kind_of_doubt_has_words() => Enum.GetValues<ResultDoubtKind>().Select(kind => QualityBot.Assessments.Texts.Doubt(new(kind, 1, "", "1", "2"))).ShouldAllBe(words => words.EndsWith('.'));

    [Fact]
    public void Every_kind_of_marker_has_words_and_none_of_them_accuses()
    {
        Marker[] all =
        [
            new Marker.BoundaryPeak(60, 0.004, 3, 10, 2, 14, 7, 8), new Marker.MarksAgainstScale(60, 2), new Marker.NarrowSpread("4А", 25, 0.001, 1.2, 3.4), new Marker.AboveTheParallel("4А", 25, 0.01, 18, 12),
            new Marker.IdenticalAnswers("4А", 25, 0.0001, 6, 0.2), new Marker.JournalDisagreement(null, 25, 0.01, 9, 15, 1), new Marker.NobodySkipped("4А", 12, 0.01, 0.4),
            new Marker.NotConfirmedLater("4А", 25, 0.01, 12, 10, 3), new Marker.DynamicsApart("4А", 25, 0.01, -0.5, 0.1),
        ];

        all.Select(marker => marker.GetType()).ShouldBe(typeof(Marker).GetNestedTypes(), ignoreOrder: true);
        all.Select(QualityBot.Assessments.Texts.Line).ShouldAllBe(words => !words.Contains("необъектив", StringComparison.OrdinalIgnoreCase) && !words.Contains("завыш", StringComparison.OrdinalIgnoreCase) && words.Contains("n = "));
    }

    [Fact]
    public void Every_reason_and_proposal_has_words()
    {
        NeedReason[] reasons = [new NeedReason.Failed(3), new NeedReason.BasicsMissing(0.3, 0.6), new NeedReason.NearTheBoundary(10, 10), new NeedReason.FarBelowTheJournal(3, 5), new NeedReason.ManyNotAttempted(4, 9)];
        var pupil = new PupilGaps(new("40001", "4А", []), [], []);

        reasons.Select(reason => reason.GetType()).ShouldBe(typeof(NeedReason).GetNestedTypes(), ignoreOrder: true);
        QualityBot.Assessments.Texts.Need(new(pupil, [.. reasons])).ShouldStartWith("40001 (4А): «2», 3\u00A0балла; базовые задания 30,0 % при пороге 60 %; 10\u00A0баллов при границе «3» 10; за работу 3, по журналу 5; не приступил к 4 из 9.");
        Enum.GetValues<SupportKind>().Select(kind => QualityBot.Assessments.Texts.Proposal(new(kind, "4А", [new("1", 2)], ["40001"]))).ShouldAllBe(words => words.StartsWith("4А: ", StringComparison.Ordinal));
    }

    private static AnalysedFiles Analyse(params (string, byte[])[] files) =>
        AnalysedFiles.Of(files, Letters).Match(analysed => analysed, problem => throw new InvalidDataException(problem.ToString()));
}

using QualityBot.Assessments;
using QualityBot.Assessments.Reading;
using QualityBot.Tests.Support;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Results;

namespace QualityBot.Tests.Assessments.Measures;

/// <summary>A stored work of 4А, 4Б and 4В, 25 pupils each and eight basic tasks, in which 4А alone fails task 3 («Падежи»): 5 of 25 against 46 of 50.</summary>
internal static class PlantedWork
{
    public const long Id = StoredWorks.WorkId;

    public static object[] Records(string procedure = "ВПР", int version = 1)
    {
        var work = new Work(procedure, "Русский язык", 4, 2026);
        var tasks = Enumerable.Range(1, 8).Select(number => new TaskSpec($"{number}", 1) { Level = DifficultyLevel.Basic, Skill = number == 3 ? "Падежи" : $"Умение {number}" });
        var pupils = from letter in "АБВ"
                     from at in Enumerable.Range(0, 25)
                     let scores = Enumerable.Range(1, 8).Select(task => Score.Of((at + (task * 3)) % 25 < (task != 3 ? 24 : letter == 'А' ? 5 : 23) ? 1 : 0))
                     select new PupilResult($"4{letter}-{at:00}", $"4{letter}", [.. scores]) { Mark = 4, JournalMark = 4 };
        var file = new ResultFile(work, new ResultSheet(work, [.. tasks], [.. pupils]), [], [], []);
        return
        [
            Assessment.Plan(Id, 1, work, null, StoredWorks.Received) with { Step = CycleStep.ResultsReceived, ReceivedOn = StoredWorks.Received },
            new ResultSet(Id + version, 1, Id, version, ContentText.Sha256(file), ["Ф1.xlsx"], 3, Given.Since, 75, ContentText.Write(file)),
        ];
    }
}

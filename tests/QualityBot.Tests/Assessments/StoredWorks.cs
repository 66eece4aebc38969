using QualityBot.Assessments;
using QualityBot.Assessments.Reading;
using QualityBot.Tests.Samples;
using QualityBot.Tests.Support;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.Assessments.Results;
using QualityDomain.People;

namespace QualityBot.Tests.Assessments;

/// <summary>A made-up school with the sample work «ВПР, русский язык, 4 класс» stored: classes 4А, 4Б, 4В.</summary>
internal static class StoredWorks
{
    public const long WorkId = 7000;

    public static readonly DateOnly Received = new(2026, 6, 3);

    private static readonly Dictionary<string, string> Letters = new() { ["1"] = "4А", ["2"] = "4Б", ["3"] = "4В" };

    /// <summary>Who asks for the work, and what each may see of it.</summary>
    public static readonly object[] People =
    [
        Given.School, Given.OtherSchool,
        .. Given.Someone(2, Role.Director),
        .. Given.Someone(3, Role.DeputyAcademic),
        .. With(4, Role.DeputyAcademic, one => one with { Grades = [5, 6, 7, 8, 9, 10, 11] }),
        .. With(5, Role.AssociationHead, one => one with { Association = "гуманитарное", Subjects = ["Русский язык"] }),
        .. With(6, Role.AssociationHead, one => one with { Association = "точное", Subjects = ["Математика"] }),
        .. With(7, Role.ClassTeacher, one => one with { Classes = ["4А"] }),
        .. With(8, Role.ClassTeacher, one => one with { Classes = ["4Б"] }),
        .. With(9, Role.SubjectTeacher, one => one with { Classes = ["4В", "5А"], Subjects = ["Русский язык"] }),
        .. With(10, Role.SubjectTeacher, one => one with { Classes = ["4В"], Subjects = ["Музыка"] }),
        .. Given.Someone(11, Role.Secretary),
        .. Given.Someone(12, Role.Parent),
        .. Given.Someone(13, Role.Psychologist),
        .. Given.Someone(14, Role.Administrator),
        .. Given.Someone(15, Role.Employee),
        .. Given.Someone(902, Role.Director, Given.OtherSchool),
        .. Given.Someone(903, Role.DeputyAcademic, Given.OtherSchool),
    ];

    /// <summary>The work with its results.</summary>
    public static object[] Work(long id = WorkId, int year = 2026, long school = 1)
    {
        var work = Assessment.Plan(id, school, new("ВПР", "Русский язык", 4, year), null, Received) with { Step = CycleStep.ResultsReceived, ReceivedOn = Received };
        return [work, Results(id, group => group, school)];
    }

    /// <summary>A work of the school's own, in which 4А stands under the school's codes.</summary>
    public const long OwnWorkId = 7500;

    /// <param name="on">The day it was written.</param>
    /// <param name="scores">A row of points for each pupil of the class, from number 1 on.</param>
    public static object[] OwnWork(long id = OwnWorkId, DateOnly? on = null, string schoolClass = "4А", params string[] scores)
    {
        var day = on ?? new(2026, 5, 20);
        var grade = int.Parse(schoolClass[..^1], System.Globalization.CultureInfo.InvariantCulture);
        var work = Assessment.Plan(id, 1, new("Контрольная работа", "Русский язык", grade, day.Year), day, day) with { Step = CycleStep.ResultsReceived, ConductedOn = day, ReceivedOn = day };
        string[] rows = scores.Length > 0 ? scores : ["2210", "0100", "2211", "1000", "2000", "2111"];
        var sheet = new ResultSheet(
            work.Work,
            [new("1", 2) { Skill = "находить корень слова" }, new("2", 2) { Skill = "находить корень слова" }, new("3", 1) { Skill = "ставить запятые" }, new("4", 1) { Skill = "читать со смыслом" }],
            [.. rows.Select((points, at) => new PupilResult($"{schoolClass}-{at + 1:00}", schoolClass, [.. points.Select(sign => Score.Of(sign - '0'))]) { Mark = Math.Min(5, 2 + (points.Sum(sign => sign - '0') / 2)), Row = at + 2 })]);
        var file = new ResultFile(work.Work, sheet, [], [], []);
        return [work, new ResultSet(id + 1, 1, id, 1, ContentText.Sha256(file), ["Контрольная.xlsx"], 3, Given.Since, rows.Length, ContentText.Write(file)) { Classes = [schoolClass] }];
    }

    /// <summary>The results of a work, its classes called otherwise.</summary>
    public static ResultSet Results(long id, Func<string, string> called, long school = 1)
    {
        var names = Letters.ToDictionary(pair => pair.Key, pair => called(pair.Value));
        var joined = ResultFile.Join([ResultsReader.Read(ResultsSample.Individual(), "Ф1.xlsx").Match(file => file, problem => throw new InvalidOperationException($"{problem}"))], names).Match(file => file, _ => null!);
        return new(id + 1, school, id, 1, ContentText.Sha256(joined), ["Ф1.xlsx"], 3, Given.Since, joined.Sheet!.Pupils.Count, ContentText.Write(joined)) { Classes = [.. names.Values] };
    }

    private static object[] With(long id, Role role, Func<Appointment, Appointment> change) => [.. Given.Someone(id, role).Select(record => record is Appointment one ? change(one) : record)];
}

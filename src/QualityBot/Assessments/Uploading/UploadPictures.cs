using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Assessments.Uploading;

/// <summary>How questions and the preview look.</summary>
internal static class UploadPictures
{
    private const int MostSubjects = 10;

    private static readonly string[] CommonSubjects = ["Русский язык", "Математика", "Окружающий мир", "История", "Биология", "География", "Обществознание", "Физика", "Химия", "Английский язык"];

    public static string CodeOf(Question question) => question switch
    {
        Question.WhichProcedure => UploadKeys.Procedure,
        Question.WhichSubject => UploadKeys.Subject,
        Question.WhichGrade => UploadKeys.Grade,
        Question.WhichYear => UploadKeys.Year,
        Question.WhichClasses => UploadKeys.Class,
        Question.WhichWork => UploadKeys.Work,
        Question.WhichScale => UploadKeys.Scale,
        Question.WhichPaper => UploadKeys.Paper,
        _ => throw new InvalidOperationException($"No code for {question}."),
    };

    public static Effect Ask(Question question, Upload upload, UploadFacts facts, Input input) => question switch
    {
        Question.WhichProcedure => Send(Texts.AskProcedure(upload.Work), KnownProcedures.All.Select((one, at) => new Button(one.Code, UploadKeys.Procedure, at)).Chunk(2)),
        Question.WhichSubject => Send(Texts.AskSubject(upload.Work), Subjects(input.Someone).Select(one => new Button(one, UploadKeys.Subject, 0, 0, one)).Chunk(2)),
        Question.WhichGrade => Send(Texts.AskGrade(upload.Work), Enumerable.Range(1, 11).Select(grade => new Button($"{grade}", UploadKeys.Grade, grade)).Chunk(6)),
        Question.WhichYear => Send(Texts.AskYear(upload.Work), new[] { input.Today.Year, input.Today.Year - 1 }.Select(year => new Button($"{year}", UploadKeys.Year, year)).Chunk(2)),
        Question.WhichClasses(var numbers, var guess) => Send(Texts.AskClasses(numbers, guess, upload.Work), ClassKeys(numbers, guess, facts.Free(upload))),
        Question.WhichWork(var works) => Send(Texts.AskWork(upload.Work, works, facts.Current), WorkKeys(works, upload, facts)),
        Question.WhichScale(var max) => Send(Texts.AskScale(upload.Work, max), [[new Button(Texts.WithoutMarksKey, UploadKeys.Scale)]]),
        Question.WhichPaper => new Effect.Send(Texts.AskPaperOfScale),
        _ => throw new InvalidOperationException($"No words for {question}."),
    };

    public static Effect Preview(AnalysedFiles analysed, Upload upload, UploadFacts facts, Input input)
    {
        var isFirst = facts.Target(upload) is not { ReceivedOn: not null };
        var mayStart = Permissions.MayAnywhere(input.Someone, Permission.RegisterEvent);
        var rows = new List<Button[]> { new[] { new Button(Texts.SaveKey, UploadKeys.Save) { Look = ButtonLook.Expected }, new Button(Texts.DropKey, UploadKeys.Drop) }, new[] { new Button(Texts.MoreFilesKey, UploadKeys.More) } };
        if (isFirst)
        {
            rows.Add([new(Texts.OtherDayKey, UploadKeys.Day)]);
            if (facts.Clocks.Happened is not null && mayStart)
            {
                rows.Add([new(upload.StartsClocks ? Texts.WithoutClocksKey : Texts.WithClocksKey, UploadKeys.Clocks)]);
            }
        }

        if (analysed.Doubts.Count > 0)
        {
            rows.Add([new(Texts.DoubtsKey, UploadKeys.Doubts)]);
        }

        return Send(Texts.Preview(analysed, upload, facts, isFirst, mayStart, input.Today), rows);
    }

    private static IEnumerable<Button[]> ClassKeys(ValueList<string> numbers, ValueList<string> guess, ValueList<string> free)
    {
        if (guess.Count == numbers.Count && guess.Count > 1)
        {
            yield return [new(Texts.GuessKey(numbers, guess), UploadKeys.Class) { Look = ButtonLook.Expected }];
        }

        foreach (var row in free.Select(one => new Button(numbers.Count > 1 ? $"{numbers[0]} – {one}" : one, UploadKeys.Class, 0, 0, one)).Chunk(4))
        {
            yield return row;
        }
    }

    private static IEnumerable<Button[]> WorkKeys(ValueList<Assessment> works, Upload upload, UploadFacts facts)
    {
        foreach (var work in works)
        {
            if (facts.Current.FirstOrDefault(set => set.AssessmentId == work.Id) is not { } current)
            {
                yield return [new(Texts.PlannedWorkKey(work), UploadKeys.Work, work.Id) { Look = ButtonLook.Expected }];
                continue;
            }

            if (Adds(current, upload, facts))
            {
                yield return [new(Texts.AddKey(current), UploadKeys.Work, work.Id, 1) { Look = ButtonLook.Expected }];
            }

            yield return [new(Texts.ReplaceKey(current), UploadKeys.Work, work.Id)];
        }

        yield return [new(Texts.NewWorkKey, UploadKeys.Work)];
    }

    /// <summary>Classes that the stored results do not have yet.</summary>
    private static bool Adds(ResultSet current, Upload upload, UploadFacts facts) =>
        facts.Joined(upload).Match(joined => joined.Sheet is null || !joined.Sheet.Groups.Intersect(current.Classes).Any(), _ => false);

    private static List<string> Subjects(Actor actor) =>
        [.. actor.Appointments.Where(one => one.Role == Role.AssociationHead).SelectMany(one => one.Subjects).Select(one => SubjectName.Recognise(one) ?? one).Concat(CommonSubjects).Distinct().Take(MostSubjects)];

    private static Effect.Send Send(RichText text, IEnumerable<Button[]> rows) => new(text) { Keyboard = new Keyboard.Inline([.. rows.Select(row => (IReadOnlyList<Button>)row)]) };
}

using QualityBot.Assessments.Reading;
using QualityBot.Assessments.Uploading;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Cycle;
using QualityDomain.People;

namespace QualityBot.Assessments;

/// <summary>What somebody at the school's machine says of files of results.</summary>
/// <param name="Said">What the files do not say of the work.</param>
/// <param name="Adds">The classes are added to those that the work has.</param>
/// <param name="ReceivedOn">The official day of receipt; null: today.</param>
internal sealed record ResultsOrder(IReadOnlyList<(string Name, byte[] Content)> Files, Work Said, ValueList<NamedClass> Classes, TypedScale? Scale, bool Adds, DateOnly? ReceivedOn);

/// <summary>The work could not be told from what was said and read.</summary>
/// <param name="Missing">What is missing, in the words of a person.</param>
internal sealed record WorkIsNotNamed(Work Known, string Missing) : Problem;

/// <summary>What the verb <c>results load</c> does: the same as the dialogue, asked in one line.</summary>
internal static class LoadResults
{
    public static async Task<Outcome<Saved>> Load(AppDb db, School school, ResultsOrder order, DateTimeOffset now, CancellationToken ct)
    {
        var upload = new Upload([]) { Said = order.Said, Classes = order.Classes, Scale = order.Scale, WithoutMarks = order.Scale is null, ReceivedOn = order.ReceivedOn, Adds = order.Adds };
        foreach (var (name, content) in order.Files)
        {
            var more = ResultsReader.Read(content, name).Match(read => upload.With(new(name, ContentText.Write(read))), problem => problem);
            if (more is not Outcome<Upload>.Ok(var grown))
            {
                return ((Outcome<Upload>.Refused)more).Problem;
            }

            upload = grown;
        }

        return await VerbTurn<Saved>.Take(db, "results-load", school.Id, now, async ids =>
        {
            var today = Moment.Of(school, now, ids).Today;
            var facts = await UploadFacts.Load(db, school.Id, 0, upload, today, ids.Upcoming, ct);
            if (facts.Joined(upload) is Outcome<ResultFile>.Refused(var unjoined))
            {
                return unjoined;
            }

            var question = Question.Next(upload, facts);
            var into = question is Question.WhichWork(var works) ? works[0].Id : 0;
            var settled = upload with { Into = into };
            return question switch
            {
                Question.WhichProcedure => new WorkIsNotNamed(upload.Work, Texts.MissingProcedure),
                Question.WhichSubject => new WorkIsNotNamed(upload.Work, Texts.MissingSubject),
                Question.WhichGrade => new WorkIsNotNamed(upload.Work, Texts.MissingGrade),
                Question.WhichYear => new WorkIsNotNamed(upload.Work, Texts.MissingYear),
                Question.WhichClasses(var numbers, _) => new WorkIsNotNamed(upload.Work, Texts.MissingClasses(numbers)),
                Question.WhichPaper => new WorkIsNotNamed(upload.Work, Texts.MissingPaper),
                _ => Saving.Of(settled, facts, school.Id, null, ids, now, today).Match<Outcome<VerbTurn<Saved>>>(saved => new VerbTurn<Saved>(saved, saved.Effects), problem => problem),
            };
        }, ct);
    }
}

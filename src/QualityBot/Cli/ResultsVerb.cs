using System.CommandLine;
using System.Globalization;
using QualityBot.Assessments;
using QualityBot.Assessments.Uploading;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.People;

namespace QualityBot.Cli;

/// <summary><c>results load FILE…</c>: stores the results of one work from the school's own machine.</summary>
internal static class ResultsVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Description = "результаты одной работы: xlsx, xls, csv", Arity = ArgumentArity.OneOrMore };
        var school = SchoolVerbs.SchoolOption();
        var classes = new Option<string?>("--classes") { Description = "как называются классы файла: 1=4А,2=4Б" };
        var scale = new Option<string?>("--scale") { Description = "шкала школы: с какого балла «3», «4», «5», например 10,16,21" };
        var paper = new Option<string?>("--paper") { Description = "где эта шкала записана: «приказ № 57 от 01.09.2026»" };
        var procedure = new Option<string?>("--procedure") { Description = "что за работа, если файл не говорит: ВПР, «Входная работа»…" };
        var subject = new Option<string?>("--subject") { Description = "предмет, если файл не говорит" };
        var grade = new Option<int?>("--grade") { Description = "параллель, если файл не говорит" };
        var year = new Option<int?>("--year") { Description = "год, если файл не говорит" };
        var received = new Option<string?>("--received") { Description = "официальный день получения: 2026-06-03; иначе сегодня" };
        var add = new Option<bool>("--add") { Description = "добавить классы к тем, что уже загружены" };
        var load = new Command("load", "Сохраняет результаты работы: коды, без имён.") { files, school, classes, scale, paper, procedure, subject, grade, year, received, add };
        load.SetAction(async (parsed, ct) =>
        {
            var order = new ResultsOrder(
                [.. parsed.GetRequiredValue(files).Select(path => (Path.GetFileName(path), File.Exists(path) ? File.ReadAllBytes(path) : throw new BadInputException(Texts.NoFile(path))))],
                new Work(KnownProcedures.Recognise(parsed.GetValue(procedure))?.Code ?? parsed.GetValue(procedure), SubjectName.Recognise(parsed.GetValue(subject)) ?? parsed.GetValue(subject), parsed.GetValue(grade), parsed.GetValue(year)),
                [.. AnalyseVerb.ClassesOf(parsed.GetValue(classes)).Select(pair => new NamedClass(pair.Key, pair.Value))],
                AnalyseVerb.CutsOf(parsed.GetValue(scale)) is var (three, four, five) ? new(three, four, five, parsed.GetValue(paper)) : null,
                parsed.GetValue(add),
                DayOf(parsed.GetValue(received)));
            var saved = await LiveStore.Use(async (db, now) => (await Staff.SchoolVerbs.TheSchool(db, parsed.GetValue(school), ct)).TryGet(out var one, out var unknown)
                ? await LoadResults.Load(db, one, order, now, ct)
                : unknown, ct, Explain);
            Console.WriteLine(Assessments.Texts.Loaded(saved));
            return ExitCode.Done;
        });
        return new("results", "Результаты работ.") { load };
    }

    private static string Explain(Problem problem) => problem.GetType().Namespace == typeof(Staff.NoSuchSchool).Namespace ? Staff.Texts.Explain(problem) : Assessments.Texts.ExplainFile(problem);

    private static DateOnly? DayOf(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException(Texts.BadDay(text));
}

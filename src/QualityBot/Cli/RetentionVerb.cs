using System.CommandLine;
using QualityBot.Hosting;
using QualityBot.Parents;
using QualityDomain;

namespace QualityBot.Cli;

/// <summary><c>retention</c>: what the next night would erase, by kinds. It erases nothing.</summary>
internal static class RetentionVerb
{
    /// <summary>How many records of a kind are due.</summary>
    internal sealed record Due(string Kind, int Count);

    public static Command Command()
    {
        var (school, json) = (SchoolVerbs.SchoolOption(), new Option<bool>("--json") { Description = "для других программ" });
        var verb = new Command("retention", "Что сотрёт ближайшая ночь по срокам хранения (проба, ничего не стирает).") { school, json };
        verb.SetAction(async (parsed, ct) =>
        {
            var due = await LiveStore.Use<ValueList<Due>>(async (db, now) =>
            {
                if (!(await Staff.SchoolVerbs.TheSchool(db, parsed.GetValue(school), ct)).TryGet(out var one, out var unknown))
                {
                    return unknown;
                }

                var today = Engine.Moment.Of(one, now, new(0)).Today;
                var records = await DueForErasure.Read(db, one, BotHost.ReadSettings().Retention, today, ct);
                return records.GroupBy(record => record.GetType().Name).Select(kind => new Due(kind.Key, kind.Count())).OrderBy(kind => kind.Kind, StringComparer.Ordinal).ToValueList();
            }, ct);
            Console.WriteLine(parsed.GetValue(json) ? PrintedJson.Of(due) : Texts.RetentionList(due));
            return ExitCode.Done;
        });
        return verb;
    }
}

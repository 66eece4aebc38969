using System.Globalization;
using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityDomain;
using QualityDomain.Assessments.Cycle;
using QualityDomain.FollowUp;
using QualityDomain.People;

namespace QualityBot.Assessments.Uploading;

/// <summary>What saving does.</summary>
/// <param name="Event">The event that starts clocks; null: none was registered by this.</param>
internal sealed record Saved(Assessment Assessment, ResultSet Results, SchoolEvent? Event, int Started, IReadOnlyList<Effect> Effects);

/// <summary>Turns an answered upload into effects: the work, its version, what was learned of the school, the event with its clocks.</summary>
internal static class Saving
{
    /// <param name="actor">Null: somebody at the school's own machine.</param>
    public static Outcome<Saved> Of(Upload upload, UploadFacts facts, long school, Actor? actor, FreshIds ids, DateTimeOffset now, DateOnly today)
    {
        var known = facts.Target(upload);
        var target = known ?? Assessment.Plan(ids.Next(), school, upload.Work, null, today);
        target = target.Subject is null ? target with { Subject = upload.Work.Subject } : target;
        if (actor is not null && !Permissions.May(actor, Permission.UploadResults, AnalysisView.ScopeOf(target)))
        {
            return new NotAllowed(Permission.UploadResults);
        }

        if (facts.Whole(upload) is not Outcome<Reading.ResultFile>.Ok(var whole))
        {
            return ((Outcome<Reading.ResultFile>.Refused)facts.Whole(upload)).Problem;
        }

        var next = new ResultSet(ids.Next(), school, target.Id, 1, ContentText.Sha256(whole), [.. upload.Files.Select(file => file.Name)], actor?.Id ?? 0, now, whole.Sheet?.Pupils.Count ?? 0, ContentText.Write(whole))
        {
            Classes = [.. whole.Sheet?.Groups ?? []],
        };
        var scale = ScaleOf(upload, target, whole.Sheet?.Max, actor, ids, today);
        if (scale is Outcome<OwnScale>.Refused(var unsound))
        {
            return unsound;
        }

        return ResultSet.Supersede(facts.Current.FirstOrDefault(set => set.AssessmentId == target.Id), next).Match<Outcome<Saved>>(
            versions => Received(known, target, upload, facts, actor, ids, today).Match<Outcome<Saved>>(
                received => new Saved(received.Assessment, versions.Current, received.Event, received.Event is null ? 0 : facts.Clocks.Started.Count,
                [
                    known is null ? new Effect.Add(received.Assessment) : new Effect.Replace(known, received.Assessment),
                    .. versions is { Before: { } before, Superseded: { } old } ? [new Effect.Replace(before, old)] : Array.Empty<Effect>(),
                    new Effect.Add(versions.Current),
                    .. scale is Outcome<OwnScale>.Ok(var own) ? [new Effect.Add(own)] : Array.Empty<Effect>(),
                    .. Numbers(upload, facts, target, ids),
                    .. received.Event is { } happened ? facts.Clocks.Start(happened, ids, today) : [],
                ]),
                problem => problem),
            problem => problem);
    }

    /// <summary>The first results are received; later versions leave the cycle where it stands.</summary>
    private static Outcome<(Assessment Assessment, SchoolEvent? Event)> Received(Assessment? known, Assessment target, Upload upload, UploadFacts facts, Actor? actor, FreshIds ids, DateOnly today)
    {
        if (known is { ReceivedOn: not null })
        {
            return (target, null);
        }

        var registered = upload.StartsClocks && facts.Clocks.Happened is { } happened && (actor is null || SchoolEvents.Register(actor, happened) is Outcome<SchoolEvent>.Ok) ? happened with { Id = ids.Next() } : null;
        return target.Receive(upload.ReceivedOn ?? today, registered?.Id ?? (upload.StartsClocks ? facts.Clocks.SharedEventId : null), today)
            .Match<Outcome<(Assessment, SchoolEvent?)>>(received => (received, registered), problem => problem);
    }

    private static Outcome<OwnScale>? ScaleOf(Upload upload, Assessment target, int? max, Actor? actor, FreshIds ids, DateOnly today) => upload.Scale is { Paper: { } paper } scale && max is { } most
        ? new OwnScale(ids.Next(), target.SchoolId, target.Procedure, target.Subject!, target.Grade, target.Year, most, scale.Three, scale.Four, scale.Five, paper, actor?.Id ?? 0, today) { IsAdvanced = target.IsAdvanced }.Sound()
        : null;

    private static IEnumerable<Effect> Numbers(Upload upload, UploadFacts facts, Assessment target, FreshIds ids)
    {
        foreach (var named in upload.Classes)
        {
            if (!int.TryParse(named.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue; // Only ordinal numbers come again with the next file.
            }

            var before = facts.Numbers.FirstOrDefault(one => one.Number == number);
            if (before is null)
            {
                yield return new Effect.Add(new ClassNumber(ids.Next(), target.SchoolId, facts.StartYear, target.Grade, number, named.Class));
            }
            else if (before.Class != named.Class)
            {
                yield return new Effect.Replace(before, before with { Class = named.Class });
            }
        }
    }
}

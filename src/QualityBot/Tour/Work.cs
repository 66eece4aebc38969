using TelegramSandbox;
using FollowUpTexts = QualityBot.FollowUp.Texts;

namespace QualityBot.Tour;

/// <summary>What people do with their decisions: find one's own, report, confirm.</summary>
internal static class Work
{
    private const int MostLookedAt = 3;
    private const int Months = 8;

    private static readonly IReadOnlyList<Persona> Confirming = [Cast.Deputy, Personas.ByRole("deputy_primary"), Cast.Director];

    /// <summary>The first of the staff who leads a decision reports; returns who it was.</summary>
    /// <exception cref="StoryBrokenException">Nobody leads any.</exception>
    public static async Task<Persona> FirstReport(Cast cast, CancellationToken ct)
    {
        foreach (var person in Cast.Staff)
        {
            if (await Report(cast, person, "Приказ № 57 от 31.08.2026", ct))
            {
                return person;
            }
        }

        throw new StoryBrokenException(Texts.NobodyLeads);
    }

    /// <summary>All who may confirm do; returns how many had something to confirm.</summary>
    public static async Task<int> ConfirmAll(Cast cast, CancellationToken ct)
    {
        var count = 0;
        foreach (var person in Confirming)
        {
            var waiting = await cast.Say(person, "/confirm", ct);
            if (Cast.Button(waiting, FollowUpTexts.Keys.Confirm) is not null)
            {
                await cast.Press(person, waiting, FollowUpTexts.Keys.Confirm, ct);
                count++;
            }
        }

        return count;
    }

    /// <summary>Month after month somebody reports and somebody confirms, until the school year ends.</summary>
    public static async Task Year(Cast cast, CancellationToken ct)
    {
        for (var month = 0; month < Months; month++)
        {
            foreach (var person in Cast.Staff)
            {
                await Report(cast, person, $"Справка № {month + 1}", ct);
            }

            await ConfirmAll(cast, ct);
            await cast.Pass(TimeSpan.FromDays(28), ct);
        }
    }

    /// <summary>Opens the own tasks one by one until one can be reported, and reports it; false when there is none.</summary>
    private static async Task<bool> Report(Cast cast, Persona person, string proof, CancellationToken ct)
    {
        for (var number = 1; number <= MostLookedAt; number++)
        {
            var tasks = await cast.Say(person, "/tasks", ct);
            if (Cast.Button(tasks, $"{number}") is null)
            {
                return false;
            }

            var card = await cast.Press(person, tasks, $"{number}", ct);
            if (Cast.Button(card, FollowUpTexts.Keys.Report) is not null)
            {
                await cast.Press(person, card, FollowUpTexts.Keys.Report, ct);
                await cast.Say(person, proof, ct);
                return true;
            }
        }

        return false;
    }
}

using TelegramSandbox;
using FollowUpTexts = QualityBot.FollowUp.Texts;

namespace QualityBot.Tour;

/// <summary>What people do with their decisions: find one's own, report, confirm.</summary>
internal static class Work
{
    private const int MostLookedAt = 3;
    private const int Months = 8;

    private static readonly IReadOnlyList<Persona> Confirming = [Cast.Deputy, Personas.ByRole("deputy_primary"), Cast.Director];

    /// <summary>Somebody reports, of all the staff the first who can; false when nobody leads any decision.</summary>
    public static async Task<bool> FirstReport(Cast cast, Persona first, CancellationToken ct)
    {
        foreach (var person in Cast.Staff.Where(one => one != first).Prepend(first))
        {
            if (await Report(cast, person, "Приказ № 57 от 31.08.2026", ct))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>Month after month everybody finishes something and the leaders confirm it, until the school year ends.</summary>
    public static async Task Year(Cast cast, CancellationToken ct)
    {
        for (var month = 0; month < Months; month++)
        {
            foreach (var person in Cast.Staff.Concat(Confirming).Where(one => MayHaveWork(cast, one)))
            {
                await Finish(cast, person, $"Справка № {month + 1}", ct);
            }

            await ConfirmAll(cast, ct);
            for (var week = 0; week < 4; week++)
            {
                await cast.Pass(TimeSpan.FromDays(7), ct);
            }
        }
    }

    /// <summary>The leader gives her decisions to those who will carry them out; returns how many she could give.</summary>
    public static async Task<int> HandOver(Cast cast, IReadOnlyList<Persona> to, CancellationToken ct)
    {
        var given = 0;
        foreach (var person in to)
        {
            var tasks = await cast.Say(Cast.Deputy, "/tasks", ct);
            if (Cast.Button(tasks, "2") is null)
            {
                break;
            }

            var card = await cast.Press(Cast.Deputy, tasks, "2", ct);
            if (Cast.Button(card, FollowUpTexts.Keys.HandOver) is not null)
            {
                await cast.Press(Cast.Deputy, card, FollowUpTexts.Keys.HandOver, ct);
                var found = await cast.Say(Cast.Deputy, person.LastName!, ct);
                await cast.Press(Cast.Deputy, found, person.LastName!, ct);
                given++;
            }
        }

        return given;
    }

    /// <summary>Opens the own tasks one by one until one can be reported, and reports it; false when there is none.</summary>
    private static async Task<bool> Report(Cast cast, Persona person, string proof, CancellationToken ct)
    {
        if (await Find(cast, person, [FollowUpTexts.Keys.Report], ct) is not { } card)
        {
            return false;
        }

        await cast.Press(person, card, FollowUpTexts.Keys.Report, ct);
        await cast.Say(person, proof, ct);
        return true;
    }

    /// <summary>Nobody asks again who was told last that there is nothing.</summary>
    private static bool MayHaveWork(Cast cast, Persona person) => cast.Heard(person) is not [.., { Text: FollowUpTexts.NoTasks }];

    /// <summary>Finishes one own task, however it is finished.</summary>
    private static async Task Finish(Cast cast, Persona person, string proof, CancellationToken ct)
    {
        string[] endings = [FollowUpTexts.Keys.Report, FollowUpTexts.Keys.Done, FollowUpTexts.Keys.Close];
        if (await Find(cast, person, endings, ct) is not { } card)
        {
            return;
        }

        var ending = endings.First(label => Cast.Button(card, label) is not null);
        await cast.Press(person, card, ending, ct);
        if (ending == FollowUpTexts.Keys.Report)
        {
            await cast.Say(person, proof, ct);
        }
    }

    /// <summary>The first own card that shows one of these buttons.</summary>
    private static async Task<ChatMessage?> Find(Cast cast, Persona person, string[] labels, CancellationToken ct)
    {
        for (var number = 1; number <= MostLookedAt; number++)
        {
            var tasks = await cast.Say(person, "/tasks", ct);
            if (Cast.Button(tasks, $"{number}") is null)
            {
                return null;
            }

            var card = await cast.Press(person, tasks, $"{number}", ct);
            if (labels.Any(label => Cast.Button(card, label) is not null))
            {
                return card;
            }
        }

        return null;
    }
}

using TelegramSandbox;

namespace QualityBot.Tour;

/// <summary>When somebody does not answer: the bot cannot write, or a due day passes.</summary>
internal static class Silence
{
    private const int MostDays = 60;
    private const string Undelivered = "Напоминания не дошли";
    private const string LongOverdue = "Просрочено надолго";

    private static readonly IReadOnlyList<Persona> Leading = [Cast.Deputy, Personas.ByRole("deputy_primary"), Cast.Director];

    /// <summary>A person stops the bot; a leader must hear of it by name, and the person comes back.</summary>
    public static async Task Blocked(Cast cast, Persona silent, Action<bool, string> must, CancellationToken ct)
    {
        var before = Leading.Sum(leader => cast.Heard(leader).Count(Named));
        cast.Block(silent);
        must(await cast.PassUntil(() => Leading.Sum(leader => cast.Heard(leader).Count(Named)) > before, MostDays, ct), Texts.NobodyHeardOf(silent));
        cast.Unblock(silent);
        await cast.Say(silent, "/tasks", ct);

        bool Named(ChatMessage message) => message.Text.Contains(Undelivered, StringComparison.Ordinal) && message.Text.Contains(silent.LastName!, StringComparison.Ordinal);
    }

    /// <summary>Days pass without reports until the director is told, which happens on Fridays only.</summary>
    public static async Task Overdue(Cast cast, Action<bool, string> must, CancellationToken ct)
    {
        must(await cast.PassUntil(() => Told().Count > 0, MostDays, ct), Texts.DirectorHeardNothing);
        must(Told().All(message => Transcript.Local(message.SentAt).DayOfWeek == DayOfWeek.Friday), Texts.DirectorHeardOnAnotherDay);

        List<ChatMessage> Told() => [.. cast.Heard(Cast.Director).Where(message => message.Text.Contains(LongOverdue, StringComparison.Ordinal))];
    }
}

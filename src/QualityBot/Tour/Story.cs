using TelegramSandbox;

namespace QualityBot.Tour;

/// <summary>From a council's minutes to a reminded, confirmed, reported decision, over a school year.</summary>
internal sealed class Story(Cast cast, Transcript transcript, string paper, string folder)
{
    public async Task Tell(CancellationToken ct)
    {
        await Import(ct);
        await cast.Pass(TimeSpan.FromDays(3), ct);
    }

    private async Task Import(CancellationToken ct)
    {
        transcript.Scene("Педсовет прошёл: заместитель отдаёт боту протокол");
        await cast.Say(Cast.Deputy, "/start", ct);
        var read = await cast.Upload(Cast.Deputy, paper, ct);
        if (Cast.Button(read, "Принять предложенное") is not null)
        {
            read = await cast.Press(Cast.Deputy, read, "Принять предложенное", ct);
        }

        if (Cast.Button(read, "В работу") is not null)
        {
            read = await cast.Press(Cast.Deputy, read, "В работу", ct);
        }

        var saved = await cast.Press(Cast.Deputy, read, "Записать", ct);
        Expect(saved, Cast.Deputy, "Записано");
    }

    private static void Expect(ChatMessage message, Persona who, string awaited)
    {
        if (!message.Text.Contains(awaited, StringComparison.Ordinal))
        {
            throw new StoryBrokenException(Texts.NotHeard(who, awaited));
        }
    }
}

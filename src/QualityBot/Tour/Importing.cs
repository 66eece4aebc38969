using DecisionTexts = QualityBot.Decisions.Texts;

namespace QualityBot.Tour;

/// <summary>The deputy hands over the minutes, accepts what is proposed and writes it to work.</summary>
internal static class Importing
{
    private const string Save = "Записать";

    /// <summary>An accepted answer may raise a question of its own.</summary>
    private const int MostRounds = 3;

    public static async Task TakeIn(Cast cast, string paper, CancellationToken ct)
    {
        await cast.Say(Cast.Deputy, "/start", ct);
        var read = await cast.Upload(Cast.Deputy, paper, ct);
        if (Cast.Button(read, DecisionTexts.ToWork) is not null)
        {
            read = await cast.Press(Cast.Deputy, read, DecisionTexts.ToWork, ct);
        }

        for (var round = 0; round < MostRounds && Cast.Button(read, DecisionTexts.AcceptAll) is not null; round++)
        {
            read = await cast.Press(Cast.Deputy, read, DecisionTexts.AcceptAll, ct);
        }

        if (Cast.Button(read, Save) is null)
        {
            throw new StoryBrokenException(Texts.NotTaken(read.Text));
        }

        var saved = await cast.Press(Cast.Deputy, read, Save, ct);
        if (!saved.Text.StartsWith("Записано", StringComparison.Ordinal))
        {
            throw new StoryBrokenException(Texts.NotTaken(saved.Text));
        }
    }
}

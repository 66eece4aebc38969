using System.Diagnostics;
using QualityBot.Hosting;

namespace QualityBot.Tour;

/// <summary>The whole story without a browser: a school, its people, its bot and its clock in one process.</summary>
internal static class SchoolTour
{
    /// <summary>Tells the story, prints every chat and leaves the papers in a folder.</summary>
    /// <param name="paper">The council's minutes; null: the sample.</param>
    /// <param name="folder">Where the papers go; made when absent.</param>
    /// <exception cref="StoryBrokenException">Something did not happen as told.</exception>
    public static async Task Run(string? paper, string folder, TextWriter print, CancellationToken ct)
    {
        var began = Stopwatch.StartNew();
        var place = Directory.CreateTempSubdirectory("qualitybot-tour-");
        try
        {
            await using var bot = await LiveBot.Start(place.FullName, ct);
            var transcript = new Transcript(bot.Sandbox, print);
            await new Story(new Cast(bot, transcript), paper ?? Path.Combine(AppContext.BaseDirectory, "samples", "minutes-august.docx"), folder, everything: paper is null).Tell(ct);
            await print.WriteLineAsync(Texts.Ended(transcript.FromBot, Transcript.Local(bot.Sandbox.Clock.Now), began.Elapsed));
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }
}

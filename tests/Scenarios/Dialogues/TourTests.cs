using QualityBot.Tour;
using Scenarios.Support;

namespace Scenarios.Dialogues;

/// <summary>The tour as the verb runs it.</summary>
public sealed class TourTests
{
    [Fact]
    public async Task The_tour_tells_the_whole_story_and_leaves_its_papers()
    {
        using var folder = new Folder();
        using var print = new StringWriter();
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await SchoolTour.Run(null, folder.Path, print, default);
        process.Refresh();

        // Promised: under a minute. The processor's time, because a busy machine stretches every wait; other tests of this run count against us.
        (process.TotalProcessorTime - before).ShouldBeLessThan(TimeSpan.FromMinutes(1));
        var told = print.ToString();
        System.Text.RegularExpressions.Regex.Matches(told, @".{0,40}[^.]\.\.(?!\.).{0,10}").Select(slip => slip.Value).ShouldBeEmpty(); // No sentence ends twice.
        told.ShouldContain("Записано: 15");
        told.ShouldContain("Подтверждено: 1");
        told.ShouldContain("Просрочено надолго");
        told.ShouldContain("История рассказана");
        var papers = Directory.GetFiles(folder.Path).Select(Path.GetExtension).ToList();
        (papers.Count(end => end == ".pdf"), papers.Count(end => end == ".docx")).ShouldBe((4, 4));
    }

    [Fact]
    public async Task A_paper_without_decisions_ends_the_tour_with_one_sentence()
    {
        using var folder = new Folder();
        var paper = Path.Combine(folder.Path, "список.txt");
        await File.WriteAllTextAsync(paper, "Список литературы на лето");

        var broken = await Should.ThrowAsync<StoryBrokenException>(() => SchoolTour.Run(paper, folder.Path, TextWriter.Null, default));

        broken.Message.ShouldStartWith("Протокол не записан");
        broken.Message.ShouldNotContain("\n");
    }
}

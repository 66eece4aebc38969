using TelegramSandbox;
using PaperTexts = QualityBot.Papers.Texts;

namespace QualityBot.Tour;

/// <summary>Papers are asked for in the chat and saved as they arrive there.</summary>
internal static class Papers
{
    private static readonly (Persona Who, string Words)[] Asked =
    [
        (Cast.Deputy, "/report execution"),
        (Cast.Director, "/report register"),
        (Cast.Director, "/report overdue"),
        (Personas.ByRole("class_teacher"), "/report class 5А"),
    ];

    /// <summary>Each paper as PDF and as DOCX into the folder.</summary>
    /// <exception cref="StoryBrokenException">A paper did not come.</exception>
    public static async Task Order(Cast cast, string folder, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        foreach (var (who, words) in Asked)
        {
            var figures = await cast.Say(who, words, ct);
            if (Cast.Button(figures, PaperTexts.Pdf) is null && figures.Buttons.FirstOrDefault() is { } meeting)
            {
                figures = await cast.Press(who, figures, meeting.Text, ct);
            }

            foreach (var format in new[] { PaperTexts.Pdf, PaperTexts.Docx })
            {
                var sent = await cast.Press(who, figures, format, ct);
                if (sent.FileId is not { } file || sent.FileName is not { } name)
                {
                    throw new StoryBrokenException(Texts.NoPaper(words, sent.Text));
                }

                var path = Path.Combine(folder, name);
                await File.WriteAllBytesAsync(path, cast.Sandbox.File(file), ct);
                cast.Note(Texts.SavedTo(path));
            }
        }
    }
}

using QualityBot.Engine;
using QualityBot.FollowUp;
using QualityDomain.Calendar;
using QualityDomain.Decisions.Intake;
using QualityDomain.Letters;
using QualityDomain.Minutes;

namespace QualityBot.Decisions;

/// <summary>Tells what comes in every day apart: a message with a task, a letter, a paper of decisions.</summary>
internal static class Incoming
{
    /// <summary>A text of more instructions is a regulation or a plan in prose, no letter.</summary>
    private const int MostOfALetter = 12;

    /// <summary>What was handed in: a file or a text, with who wrote it and when.</summary>
    public static PaperSource? SourceOf(Input input) => input.Content switch
    {
        Content.Document file => Told(new(file.FileId, file.Name, file.Size, null) { Caption = file.Caption }, input),
        Content.Text => Told(new(null, input.Text.Length >= ImportPaper.ShortestPaste ? Texts.Pasted : Texts.Message, 0, input.Text), input),
        _ => null,
    };

    /// <summary>What a message asks for. What somebody types as the own words needs a time: only then it is surely meant to be written down.</summary>
    public static ReadLetter? TaskOf(Input input)
    {
        if (SourceOf(input) is not { Text: { } text } source || text.StartsWith('/'))
        {
            return null;
        }

        var letter = LetterReader.OfMessage(text, source.SentOn ?? input.Today, source.Author);
        return letter.Instructions.Count > 0 && (input.Arrival.Origin is not null || letter.Head.IsLetter || letter.Instructions.Any(one => one.DeadlineText.Length > 0)) ? letter : null;
    }

    /// <summary>Whether it is read as a letter when nobody says otherwise.</summary>
    /// <remarks>Decision of ours: minutes, registers and orders stay what they are; a letter with a table of measures is a letter with a way to the table.</remarks>
    /// <param name="isMessage">It came as a text of the chat.</param>
    public static bool IsLetter(ReadLetter letter, PaperDraft decisions, bool isMessage) => letter.Instructions.Count > 0 && (
        decisions.Rows.Count == 0
            ? isMessage || letter.Head.IsLetter || letter.Head.IsFromOffice || letter.Instructions.Count <= MostOfALetter && letter.Instructions.Any(one => one.DeadlineText.Length > 0)
            : letter.Head.IsLetter && decisions.Kind is not (DocumentKind.Minutes or DocumentKind.Order or DocumentKind.Register));

    private static PaperSource Told(PaperSource source, Input input) => input.Arrival.Origin is not { } origin ? source : source with
    {
        Author = origin.Author,
        SentOn = origin.SentAt is { } at && input.School is { } school ? SchoolMoment.At(at, TimeZoneInfo.FindSystemTimeZoneById(school.ZoneId)).Day : null,
    };
}

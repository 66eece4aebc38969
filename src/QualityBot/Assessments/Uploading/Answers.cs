using System.Globalization;
using System.Text.RegularExpressions;
using QualityBot.Engine;
using QualityBot.Pickers;
using QualityDomain;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.People;

namespace QualityBot.Assessments.Uploading;

/// <summary>Takes what somebody pressed or typed as the answer to the open question.</summary>
internal static partial class Answers
{
    /// <summary>Results are months late at most; a typed date without a year is the latest such day.</summary>
    private const int DaysBack = 300;

    public static DateOnly Before(DateOnly today) => today.AddDays(-DaysBack);

    /// <summary>The upload with the answer; null: it was none.</summary>
    public static Upload? Apply(UploadStage.Open stage, Input input) => input.Content switch
    {
        Content.Button => Pressed(stage, input),
        Content.Text when !input.Text.StartsWith('/') => Typed(stage, input),
        _ => null,
    };

    private static Upload? Pressed(UploadStage.Open stage, Input input)
    {
        var (upload, pressed) = (stage.Upload, input.Pressed!);
        return pressed.Action switch
        {
            UploadKeys.Clocks => upload with { StartsClocks = !upload.StartsClocks },
            _ when stage.Asked == UploadKeys.Day => DayPicker.Read(pressed) is DayPicker.Choice.Picked(var day) && day <= input.Today ? upload with { ReceivedOn = day } : null,
            _ when pressed.Action != stage.Asked => null,
            UploadKeys.Procedure when pressed.Row < KnownProcedures.All.Count => upload with { Said = upload.Said with { Procedure = KnownProcedures.All[(int)pressed.Row].Code } },
            UploadKeys.Subject when pressed.Argument.Length > 0 => upload with { Said = upload.Said with { Subject = pressed.Argument } },
            UploadKeys.Grade when pressed.Row is >= 1 and <= 11 => upload with { Said = upload.Said with { Grade = (int)pressed.Row } },
            UploadKeys.Year when IsYear(pressed.Row) => upload with { Said = upload.Said with { Year = (int)pressed.Row } },
            UploadKeys.Class when pressed.Argument.Length == 0 && stage.Guess.Count == stage.Numbers.Count => Named(upload, stage.Numbers.Zip(stage.Guess)),
            UploadKeys.Class when SchoolClass.TryParse(pressed.Argument, out var one) && stage.Numbers is [var first, ..] => Named(upload, [(first, one.ToString())]),
            UploadKeys.Work => upload with { Into = pressed.Row, Adds = pressed is { Version: 1, Row: > 0 } },
            UploadKeys.Scale => upload with { WithoutMarks = true },
            _ => null,
        };
    }

    private static Upload? Typed(UploadStage.Open stage, Input input)
    {
        var (upload, text) = (stage.Upload, RichText.Shorten(input.Text, 120));
        return stage.Asked switch
        {
            UploadKeys.Procedure when text.Length >= 3 => upload with { Said = upload.Said with { Procedure = KnownProcedures.Recognise(text)?.Code ?? text } },
            UploadKeys.Subject when text.Length >= 3 => upload with { Said = upload.Said with { Subject = SubjectName.Recognise(text) ?? text } },
            UploadKeys.Grade when Number(text) is >= 1 and <= 11 and var grade => upload with { Said = upload.Said with { Grade = grade } },
            UploadKeys.Year when Number(text) is { } year && IsYear(year) => upload with { Said = upload.Said with { Year = year } },
            UploadKeys.Class when Pairs(text) is { Count: > 0 } pairs => Named(upload, pairs),
            UploadKeys.Class when SchoolClass.TryParse(text, out var one) && stage.Numbers is [var first, ..] => Named(upload, [(first, one.ToString())]),
            UploadKeys.Scale when Boundaries().Match(text) is { Success: true } match => upload with { Scale = new(Cut(match, "three"), Cut(match, "four"), Cut(match, "five"), null) },
            UploadKeys.Paper when text.Length >= 3 && upload.Scale is { } scale => upload with { Scale = scale with { Paper = text } },
            UploadKeys.Day when DayPicker.Read(input, Before(input.Today)) is DayPicker.Choice.Picked(var day) && day <= input.Today => upload with { ReceivedOn = day },
            _ => null,
        };
    }

    private static Upload Named(Upload upload, IEnumerable<(string Number, string Class)> pairs) =>
        upload with { Classes = [.. upload.Classes.Where(known => !pairs.Any(pair => pair.Number == known.Number)), .. pairs.Select(pair => new NamedClass(pair.Number, pair.Class))] };

    /// <summary>«1 = 5А, 2 = 5Б».</summary>
    private static List<(string Number, string Class)> Pairs(string text) =>
    [
        .. from part in text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           let sides = part.Split(['=', '–', '—'], StringSplitOptions.TrimEntries)
           where sides.Length == 2 && Number(sides[0]) is not null && SchoolClass.TryParse(sides[1], out _)
           select (sides[0], SchoolClass.TryParse(sides[1], out var one) ? one.ToString() : ""),
    ];

    private static bool IsYear(long year) => year is >= 2000 and <= 2100;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Cut(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^\D{0,20}(?<three>\d{1,3})\D{1,20}(?<four>\d{1,3})\D{1,20}(?<five>\d{1,3})\D{0,20}$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Boundaries();
}

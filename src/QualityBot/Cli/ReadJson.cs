using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using QualityDomain.Deadlines;
using QualityDomain.Minutes;

namespace QualityBot.Cli;

/// <summary>What a document was read as, in the shape that other programs rely on: names are never changed, only added.</summary>
public static class ReadJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document as one JSON object on one line.</summary>
    public static string Of(ReadDocument document) => new JsonObject
    {
        ["document"] = Head(document.Head),
        ["decisions"] = new JsonArray([.. document.Decisions.Select(Decision)]),
        ["skipped"] = new JsonArray([.. document.Skipped.Select(row => new JsonObject
        {
            ["row"] = row.Row,
            ["text"] = row.Text,
            ["reason"] = Id(row.Reason),
            ["doubts"] = Doubts(document.Findings.Where(finding => finding.Row == row.Row && finding.At == row.At).Select(finding => finding.Doubt)),
        })]),
    }.ToJsonString(Readable);

    private static JsonObject Head(DocumentHead head) => new()
    {
        ["kind"] = Id(head.Kind),
        ["title"] = head.Title,
        ["school"] = head.School,
        ["date"] = head.Date?.ToString(),
        ["number"] = head.Number,
        ["schoolYear"] = head.SchoolYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}/{(year + 1) % 100:00}") : null,
    };

    private static JsonObject Decision(ReadDecision decision) => new()
    {
        ["row"] = decision.Row,
        ["kind"] = decision.IsMeasure ? "measure" : "decision",
        ["meeting"] = decision.Meeting is { } meeting
            ? new JsonObject { ["kind"] = Id(meeting.Kind), ["title"] = meeting.Title, ["date"] = meeting.Date?.ToString() }
            : null,
        ["number"] = decision.Number,
        ["section"] = decision.Section,
        ["text"] = decision.Text,
        ["deadline"] = Deadline(decision),
        ["responsible"] = PartiesLine.Of(decision.ResponsibleText, decision.Responsible),
        ["classes"] = decision.Classes,
        ["subjects"] = new JsonArray([.. decision.Subjects.Select(subject => JsonValue.Create(subject))]),
        ["expectedResult"] = decision.ExpectedResult,
        ["doubts"] = Doubts(decision.Doubts),
    };

    private static JsonObject Deadline(ReadDecision decision) => new()
    {
        ["text"] = decision.DeadlineText,
        ["kind"] = DeadlineKinds.NameOf(decision.Deadline.Deadline),
        ["canonical"] = decision.Deadline.Deadline.ToString(),
        ["alternatives"] = new JsonArray([.. decision.Deadline.Alternatives.Select(reading => JsonValue.Create(reading.ToString()))]),
        ["due"] = decision.Deadline.FirstDue(decision.Context)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["confidence"] = decision.Deadline.Confidence,
        ["explanation"] = decision.Deadline.Explanation,
    };

    private static JsonArray Doubts(IEnumerable<Doubt> doubts) => new([.. doubts.Select(doubt => new JsonObject
    {
        ["code"] = Id(doubt.Kind),
        ["field"] = Id(doubt.Field),
        ["message"] = Decisions.Texts.Doubt(doubt),
    })]);

    private static string Id<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Reports;
using QualityBot.Staff;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>Whose slips are to be printed. It holds no secret: the tokens are drawn by whoever draws the sheet.</summary>
/// <param name="Class">In canonical form; the answer is judged by it again.</param>
/// <param name="Link">A link with <see cref="InviteSheetOrder.Token"/> in the place of the token.</param>
internal sealed record SlipOrder(string School, string Class, string ClassName, DateTimeOffset At, string Link, ValueList<SlipLine> Lines);

/// <summary>One slip: whose, and how the child is called.</summary>
internal sealed record SlipLine(long PupilId, int Number, string Code);

/// <summary>A sheet that was drawn, with the hashes of its tokens: the tokens themselves are in the file only.</summary>
internal sealed record PrintedSlips(string Class, Attachment File, ValueList<PrintedSlip> Slips);

/// <summary>A token of the sheet.</summary>
internal sealed record PrintedSlip(long PupilId, int Number, string TokenHash);

/// <summary>Draws the sheet of slips with QR codes, children by their codes.</summary>
internal sealed class DrawSlips(EngineOptions options) : IWorker
{
    public const string Work = "slips";

    public string Kind => Work;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var wanted = JsonSerializer.Deserialize<SlipOrder>(order.Payload, StageJson.Options)!;
        var (paper, printed) = Sheet(wanted);
        try
        {
            var file = await SecretSheet.Keep(options, order.Key, PdfRenderer.Render(paper), Texts.SlipFileName(wanted.ClassName), ct);
            return new WorkResult.Done(JsonSerializer.Serialize(new PrintedSlips(wanted.Class, file, printed), StageJson.Options));
        }
        catch (TypesettingIsMissingException missing)
        {
            return new WorkResult.Refused(missing.Message);
        }
    }

    /// <summary>The paper with fresh tokens, and their hashes.</summary>
    public static (ReportDocument Paper, ValueList<PrintedSlip> Printed) Sheet(SlipOrder order)
    {
        var drawn = order.Lines.Zip(Secret.Draw(order.Lines.Count)).ToList();
        return (
            new(Texts.SlipSheetTitle(order.ClassName), order.At)
            {
                Letterhead = new(order.School, null, []),
                Subtitle = Texts.SlipSheetSubtitle((int)Slip.Lifetime.TotalDays),
                Blocks = [new CardGrid(drawn.Select(one => CardOf(one.First, order.Link.Replace(InviteSheetOrder.Token, one.Second, StringComparison.Ordinal))).ToValueList())],
            },
            [.. drawn.Select(one => new PrintedSlip(one.First.PupilId, one.First.Number, InviteToken.Hash(one.Second)))]);
    }

    private static Card CardOf(SlipLine line, string link) => new(line.Code, Texts.SlipNote(line.Number), link, link, Texts.SlipInstruction);
}

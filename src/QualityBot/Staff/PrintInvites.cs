using System.Globalization;
using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Staff;

/// <summary>What is to be printed: one card a person.</summary>
internal sealed record InviteSheet(string School, DateTimeOffset At, ValueList<InviteCard> Cards);

/// <summary>A card of the sheet.</summary>
internal sealed record InviteCard(string Name, string Post, string Link);

/// <summary>Draws the sheet of invites with QR codes.</summary>
internal sealed class PrintInvites(EngineOptions options) : IWorker
{
    public const string Work = "invite-sheet";

    public string Kind => Work;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var sheet = JsonSerializer.Deserialize<InviteSheet>(order.Payload, StageJson.Options)!;
        byte[] pdf;
        try
        {
            pdf = PdfRenderer.Render(Paper(sheet));
        }
        catch (TypesettingIsMissingException missing)
        {
            return new WorkResult.Refused(missing.Message);
        }

        var path = Path.Combine("out", $"invites-{Path.GetFileName(order.Key)}.pdf");
        Directory.CreateDirectory(Path.Combine(options.DataFolder, "out"));
        await File.WriteAllBytesAsync(Path.Combine(options.DataFolder, path), pdf, ct);
        return new WorkResult.Done(JsonSerializer.Serialize(new Attachment(path, Texts.SheetFileName), StageJson.Options));
    }

    /// <summary>The paper itself; also the verb's.</summary>
    public static ReportDocument Paper(InviteSheet sheet) => new(Texts.SheetTitle, sheet.At)
    {
        Letterhead = new(sheet.School, null, []),
        Subtitle = string.Create(CultureInfo.GetCultureInfo("ru-RU"), $"{Texts.SheetValid(QualityDomain.People.Invite.Lifetime)}"),
        Blocks = [new CardGrid(sheet.Cards.Select(card => new Card(card.Name, card.Post, card.Link, card.Link, Texts.SheetInstruction)).ToValueList())],
    };
}

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

/// <summary>Whose invites are to be printed. It holds no secret: the tokens are drawn by whoever draws the sheet.</summary>
/// <param name="Link">A link with <see cref="Token"/> in the place of the token.</param>
internal sealed record InviteSheetOrder(string School, DateTimeOffset At, string Link, ValueList<InviteSheetLine> Lines)
{
    public const string Token = "TOKEN";
}

/// <summary>A person of the sheet.</summary>
internal sealed record InviteSheetLine(long PersonId, string Name, string Post);

/// <summary>A sheet that was drawn, with the hashes of its tokens: the tokens themselves are in the file only.</summary>
internal sealed record PrintedSheet(Attachment File, ValueList<PrintedInvite> Invites);

/// <summary>A token of the sheet.</summary>
internal sealed record PrintedInvite(long PersonId, string TokenHash);

/// <summary>Draws the sheet of invites with QR codes.</summary>
internal sealed class PrintInvites(EngineOptions options) : IWorker
{
    public const string Work = "invite-sheet";

    /// <summary>The folder of the data folder in which a sheet waits to be sent (<see cref="SpentSecrets"/>).</summary>
    public const string Folder = "out";

    public string Kind => Work;

    public async Task<WorkResult> Do(WorkOrder order, CancellationToken ct)
    {
        var wanted = JsonSerializer.Deserialize<InviteSheetOrder>(order.Payload, StageJson.Options)!;
        var drawn = wanted.Lines.Zip(Secret.Draw(wanted.Lines.Count)).ToList();
        var sheet = new InviteSheet(wanted.School, wanted.At, drawn.Select(one => new InviteCard(one.First.Name, one.First.Post, wanted.Link.Replace(InviteSheetOrder.Token, one.Second, StringComparison.Ordinal))).ToValueList());
        byte[] pdf;
        try
        {
            pdf = PdfRenderer.Render(Paper(sheet));
        }
        catch (TypesettingIsMissingException missing)
        {
            return new WorkResult.Refused(missing.Message);
        }

        var path = Path.Combine(Folder, $"invites-{Path.GetFileName(order.Key)}.pdf");
        Directory.CreateDirectory(Path.Combine(options.DataFolder, Folder));
        await File.WriteAllBytesAsync(Path.Combine(options.DataFolder, path), pdf, ct);
        return new WorkResult.Done(JsonSerializer.Serialize(new PrintedSheet(new(path, Texts.SheetFileName), drawn.Select(one => new PrintedInvite(one.First.PersonId, QualityDomain.People.InviteToken.Hash(one.Second))).ToValueList()), StageJson.Options));
    }

    /// <summary>The paper itself; also the verb's.</summary>
    public static ReportDocument Paper(InviteSheet sheet) => new(Texts.SheetTitle, sheet.At)
    {
        Letterhead = new(sheet.School, null, []),
        Subtitle = string.Create(CultureInfo.GetCultureInfo("ru-RU"), $"{Texts.SheetValid(QualityDomain.People.Invite.Lifetime)}"),
        Blocks = [new CardGrid(sheet.Cards.Select(card => new Card(card.Name, card.Post, card.Link, card.Link, Texts.SheetInstruction)).ToValueList())],
    };
}

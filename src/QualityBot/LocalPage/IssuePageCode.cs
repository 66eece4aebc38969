using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Staff;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>«Печать с именами»: six digits for the page on the school's own machine. An older code of the person ends.</summary>
internal sealed class IssuePageCode() : CardAction<IssuePageCode.Facts>("page-code")
{
    /// <param name="Address">Empty: the page is switched off.</param>
    /// <param name="Digits">A fresh code that nobody else has open.</param>
    internal sealed record Facts(string Address, string Digits, ValueList<PageCode> Open);

    public override IReadOnlyList<Route> Routes { get; } = Menu.RoutesOf(Menu.Print);

    public override async Task<Facts> Load(AppDb db, Input input, CancellationToken ct)
    {
        // Codes of all schools: the page asks for six digits alone, so they must be one person's.
        var taken = (await db.Set<PageCode>().AsNoTracking().Where(code => code.EndedAt == null).Select(code => code.Hash).ToListAsync(ct)).ToHashSet();
        var digits = PageCodeHash.Draw();
        while (taken.Contains(PageCodeHash.Of(digits)))
        {
            digits = PageCodeHash.Draw();
        }

        return new(await PageAddress.Load(db, ct), digits, [.. await db.Of<PageCode>(input.Here.Id).Where(code => code.PersonId == input.Someone.Id && code.EndedAt == null).ToListAsync(ct)]);
    }

    public override IReadOnlyList<Effect> Step(Facts facts, Input input) => facts.Address.Length == 0
        ? [new Effect.Send(Texts.PageIsOff)]
        :
        [
            .. facts.Open.Select(code => new Effect.Replace(code, code.EndedOn(input.Now))),
            new Effect.Add(new PageCode(input.Ids.Next(), input.Here.Id, input.Someone.Id, PageCodeHash.Of(facts.Digits), input.Now)),
            new Effect.Work($"{OpenPage.Name}/{input.Arrival.Key}", OpenPage.Name, ""),
            new Effect.Send(Texts.CodeIs(facts.Digits, facts.Address)) { About = SpentSecrets.About },
        ];
}

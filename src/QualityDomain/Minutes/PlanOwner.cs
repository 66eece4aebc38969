using System.Text.RegularExpressions;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Minutes;

/// <summary>Whose plan it is, as its title says: «Циклограмма работы заместителя директора по ВР». What nobody else is named for is theirs.</summary>
internal static partial class PlanOwner
{
    /// <summary>The post as the title writes it; empty: it names none, or a body or group, whose members are not all meant.</summary>
    public static string Of(string title) =>
        Plan().Match(title) is { Success: true } match && match.Groups["who"].Value.Trim() is var who && CellReadings.People(who).Parties is [var only] && IsOnePerson(only) ? who : "";

    private static bool IsOnePerson(Party party) => party.Role is PartyRoles.DeputyAcademic or PartyRoles.DeputyPastoral or PartyRoles.Deputy or PartyRoles.Director or PartyRoles.Psychologist or PartyRoles.SocialPedagogue or PartyRoles.Librarian or PartyRoles.Organizer or PartyRoles.Methodist;

    [GeneratedRegex("""^(?:[\w-]{3,20}\s){0,2}?(?:план|циклограмма|график)(?:-\w{3,12})?\s(?:[\w-]{3,25}\s){0,3}?(?:работы|деятельности)\s(?<who>[^\d«"(,]{5,80}?)(?=\s(?:на|за)\s|\s?[\d«"(,]|$)""", RegexOptions.IgnoreCase)]
    private static partial Regex Plan();
}

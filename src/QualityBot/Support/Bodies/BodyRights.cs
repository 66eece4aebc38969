using QualityDomain.People;
using QualityDomain.Support.Bodies;

namespace QualityBot.Support.Bodies;

/// <summary>Who has to do with the records of a body: its members and the director; nobody by another role.</summary>
internal static class BodyRights
{
    public static readonly IReadOnlyList<SupportBody> All = Enum.GetValues<SupportBody>();

    public static bool MaySee(Actor actor, SupportBody body, BodySeats seats) => Permissions.May(actor, Permission.SeeBodyRecords, ScopeOf(actor, body, seats));

    public static bool MayWrite(Actor actor, SupportBody body, BodySeats seats) => Permissions.May(actor, Permission.KeepBodyRecords, ScopeOf(actor, body, seats));

    public static bool MaySeat(Actor actor) => Permissions.May(actor, Permission.SeatBodies, new(actor.SchoolId));

    /// <summary>The body that a button names; null: none.</summary>
    public static SupportBody? Named(string argument) => Enum.TryParse<SupportBody>(argument, out var body) && Enum.IsDefined(body) && $"{body}" == argument ? body : null;

    private static Scope ScopeOf(Actor actor, SupportBody body, BodySeats seats) => new(actor.SchoolId) { Owners = seats.MembersOf(body) };
}

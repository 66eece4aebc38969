using QualityBot.Engine;
using QualityDomain;
using QualityDomain.People;
using QualityDomain.People.StaffList;

namespace QualityBot.Staff;

/// <summary>What storing a staff list does: new people with roles, corrections of known ones.</summary>
internal static class StaffLoad
{
    public static IReadOnlyList<Effect> Effects(ValueList<StaffMerge> merges, long school, DateOnly today, FreshIds ids)
    {
        var effects = new List<Effect>();
        foreach (var merge in merges)
        {
            var person = merge.Corrected ?? New(merge.Draft, school, ids.Next());
            if (merge.Known is null)
            {
                effects.Add(new Effect.Add(person));
            }
            else if (person != merge.Known)
            {
                effects.Add(new Effect.Replace(merge.Known, person));
            }

            effects.AddRange(merge.Changed.Select(change => new Effect.Replace(change.Before, change.After)));
            effects.AddRange(merge.NewRoles.Select(role => new Effect.Add(role.For(person, ids.Next(), merge.Known is null ? null : today))));
        }

        return effects;
    }

    /// <summary>The list as a secretary may store it: whoever would get power over others or over the bot is a plain employee until somebody with that right gives the role.</summary>
    public static StaffListReading WithoutPower(StaffListReading list) => list with
    {
        Staff = list.Staff.Select(draft => draft with
        {
            Roles = draft.Roles.Where(role => Permissions.ReachOf(role.Role, Permission.ManageRoles) == Reach.Nothing) is var plain && plain.Any()
                ? plain.ToValueList()
                : [new RoleDraft(Role.Employee)],
        }).ToValueList(),
    };

    private static Person New(StaffDraft draft, long school, long id) => new(id, school, draft.Name.Family, draft.Name.Given, draft.Name.Patronymic)
    {
        Post = draft.Post,
        WeeklyHours = draft.WeeklyHours,
        Email = draft.Email,
    };
}

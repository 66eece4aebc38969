using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain;
using QualityDomain.Calendar;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Staff;

/// <summary>The made-up school of the sandbox: the staff list of samples/ with the sandbox's people at their places.</summary>
internal static class DemoSchool
{
    private const int PupilsInAClass = 20;
    private const string Name = "МБОУ «Школа № 12 г. Заречный»";

    /// <summary>Loads it into a store without a school; otherwise does nothing.</summary>
    /// <param name="staffList">The bytes of samples/staff.xlsx.</param>
    /// <param name="cast">The sandbox's people: account in the channel and full name, surname first.</param>
    /// <param name="guardian">The account of the one who is a parent of 5А; null: none.</param>
    /// <returns>Whether it was loaded.</returns>
    public static async Task<bool> Load(
        AppDb db, byte[] staffList, IReadOnlyCollection<(string Recipient, string FullName)> cast, string? guardian, string channel, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Set<School>().AnyAsync(ct))
        {
            return false;
        }

        var school = Value(await SchoolVerbs.AddSchool(db, Name, "Europe/Moscow", now, ct));
        db.ChangeTracker.Clear();
        Value(await SchoolVerbs.LoadStaff(db, school.Id, staffList, "staff.xlsx", now, ct));
        db.ChangeTracker.Clear();
        Value(await VerbTurn<bool>.Take(db, "demo", school.Id, now, async ids =>
        {
            var today = Moment.Of(school, now, ids).Today;
            var room = await StaffRoom.Load(db, school.Id, today, ct);
            var year = await db.Of<SchoolYear>(school.Id).FirstAsync(ct);
            var effects = new List<Effect>
            {
                new Effect.Replace(school, school with { ShortName = "Школа № 12", Place = "г. Заречный", Address = "г. Заречный, ул. Школьная, 12" }),
                new Effect.Replace(year, year with { Councils = CouncilsOf(year.StartYear) }),
            };
            effects.AddRange(CalendarRecords.Days(YearProposal.Of(year.StartYear), school.Id, ids).Select(record => new Effect.Add(record)));
            effects.AddRange(Pupils(room, school.Id, new[] { SchoolYear.StartYearOf(today), year.StartYear }.Distinct(), ids).Select(record => new Effect.Add(record)));
            foreach (var (recipient, fullName) in cast)
            {
                if (PersonNameReader.TryRead(fullName, out var name) && room.People.FirstOrDefault(person => person.Name.Matches(name)) is { } person)
                {
                    effects.Add(new Effect.Add(new ChannelLink(ids.Next(), school.Id, person.Id, channel, recipient, now)));
                    if (room.RolesOf(person, today).Any(one => one.Role == Role.Secretary))
                    {
                        effects.Add(new Effect.Add(new Appointment(ids.Next(), school.Id, person.Id, Role.Administrator)));
                    }
                }
            }

            if (guardian is { } address)
            {
                var parent = Guardian.New(ids.Next(), school.Id);
                effects.Add(new Effect.Add(parent));
                effects.Add(new Effect.Add(new Appointment(ids.Next(), school.Id, parent.Id, Role.Parent)));
                effects.Add(new Effect.Add(new Appointment(ids.Next(), school.Id, parent.Id, Role.Parent) { Classes = ["5А"] }));
                effects.Add(new Effect.Add(new ChannelLink(ids.Next(), school.Id, parent.Id, channel, address, now)));
            }

            return new VerbTurn<bool>(true, effects);
        }, ct));
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>A few pupils in every class that has a class teacher: enough to try with, as codes. The sandbox begins in the last days of a summer, so both years have them.</summary>
    private static IEnumerable<object> Pupils(StaffRoom room, long school, IEnumerable<int> startYears, FreshIds ids) =>
        from name in room.Appointments.Where(held => held.Role is Role.ClassTeacher or Role.PrimaryTeacher).SelectMany(held => held.Classes).Distinct()
        where SchoolClass.TryParse(name, out _)
        from number in Enumerable.Range(1, PupilsInAClass)
        let pupil = new Pupil(ids.Next(), school)
        from record in (object[])[pupil, .. startYears.Select(year => new PupilPlace(ids.Next(), school, pupil.Id, year, $"{name}-{number:00}"))]
        select record;

    /// <summary>Before the year, and one at the end of each quarter.</summary>
    private static ValueList<DateOnly> CouncilsOf(int year) =>
        [new(year, 8, 28), new(year, 11, 6), new(year, 12, 29), new(year + 1, 3, 26), new(year + 1, 5, 28)];

    private static T Value<T>(Outcome<T> outcome) => outcome.Match(value => value, problem => throw new InvalidOperationException($"The demo school cannot be loaded: {problem}"));
}

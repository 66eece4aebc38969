using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QualityBot.Hosting;
using QualityBot.Storage;
using QualityDomain.Decisions;
using QualityDomain.FollowUp;
using QualityDomain.People;
using TelegramSandbox;

namespace Scenarios.Kill;

/// <summary>A store with the sandbox's people as staff and a task for each of them on each of many days.</summary>
internal static class SmallSchool
{
    private static readonly (string Key, Role Role)[] Staff =
    [
        ("director", Role.Director), ("deputy_uvr", Role.DeputyAcademic), ("secretary", Role.Secretary), ("shmo_head", Role.AssociationHead),
        ("subject_teacher", Role.SubjectTeacher), ("class_teacher", Role.ClassTeacher), ("primary_teacher", Role.PrimaryTeacher), ("psychologist", Role.Psychologist),
    ];

    /// <summary>Makes the store: <paramref name="days"/> days from <paramref name="first"/>, on each a decision led by each teacher.</summary>
    public static async Task Make(StorageOptions storage, DateOnly first, int days, DateTimeOffset now)
    {
        await using var db = BotHost.OpenStore(storage);
        await db.Database.MigrateAsync();
        db.Add(new School(1, "МБОУ «Школа № 12»", "Europe/Moscow"));
        var ids = 1000L;
        foreach (var (key, role) in Staff)
        {
            var persona = Personas.ByRole(key);
            var names = persona.FirstName.Split(' ');
            db.Add(new Person(persona.Id, 1, persona.LastName!, names[0], names.Length > 1 ? names[1] : null));
            db.Add(new Appointment(++ids, 1, persona.Id, role));
            db.Add(new ChannelLink(++ids, 1, persona.Id, "telegram", persona.Id.ToString(CultureInfo.InvariantCulture), now));
        }

        var made = first.AddDays(-30);
        var number = 0;
        foreach (var day in Enumerable.Range(0, days).Select(first.AddDays))
        {
            foreach (var teacher in new[] { "subject_teacher", "class_teacher", "primary_teacher" }.Select(Personas.ByRole))
            {
                var decision = new Decision(++ids, 1, ++number, DecisionKind.Council, $"Задание {number}", made) { DeadlineText = $"до {day:dd.MM.yyyy}", Deadline = $"by:{day:yyyy-MM-dd}" };
                var occurrence = new Occurrence(++ids, 1, decision.Id) { Due = day, OriginalDue = day };
                db.Add(decision);
                db.Add(occurrence);
                db.Add(new Assignment(++ids, 1, decision.Id, occurrence.Id, teacher.Id, Part.Lead, day, made) { NextStep = made });
            }
        }

        db.Kept.Add(new() { Name = "next-id", Value = (ids + 1).ToString(CultureInfo.InvariantCulture) });
        await db.SaveChangesAsync();
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Announcements, who has read them, what waits for room in a parent's week; gatherings and answers.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122190000_Announcements")]
internal sealed class Announcements : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "announcements",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                AuthorId = table.Column<long>(),
                Readers = table.Column<string>(),
                Text = table.Column<string>(),
                SendAt = table.Column<long>(),
                Kind = table.Column<string>(),
                GatheringId = table.Column<long>(nullable: true),
                FilePath = table.Column<string>(nullable: true),
                FileName = table.Column<string>(nullable: true),
                Urgent = table.Column<long>(),
                ApproverId = table.Column<long>(nullable: true),
                State = table.Column<string>(),
                Round = table.Column<string>(),
                Run = table.Column<long>(),
                TextRun = table.Column<long>(),
                Cursor = table.Column<long>(),
                Total = table.Column<long>(),
                RepeatedAt = table.Column<long>(nullable: true),
                Stopped = table.Column<long>(),
                Settled = table.Column<long>(),
                Version = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_announcements", row => row.Id));
        migrationBuilder.CreateIndex("IX_announcements_GatheringId", "announcements", "GatheringId");
        migrationBuilder.CreateIndex("IX_announcements_SchoolId_Settled", "announcements", ["SchoolId", "Settled"]);

        migrationBuilder.CreateTable(
            "acquaintances",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                AnnouncementId = table.Column<long>(),
                PersonId = table.Column<long>(),
                At = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_acquaintances", row => row.Id));
        migrationBuilder.CreateIndex("IX_acquaintances_AnnouncementId_PersonId", "acquaintances", ["AnnouncementId", "PersonId"], unique: true);

        migrationBuilder.CreateTable(
            "held_words",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                AnnouncementId = table.Column<long>(),
                Until = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_held_words", row => row.Id));
        migrationBuilder.CreateIndex("IX_held_words_PersonId_AnnouncementId", "held_words", ["PersonId", "AnnouncementId"], unique: true);
        migrationBuilder.CreateIndex("IX_held_words_SchoolId_Until", "held_words", ["SchoolId", "Until"]);

        migrationBuilder.CreateTable(
            "bundles",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                AnnouncementIds = table.Column<string>(),
                On = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_bundles", row => row.Id));
        migrationBuilder.CreateIndex("IX_bundles_PersonId", "bundles", "PersonId");

        migrationBuilder.CreateTable(
            "gatherings",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                OrganiserId = table.Column<long>(),
                Kind = table.Column<string>(),
                Guests = table.Column<string>(),
                Day = table.Column<string>(),
                Time = table.Column<string>(),
                Place = table.Column<string>(),
                Agenda = table.Column<string>(),
                Minutes = table.Column<long>(),
                Sequence = table.Column<long>(),
                CancelledAt = table.Column<long>(nullable: true),
                ReminderId = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_gatherings", row => row.Id));
        migrationBuilder.CreateIndex("IX_gatherings_SchoolId_Day", "gatherings", ["SchoolId", "Day"]);

        migrationBuilder.CreateTable(
            "gathering_answers",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                GatheringId = table.Column<long>(),
                PersonId = table.Column<long>(),
                Comes = table.Column<long>(),
                At = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_gathering_answers", row => row.Id));
        migrationBuilder.CreateIndex("IX_gathering_answers_GatheringId_PersonId", "gathering_answers", ["GatheringId", "PersonId"], unique: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

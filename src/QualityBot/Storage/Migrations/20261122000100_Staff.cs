using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Schools, people, roles, invites and leave.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122000100_Staff")]
internal sealed class Staff : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "schools",
            table => new
            {
                Id = table.Column<long>(),
                Name = table.Column<string>(),
                ZoneId = table.Column<string>(),
                ShortName = table.Column<string>(nullable: true),
                Place = table.Column<string>(nullable: true),
                Address = table.Column<string>(nullable: true),
                DirectorOverdueDays = table.Column<long>(),
                DirectorDay = table.Column<string>(),
                ClassStyle = table.Column<string>(),
                PageStandard = table.Column<long>(),
                NumbersByCalendarYear = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_schools", row => row.Id));

        migrationBuilder.CreateTable(
            "people",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                FamilyName = table.Column<string>(),
                GivenName = table.Column<string>(),
                Patronymic = table.Column<string>(nullable: true),
                Post = table.Column<string>(nullable: true),
                WeeklyHours = table.Column<double>(nullable: true),
                Email = table.Column<string>(nullable: true),
                LeftOn = table.Column<string>(nullable: true),
                Contact = table.Column<string>(),
                DigestAt = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_people", row => row.Id));
        migrationBuilder.CreateIndex("IX_people_SchoolId", "people", "SchoolId");

        migrationBuilder.CreateTable(
            "appointments",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                Role = table.Column<string>(),
                Grades = table.Column<string>(),
                Classes = table.Column<string>(),
                Subjects = table.Column<string>(),
                Association = table.Column<string>(nullable: true),
                From = table.Column<string>(nullable: true),
                To = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_appointments", row => row.Id));
        migrationBuilder.CreateIndex("IX_appointments_PersonId", "appointments", "PersonId");
        migrationBuilder.CreateIndex("IX_appointments_SchoolId_Role", "appointments", ["SchoolId", "Role"]);

        migrationBuilder.CreateTable(
            "channel_links",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                Channel = table.Column<string>(),
                Recipient = table.Column<string>(),
                Since = table.Column<long>(),
                Current = table.Column<long>(),
                CutAt = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_channel_links", row => row.Id));
        migrationBuilder.CreateIndex("IX_channel_links_PersonId", "channel_links", "PersonId");
        migrationBuilder.CreateIndex("IX_channel_links_Recipient_Channel", "channel_links", ["Recipient", "Channel"]);

        migrationBuilder.CreateTable(
            "invites",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                Role = table.Column<string>(),
                TokenHash = table.Column<string>(),
                IssuedAt = table.Column<long>(),
                IssuedBy = table.Column<long>(nullable: true),
                ExpiresAt = table.Column<long>(),
                UsedAt = table.Column<long>(nullable: true),
                RevokedAt = table.Column<long>(nullable: true),
                Version = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_invites", row => row.Id));
        migrationBuilder.CreateIndex("IX_invites_PersonId", "invites", "PersonId");
        migrationBuilder.CreateIndex("IX_invites_TokenHash", "invites", "TokenHash", unique: true);

        migrationBuilder.CreateTable(
            "leaves",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                First = table.Column<string>(),
                Last = table.Column<string>(),
                SubstituteId = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_leaves", row => row.Id));
        migrationBuilder.CreateIndex("IX_leaves_SchoolId_Last", "leaves", ["SchoolId", "Last"]);

        migrationBuilder.CreateTable(
            "delegations",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                FromId = table.Column<long>(),
                ToId = table.Column<long>(),
                Association = table.Column<string>(),
                First = table.Column<string>(),
                Last = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_delegations", row => row.Id));
        migrationBuilder.CreateIndex("IX_delegations_SchoolId", "delegations", "SchoolId");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

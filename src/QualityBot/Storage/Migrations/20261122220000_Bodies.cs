using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>ППк and Совет профилактики: members and records.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122220000_Bodies")]
internal sealed class Bodies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "body_seats",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Body = table.Column<string>(),
                PersonId = table.Column<long>(),
                Post = table.Column<string>(),
                From = table.Column<string>(),
                Until = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_body_seats", row => row.Id));
        migrationBuilder.CreateIndex("IX_body_seats_SchoolId", "body_seats", "SchoolId");
        migrationBuilder.CreateTable(
            "body_records",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Body = table.Column<string>(),
                Number = table.Column<long>(),
                PupilId = table.Column<long>(),
                On = table.Column<string>(),
                Fact = table.Column<string>(),
                ById = table.Column<long>(),
                WrittenOn = table.Column<string>(),
                ConsentOn = table.Column<string>(nullable: true),
                NextStep = table.Column<string>(),
                LeadId = table.Column<long>(nullable: true),
                Due = table.Column<string>(nullable: true),
                DecisionId = table.Column<long>(nullable: true),
                DoneOn = table.Column<string>(nullable: true),
                DroppedOn = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_body_records", row => row.Id));
        migrationBuilder.CreateIndex("IX_body_records_SchoolId_Body_Number", "body_records", ["SchoolId", "Body", "Number"], unique: true);
        migrationBuilder.CreateIndex("IX_body_records_PupilId", "body_records", "PupilId");
        migrationBuilder.CreateIndex("IX_body_records_DecisionId", "body_records", "DecisionId");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

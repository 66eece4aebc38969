using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Meetings, decisions, imports and stored files.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122000200_Decisions")]
internal sealed class Decisions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "meetings",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Kind = table.Column<string>(),
                Title = table.Column<string>(),
                HeldOn = table.Column<string>(nullable: true),
                DateAsWritten = table.Column<string>(),
                Number = table.Column<string>(nullable: true),
                DocumentId = table.Column<long>(nullable: true),
                ImportId = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_meetings", row => row.Id));
        migrationBuilder.CreateIndex("IX_meetings_ImportId", "meetings", "ImportId");
        migrationBuilder.CreateIndex("IX_meetings_SchoolId_HeldOn", "meetings", ["SchoolId", "HeldOn"]);

        migrationBuilder.CreateTable(
            "decisions",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Number = table.Column<long>(),
                Kind = table.Column<string>(),
                Text = table.Column<string>(),
                MadeOn = table.Column<string>(),
                State = table.Column<string>(),
                MeetingId = table.Column<long>(nullable: true),
                ImportId = table.Column<long>(nullable: true),
                ItemNumber = table.Column<string>(nullable: true),
                DeadlineText = table.Column<string>(),
                Deadline = table.Column<string>(),
                DeadlineConfirmed = table.Column<long>(),
                ResponsibleText = table.Column<string>(),
                Responsible = table.Column<string>(),
                ExpectedResult = table.Column<string>(nullable: true),
                Classes = table.Column<string>(),
                Subjects = table.Column<string>(),
                CancelledBecause = table.Column<string>(nullable: true),
                Grades = table.Column<string>(),
                Association = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_decisions", row => row.Id));
        migrationBuilder.CreateIndex("IX_decisions_ImportId", "decisions", "ImportId");
        migrationBuilder.CreateIndex("IX_decisions_MeetingId", "decisions", "MeetingId");
        migrationBuilder.CreateIndex("IX_decisions_SchoolId_Number", "decisions", ["SchoolId", "Number"], unique: true);
        migrationBuilder.CreateIndex("IX_decisions_SchoolId_State", "decisions", ["SchoolId", "State"]);

        migrationBuilder.CreateTable(
            "imports",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                DocumentId = table.Column<long>(),
                FileName = table.Column<string>(),
                Mode = table.Column<string>(),
                ById = table.Column<long>(),
                On = table.Column<string>(),
                Rows = table.Column<long>(),
                WithdrawnOn = table.Column<string>(nullable: true),
                WithdrawnById = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_imports", row => row.Id));
        migrationBuilder.CreateIndex("IX_imports_SchoolId", "imports", "SchoolId");

        migrationBuilder.CreateTable(
            "documents",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Name = table.Column<string>(),
                Path = table.Column<string>(),
                Bytes = table.Column<long>(),
                Sha256 = table.Column<string>(),
                ById = table.Column<long>(),
                On = table.Column<string>(),
                ChannelFileId = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_documents", row => row.Id));
        migrationBuilder.CreateIndex("IX_documents_SchoolId_Sha256", "documents", ["SchoolId", "Sha256"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Findings with the cause that was chosen, and the decisions that answer them.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122140000_Findings")]
internal sealed class Findings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "findings",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                AssessmentId = table.Column<long>(),
                Kind = table.Column<string>(),
                Group = table.Column<string>(nullable: true),
                N = table.Column<long>(),
                Count = table.Column<long>(),
                CauseId = table.Column<string>(),
                ChosenById = table.Column<long>(),
                ChosenOn = table.Column<string>(),
                Items = table.Column<string>(),
                Skill = table.Column<string>(nullable: true),
                Share = table.Column<double>(nullable: true),
                Low = table.Column<double>(nullable: true),
                High = table.Column<double>(nullable: true),
                Marker = table.Column<string>(nullable: true),
                Shown = table.Column<string>(),
                AcceptedById = table.Column<long>(nullable: true),
                AcceptedOn = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_findings", row => row.Id));
        migrationBuilder.CreateIndex("IX_findings_SchoolId_AssessmentId", "findings", ["SchoolId", "AssessmentId"]);
        migrationBuilder.AddColumn<long>("FindingId", "decisions", nullable: true);
        migrationBuilder.CreateIndex("IX_decisions_FindingId", "decisions", "FindingId");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("The way back is the backup.");
}

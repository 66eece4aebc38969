using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Works, their results, the school's own scales and what class numbers mean.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122130000_Results")]
internal sealed class Results : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "assessments",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Procedure = table.Column<string>(),
                Subject = table.Column<string>(nullable: true),
                Grade = table.Column<long>(),
                Year = table.Column<long>(),
                IsAdvanced = table.Column<long>(),
                PlannedOn = table.Column<string>(nullable: true),
                ConductedOn = table.Column<string>(nullable: true),
                ReceivedOn = table.Column<string>(nullable: true),
                Step = table.Column<string>(),
                StepOn = table.Column<string>(),
                ConductedFairly = table.Column<long>(nullable: true),
                CheckedFairly = table.Column<long>(nullable: true),
                ReceivedEventId = table.Column<long>(nullable: true),
                RemeasuredBy = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_assessments", row => row.Id));
        migrationBuilder.CreateIndex("IX_assessments_ReceivedEventId", "assessments", "ReceivedEventId");
        migrationBuilder.CreateIndex("IX_assessments_SchoolId_Procedure_Year", "assessments", ["SchoolId", "Procedure", "Year"]);
        migrationBuilder.CreateIndex("IX_assessments_SchoolId_Step", "assessments", ["SchoolId", "Step"]);

        migrationBuilder.CreateTable(
            "result_sets",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                AssessmentId = table.Column<long>(),
                Version = table.Column<long>(),
                Sha256 = table.Column<string>(),
                FileNames = table.Column<string>(),
                UploadedById = table.Column<long>(),
                UploadedAt = table.Column<long>(),
                Participants = table.Column<long>(),
                Classes = table.Column<string>(),
                Content = table.Column<string>(),
                IsCurrent = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_result_sets", row => row.Id));
        migrationBuilder.CreateIndex("IX_result_sets_AssessmentId_Version", "result_sets", ["AssessmentId", "Version"], unique: true);
        migrationBuilder.CreateIndex("IX_result_sets_SchoolId_IsCurrent", "result_sets", ["SchoolId", "IsCurrent"]);

        migrationBuilder.CreateTable(
            "own_scales",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Procedure = table.Column<string>(),
                Subject = table.Column<string>(),
                Grade = table.Column<long>(),
                Year = table.Column<long>(),
                Max = table.Column<long>(),
                Three = table.Column<long>(),
                Four = table.Column<long>(),
                Five = table.Column<long>(),
                Paper = table.Column<string>(),
                SetById = table.Column<long>(),
                SetOn = table.Column<string>(),
                IsAdvanced = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_own_scales", row => row.Id));
        migrationBuilder.CreateIndex("IX_own_scales_SchoolId_Year", "own_scales", ["SchoolId", "Year"]);

        migrationBuilder.CreateTable(
            "class_numbers",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                StartYear = table.Column<long>(),
                Grade = table.Column<long>(),
                Number = table.Column<long>(),
                Class = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_class_numbers", row => row.Id));
        migrationBuilder.CreateIndex("IX_class_numbers_SchoolId_StartYear_Grade_Number", "class_numbers", ["SchoolId", "StartYear", "Grade", "Number"], unique: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

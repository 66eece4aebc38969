using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Pupils by their codes, plans of support, lessons that were held, monthly checks, talks with parents.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122150000_Support")]
internal sealed class Support : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "pupils",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                LeftOn = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_pupils", row => row.Id));
        migrationBuilder.CreateIndex("IX_pupils_SchoolId", "pupils", "SchoolId");

        migrationBuilder.CreateTable(
            "pupil_places",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PupilId = table.Column<long>(),
                StartYear = table.Column<long>(),
                Code = table.Column<string>(),
                Until = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_pupil_places", row => row.Id));
        migrationBuilder.CreateIndex("IX_pupil_places_PupilId", "pupil_places", "PupilId");
        migrationBuilder.CreateIndex("IX_pupil_places_SchoolId_StartYear_Code", "pupil_places", ["SchoolId", "StartYear", "Code"], unique: true);

        migrationBuilder.CreateTable(
            "support_plans",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PupilId = table.Column<long>(),
                Subject = table.Column<string>(),
                State = table.Column<string>(),
                Gaps = table.Column<string>(),
                AssessmentId = table.Column<long>(nullable: true),
                Kinds = table.Column<string>(),
                LeadId = table.Column<long>(nullable: true),
                LessonsPerWeek = table.Column<long>(nullable: true),
                LessonMinutes = table.Column<long>(nullable: true),
                From = table.Column<string>(),
                Until = table.Column<string>(),
                Success = table.Column<string>(),
                GroupId = table.Column<long>(nullable: true),
                ProposedBy = table.Column<long>(),
                ProposedOn = table.Column<string>(),
                Reason = table.Column<string>(nullable: true),
                Effect = table.Column<string>(nullable: true),
                ClosedOn = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_support_plans", row => row.Id));
        migrationBuilder.CreateIndex("IX_support_plans_LeadId", "support_plans", "LeadId");
        migrationBuilder.CreateIndex("IX_support_plans_PupilId", "support_plans", "PupilId");
        migrationBuilder.CreateIndex("IX_support_plans_SchoolId_State", "support_plans", ["SchoolId", "State"]);

        migrationBuilder.CreateTable(
            "support_entries",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                LessonId = table.Column<long>(),
                PupilId = table.Column<long>(),
                On = table.Column<string>(),
                ById = table.Column<long>(),
                PlanId = table.Column<long>(nullable: true),
                Kind = table.Column<string>(),
                Topic = table.Column<string>(),
                Minutes = table.Column<long>(nullable: true),
                LoggedBy = table.Column<long>(),
                LoggedAt = table.Column<long>(),
                UndoneAt = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_support_entries", row => row.Id));
        migrationBuilder.CreateIndex("IX_support_entries_ById_On", "support_entries", ["ById", "On"]);
        migrationBuilder.CreateIndex("IX_support_entries_LessonId", "support_entries", "LessonId");
        migrationBuilder.CreateIndex("IX_support_entries_PlanId", "support_entries", "PlanId");
        migrationBuilder.CreateIndex("IX_support_entries_SchoolId_On", "support_entries", ["SchoolId", "On"]);

        migrationBuilder.CreateTable(
            "pupil_checks",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PupilId = table.Column<long>(),
                Class = table.Column<string>(),
                Month = table.Column<string>(),
                On = table.Column<string>(),
                ById = table.Column<long>(),
                Homework = table.Column<string>(),
                Attendance = table.Column<string>(),
                Contact = table.Column<string>(),
                NextStep = table.Column<string>(),
                ExaminedOn = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_pupil_checks", row => row.Id));
        migrationBuilder.CreateIndex("IX_pupil_checks_SchoolId_Month_Class", "pupil_checks", ["SchoolId", "Month", "Class"]);

        migrationBuilder.CreateTable(
            "parent_contacts",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PupilId = table.Column<long>(),
                On = table.Column<string>(),
                ById = table.Column<long>(),
                Kind = table.Column<string>(),
                Shown = table.Column<string>(),
                Agreed = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_parent_contacts", row => row.Id));
        migrationBuilder.CreateIndex("IX_parent_contacts_PupilId", "parent_contacts", "PupilId");
        migrationBuilder.CreateIndex("IX_parent_contacts_SchoolId_On", "parent_contacts", ["SchoolId", "On"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

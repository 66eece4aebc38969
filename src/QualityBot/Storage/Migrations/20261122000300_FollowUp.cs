using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Due days, cards, proofs, reminders, events and the school's calendar.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122000300_FollowUp")]
internal sealed class FollowUp : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "occurrences",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                DecisionId = table.Column<long>(),
                State = table.Column<string>(),
                Due = table.Column<string>(nullable: true),
                OriginalDue = table.Column<string>(nullable: true),
                PeriodEnd = table.Column<string>(nullable: true),
                InterimLook = table.Column<string>(nullable: true),
                Kind = table.Column<string>(),
                PeriodStart = table.Column<string>(nullable: true),
                EventId = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_occurrences", row => row.Id));
        migrationBuilder.CreateIndex("IX_occurrences_DecisionId", "occurrences", "DecisionId");
        migrationBuilder.CreateIndex("IX_occurrences_EventId", "occurrences", "EventId");

        migrationBuilder.CreateTable(
            "assignments",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                DecisionId = table.Column<long>(),
                OccurrenceId = table.Column<long>(),
                PersonId = table.Column<long>(),
                Part = table.Column<string>(),
                Due = table.Column<string>(nullable: true),
                AssignedOn = table.Column<string>(),
                State = table.Column<string>(),
                Kind = table.Column<string>(),
                InterimLook = table.Column<string>(nullable: true),
                RemindFrom = table.Column<string>(),
                IsRepeat = table.Column<long>(),
                LadderVersion = table.Column<long>(),
                SnoozedUntil = table.Column<string>(nullable: true),
                NextStep = table.Column<string>(nullable: true),
                Words = table.Column<string>(nullable: true),
                Group = table.Column<string>(nullable: true),
                Members = table.Column<string>(),
                ReportedOn = table.Column<string>(nullable: true),
                ClosedOn = table.Column<string>(nullable: true),
                Reason = table.Column<string>(nullable: true),
                ReturnedOn = table.Column<string>(nullable: true),
                HandedToId = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_assignments", row => row.Id));
        migrationBuilder.CreateIndex("IX_assignments_DecisionId", "assignments", "DecisionId");
        migrationBuilder.CreateIndex("IX_assignments_OccurrenceId", "assignments", "OccurrenceId");
        migrationBuilder.CreateIndex("IX_assignments_PersonId_State", "assignments", ["PersonId", "State"]);
        migrationBuilder.CreateIndex("IX_assignments_SchoolId_NextStep", "assignments", ["SchoolId", "NextStep"]);
        migrationBuilder.CreateIndex("IX_assignments_SchoolId_State", "assignments", ["SchoolId", "State"]);

        migrationBuilder.CreateTable(
            "postponements",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                OccurrenceId = table.Column<long>(),
                From = table.Column<string>(),
                To = table.Column<string>(),
                Reason = table.Column<string>(),
                ById = table.Column<long>(),
                On = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_postponements", row => row.Id));
        migrationBuilder.CreateIndex("IX_postponements_OccurrenceId", "postponements", "OccurrenceId");

        migrationBuilder.CreateTable(
            "postponement_requests",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                OccurrenceId = table.Column<long>(),
                AssignmentId = table.Column<long>(),
                To = table.Column<string>(),
                Reason = table.Column<string>(),
                ById = table.Column<long>(),
                On = table.Column<string>(),
                AnsweredOn = table.Column<string>(nullable: true),
                Granted = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_postponement_requests", row => row.Id));
        migrationBuilder.CreateIndex("IX_postponement_requests_OccurrenceId", "postponement_requests", "OccurrenceId");
        migrationBuilder.CreateIndex("IX_postponement_requests_SchoolId_AnsweredOn", "postponement_requests", ["SchoolId", "AnsweredOn"]);

        migrationBuilder.CreateTable(
            "proofs",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                AssignmentId = table.Column<long>(),
                Kind = table.Column<string>(),
                Text = table.Column<string>(),
                ById = table.Column<long>(),
                On = table.Column<string>(),
                DocumentId = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_proofs", row => row.Id));
        migrationBuilder.CreateIndex("IX_proofs_AssignmentId", "proofs", "AssignmentId");

        migrationBuilder.CreateTable(
            "group_ticks",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                AssignmentId = table.Column<long>(),
                MemberId = table.Column<long>(),
                ById = table.Column<long>(),
                On = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_group_ticks", row => row.Id));
        migrationBuilder.CreateIndex("IX_group_ticks_AssignmentId_MemberId", "group_ticks", ["AssignmentId", "MemberId"], unique: true);

        migrationBuilder.CreateTable(
            "issued_steps",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                AssignmentId = table.Column<long>(),
                Key = table.Column<string>(),
                RecipientId = table.Column<long>(),
                On = table.Column<string>(),
                DigestKey = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_issued_steps", row => row.Id));
        migrationBuilder.CreateIndex("IX_issued_steps_AssignmentId", "issued_steps", "AssignmentId");
        migrationBuilder.CreateIndex("IX_issued_steps_SchoolId_Key", "issued_steps", ["SchoolId", "Key"], unique: true);

        migrationBuilder.CreateTable(
            "school_events",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Name = table.Column<string>(),
                On = table.Column<string>(),
                Answers = table.Column<string>(),
                ById = table.Column<long>(),
                RegisteredOn = table.Column<string>(),
                UndoneOn = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_school_events", row => row.Id));
        migrationBuilder.CreateIndex("IX_school_events_SchoolId", "school_events", "SchoolId");

        migrationBuilder.CreateTable(
            "ladders",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Version = table.Column<long>(),
                DaysBefore = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_ladders", row => row.Id));
        migrationBuilder.CreateIndex("IX_ladders_SchoolId_Version", "ladders", ["SchoolId", "Version"], unique: true);

        migrationBuilder.CreateTable(
            "school_years",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                StartYear = table.Column<long>(),
                WorkingWeek = table.Column<long>(),
                ClassesWithOtherWeek = table.Column<string>(),
                Councils = table.Column<string>(),
                ExtraDaysOff = table.Column<string>(),
                ExtraWorkingDays = table.Column<string>(),
                ReportDaysBeforeLastCouncil = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_school_years", row => row.Id));
        migrationBuilder.CreateIndex("IX_school_years_SchoolId_StartYear", "school_years", ["SchoolId", "StartYear"], unique: true);

        migrationBuilder.CreateTable(
            "terms",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                StartYear = table.Column<long>(),
                Kind = table.Column<string>(),
                Number = table.Column<long>(),
                First = table.Column<string>(),
                Last = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_terms", row => row.Id));
        migrationBuilder.CreateIndex("IX_terms_SchoolId", "terms", "SchoolId");

        migrationBuilder.CreateTable(
            "vacations",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                StartYear = table.Column<long>(),
                First = table.Column<string>(),
                Last = table.Column<string>(),
                Grades = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_vacations", row => row.Id));
        migrationBuilder.CreateIndex("IX_vacations_SchoolId", "vacations", "SchoolId");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

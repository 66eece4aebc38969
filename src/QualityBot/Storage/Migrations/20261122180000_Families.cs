using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Class codes, slips to children, guardians, consent on paper, sheets that wait, complaints.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122180000_Families")]
internal sealed class Families : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "class_codes",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Class = table.Column<string>(),
                TokenHash = table.Column<string>(),
                IssuedAt = table.Column<long>(),
                IssuedBy = table.Column<long>(),
                Last = table.Column<string>(),
                Uses = table.Column<long>(),
                RevokedAt = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_class_codes", row => row.Id));
        migrationBuilder.CreateIndex("IX_class_codes_SchoolId_Class", "class_codes", ["SchoolId", "Class"]);
        migrationBuilder.CreateIndex("IX_class_codes_TokenHash", "class_codes", "TokenHash", unique: true);

        migrationBuilder.CreateTable(
            "slips",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PupilId = table.Column<long>(),
                Number = table.Column<long>(),
                TokenHash = table.Column<string>(),
                IssuedAt = table.Column<long>(),
                IssuedBy = table.Column<long>(),
                ExpiresAt = table.Column<long>(),
                UsedAt = table.Column<long>(nullable: true),
                RevokedAt = table.Column<long>(nullable: true),
                Version = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_slips", row => row.Id));
        migrationBuilder.CreateIndex("IX_slips_PupilId", "slips", "PupilId");
        migrationBuilder.CreateIndex("IX_slips_TokenHash", "slips", "TokenHash", unique: true);

        migrationBuilder.CreateTable(
            "guardianships",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                PupilId = table.Column<long>(),
                Number = table.Column<long>(),
                SlipId = table.Column<long>(),
                Since = table.Column<long>(),
                EndedAt = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_guardianships", row => row.Id));
        migrationBuilder.CreateIndex("IX_guardianships_PersonId", "guardianships", "PersonId");
        migrationBuilder.CreateIndex("IX_guardianships_PupilId", "guardianships", "PupilId");
        migrationBuilder.CreateIndex("IX_guardianships_SchoolId_EndedAt", "guardianships", ["SchoolId", "EndedAt"]);

        migrationBuilder.CreateTable(
            "paper_consents",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PupilId = table.Column<long>(),
                Number = table.Column<long>(),
                On = table.Column<string>(),
                TextVersion = table.Column<string>(),
                RegisteredBy = table.Column<long>(),
                RegisteredAt = table.Column<long>(),
                WithdrawnAt = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_paper_consents", row => row.Id));
        migrationBuilder.CreateIndex("IX_paper_consents_PupilId", "paper_consents", "PupilId");

        migrationBuilder.CreateTable(
            "family_sheets",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PupilId = table.Column<long>(),
                On = table.Column<string>(),
                ById = table.Column<long>(),
                Code = table.Column<string>(),
                HandedOn = table.Column<string>(nullable: true),
                ReadBy = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_family_sheets", row => row.Id));
        migrationBuilder.CreateIndex("IX_family_sheets_PupilId", "family_sheets", "PupilId");

        migrationBuilder.CreateTable(
            "complaints",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PupilId = table.Column<long>(),
                Number = table.Column<long>(),
                On = table.Column<string>(),
                Essence = table.Column<string>(),
                RegisteredBy = table.Column<long>(),
                ResponsibleId = table.Column<long>(),
                Due = table.Column<string>(),
                FromGuardian = table.Column<long>(nullable: true),
                AnsweredOn = table.Column<string>(nullable: true),
                DecisionId = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_complaints", row => row.Id));
        migrationBuilder.CreateIndex("IX_complaints_PupilId", "complaints", "PupilId");
        migrationBuilder.CreateIndex("IX_complaints_SchoolId_Number", "complaints", ["SchoolId", "Number"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

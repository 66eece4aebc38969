using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Whom the bot cannot reach, and what waits for a person's next digest.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122030100_Reach")]
internal sealed class Reach : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "notices",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                Kind = table.Column<string>(),
                DecisionId = table.Column<long>(),
                Words = table.Column<string>(),
                On = table.Column<string>(),
                Reason = table.Column<string>(nullable: true),
                OtherId = table.Column<long>(nullable: true),
                SaidOn = table.Column<string>(nullable: true),
                DigestKey = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_notices", row => row.Id));
        migrationBuilder.CreateIndex("IX_notices_DigestKey", "notices", "DigestKey");
        migrationBuilder.CreateIndex("IX_notices_SchoolId_SaidOn", "notices", ["SchoolId", "SaidOn"]);

        migrationBuilder.CreateTable(
            "outages",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                Since = table.Column<long>(),
                EndedAt = table.Column<long>(nullable: true),
                ToldToId = table.Column<long>(nullable: true),
                ToldKey = table.Column<string>(nullable: true),
                ToldOn = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_outages", row => row.Id));
        migrationBuilder.CreateIndex("IX_outages_PersonId", "outages", "PersonId");
        migrationBuilder.CreateIndex("IX_outages_SchoolId_EndedAt", "outages", ["SchoolId", "EndedAt"]);

        migrationBuilder.CreateIndex("IX_issued_steps_DigestKey", "issued_steps", "DigestKey");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

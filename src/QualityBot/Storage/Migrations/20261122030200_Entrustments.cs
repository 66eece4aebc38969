using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Confirmation of a decision's or a meeting's reports, entrusted to another person.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122030200_Entrustments")]
internal sealed class Entrustments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "entrustments",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                FromId = table.Column<long>(),
                ToId = table.Column<long>(),
                First = table.Column<string>(),
                DecisionId = table.Column<long>(nullable: true),
                MeetingId = table.Column<long>(nullable: true),
                Last = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_entrustments", row => row.Id));
        migrationBuilder.CreateIndex("IX_entrustments_SchoolId", "entrustments", "SchoolId");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

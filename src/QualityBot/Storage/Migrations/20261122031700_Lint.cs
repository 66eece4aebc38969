using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Remarks on the register that somebody looked at and left.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122031700_Lint")]
internal sealed class Lint : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "lint_passes",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Remark = table.Column<string>(),
                PersonId = table.Column<long>(),
                On = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_lint_passes", row => row.Id));
        migrationBuilder.CreateIndex("IX_lint_passes_SchoolId", "lint_passes", "SchoolId");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

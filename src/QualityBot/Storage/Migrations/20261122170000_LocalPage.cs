using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>One-time codes of the local page, and who had to do with names of pupils. No name is in any table.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122170000_LocalPage")]
internal sealed class LocalPage : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "page_codes",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                Hash = table.Column<string>(),
                IssuedAt = table.Column<long>(),
                EndedAt = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_page_codes", row => row.Id));
        migrationBuilder.CreateIndex("IX_page_codes_Hash", "page_codes", "Hash");
        migrationBuilder.CreateIndex("IX_page_codes_SchoolId_PersonId", "page_codes", ["SchoolId", "PersonId"]);

        migrationBuilder.CreateTable(
            "name_uses",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(nullable: true),
                At = table.Column<long>(),
                Kind = table.Column<string>(),
                What = table.Column<string>(),
                Pupils = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_name_uses", row => row.Id));
        migrationBuilder.CreateIndex("IX_name_uses_SchoolId_At", "name_uses", ["SchoolId", "At"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

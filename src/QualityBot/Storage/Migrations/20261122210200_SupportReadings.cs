using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Who looked at the support of whom.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122210200_SupportReadings")]
internal sealed class SupportReadings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "support_readings",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                PersonId = table.Column<long>(),
                At = table.Column<long>(),
                What = table.Column<string>(),
                IsPaper = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_support_readings", row => row.Id));
        migrationBuilder.CreateIndex("IX_support_readings_SchoolId_At", "support_readings", ["SchoolId", "At"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

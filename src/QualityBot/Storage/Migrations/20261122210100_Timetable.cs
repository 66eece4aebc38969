using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Days of the week of a plan's lessons.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122210100_Timetable")]
internal sealed class Timetable : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("Days", "support_plans", nullable: false, defaultValue: "[]");

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>The hour of a deadline, for a decision and for each card.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122070100_Hours")]
internal sealed class Hours : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("DeadlineTime", "decisions", nullable: true);
        migrationBuilder.AddColumn<string>("DueTime", "assignments", nullable: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("The way back is the backup.");
}

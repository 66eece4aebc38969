using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Decisions are found by their words; rows of before are filled by <see cref="WordsMarks"/>.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122110000_WordsMark")]
internal sealed class WordsMark : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("WordsMark", "decisions", nullable: true);
        migrationBuilder.CreateIndex("IX_decisions_WordsMark_SchoolId", "decisions", ["WordsMark", "SchoolId"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("The way back is the backup.");
}

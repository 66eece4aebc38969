using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>What phrases of documents mean at a school, as somebody corrected them.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122070100_Phrases")]
internal sealed class Phrases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "phrases",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Kind = table.Column<string>(),
                Phrase = table.Column<string>(),
                Meaning = table.Column<string>(),
                On = table.Column<string>(),
                By = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_phrases", row => row.Id));
        migrationBuilder.CreateIndex("IX_phrases_SchoolId_Kind_Phrase", "phrases", ["SchoolId", "Kind", "Phrase"], unique: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("The way back is the backup.");
}

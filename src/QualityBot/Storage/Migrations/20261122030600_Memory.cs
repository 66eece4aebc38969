using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Answers that the next import of a school need not ask for again; what somebody typed beside the wording of a decision.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122030600_Memory")]
internal sealed class Memory : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("AsTyped", "decisions", nullable: true);
        migrationBuilder.CreateTable(
            "remembered",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(),
                Party = table.Column<string>(),
                PersonId = table.Column<long>(nullable: true),
                On = table.Column<string>(),
                By = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_remembered", row => row.Id));
        migrationBuilder.CreateIndex("IX_remembered_SchoolId_Party", "remembered", ["SchoolId", "Party"], unique: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("The way back is the backup.");
}

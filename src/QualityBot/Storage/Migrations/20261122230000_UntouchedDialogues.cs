using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>Dialogues in which nothing has been said yet; those that are open during the update count as begun.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122230000_UntouchedDialogues")]
internal sealed class UntouchedDialogues : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<bool>("IsUntouched", "sessions", nullable: false, defaultValueSql: "0");

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("The way back is the backup.");
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>A card may be no news for another reason than being a repeat: the mark has a wider name.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122210000_KnownCards")]
internal sealed class KnownCards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.RenameColumn("IsRepeat", "assignments", "IsKnown");

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

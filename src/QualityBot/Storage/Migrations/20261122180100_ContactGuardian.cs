using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>With which guardian of the child somebody of the school spoke.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122180100_ContactGuardian")]
internal sealed class ContactGuardian : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<long>("Guardian", "parent_contacts", nullable: true);

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("The way back is the backup.");
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace QualityBot.Storage.Migrations;

/// <summary>The engine's own tables.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261122000000_Engine")]
internal sealed class Engine : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "inbox",
            table => new { Key = table.Column<string>(), HandledAt = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_inbox", row => row.Key));
        migrationBuilder.CreateIndex("IX_inbox_HandledAt", "inbox", "HandledAt");

        migrationBuilder.CreateTable(
            "outbox",
            table => new
            {
                Id = table.Column<long>(),
                Key = table.Column<string>(),
                SchoolId = table.Column<long>(nullable: true),
                PersonId = table.Column<long>(nullable: true),
                Channel = table.Column<string>(),
                Recipient = table.Column<string>(),
                Kind = table.Column<int>(),
                Payload = table.Column<string>(),
                Priority = table.Column<int>(),
                About = table.Column<string>(nullable: true),
                NotBefore = table.Column<long>(),
                NextTry = table.Column<long>(),
                State = table.Column<int>(),
                Tries = table.Column<int>(),
                FailingSince = table.Column<long>(nullable: true),
                MessageId = table.Column<string>(nullable: true),
                EndedAt = table.Column<long>(nullable: true),
                LastError = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_outbox", row => row.Id));
        migrationBuilder.CreateIndex("IX_outbox_Key", "outbox", "Key", unique: true);
        migrationBuilder.CreateIndex("IX_outbox_State_NotBefore", "outbox", ["State", "NotBefore"]);
        migrationBuilder.CreateIndex("IX_outbox_About", "outbox", "About");
        migrationBuilder.CreateIndex("IX_outbox_PersonId_State", "outbox", ["PersonId", "State"]);

        migrationBuilder.CreateTable(
            "sessions",
            table => new
            {
                Channel = table.Column<string>(),
                Recipient = table.Column<string>(),
                Conversation = table.Column<string>(),
                State = table.Column<string>(),
                ChangedAt = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_sessions", row => new { row.Channel, row.Recipient }));

        migrationBuilder.CreateTable(
            "work",
            table => new
            {
                Id = table.Column<long>(),
                Key = table.Column<string>(),
                Kind = table.Column<string>(),
                Payload = table.Column<string>(),
                Channel = table.Column<string>(),
                Recipient = table.Column<string>(),
                SchoolId = table.Column<long>(nullable: true),
                NextTry = table.Column<long>(),
                Tries = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_work", row => row.Id));
        migrationBuilder.CreateIndex("IX_work_Key", "work", "Key", unique: true);

        migrationBuilder.CreateTable(
            "audit",
            table => new
            {
                Id = table.Column<long>(),
                SchoolId = table.Column<long>(nullable: true),
                ActorId = table.Column<long>(nullable: true),
                At = table.Column<long>(),
                Cause = table.Column<string>(),
                Change = table.Column<string>(),
                Record = table.Column<string>(),
                RecordId = table.Column<long>(),
                Values = table.Column<string>(nullable: true),
                ValuesHash = table.Column<string>(),
                Hash = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_audit", row => row.Id));
        migrationBuilder.CreateIndex("IX_audit_Record_RecordId", "audit", ["Record", "RecordId"]);

        migrationBuilder.CreateTable(
            "set_aside",
            table => new
            {
                Key = table.Column<string>(),
                Channel = table.Column<string>(),
                Recipient = table.Column<string>(),
                At = table.Column<long>(),
                Error = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_set_aside", row => row.Key));

        migrationBuilder.CreateTable(
            "attempts",
            table => new { Key = table.Column<string>(), Count = table.Column<int>() },
            constraints: table => table.PrimaryKey("PK_attempts", row => row.Key));

        migrationBuilder.CreateTable(
            "kept",
            table => new { Name = table.Column<string>(), Value = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_kept", row => row.Name));
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The way back is the backup.");
}

using Microsoft.EntityFrameworkCore;
using QualityBot.Storage;
using QualityBot.Tests.Support;

namespace QualityBot.Tests.Storage;

public sealed class SchemaTests
{
    [Fact]
    public void The_hand_written_migrations_make_the_schema_of_the_model()
    {
        using var migrated = new TestStore();
        using var created = new TestStore(migrated: false);
        using (var db = created.CreateDbContext())
        {
            db.Database.EnsureCreated();
        }

        Schema(migrated).ShouldBe(Schema(created));
    }

    [Fact]
    public void Stored_records_hold_no_navigations()
    {
        using var store = new TestStore();
        using var db = store.CreateDbContext();

        db.Model.GetEntityTypes().SelectMany(type => type.GetNavigations()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_record_of_a_feature_belongs_to_a_school()
    {
        using var store = new TestStore();
        using var db = store.CreateDbContext();

        db.Model.GetEntityTypes()
            .Where(type => type.ClrType.Namespace!.StartsWith("QualityDomain", StringComparison.Ordinal) && type.ClrType != typeof(QualityDomain.People.School))
            .ShouldAllBe(type => type.FindProperty("SchoolId") != null);
    }

    /// <summary>Columns by name – one that came later stands at the end of its table, which changes nothing – and the text of indices.</summary>
    private static List<string> Schema(TestStore store)
    {
        using var db = store.CreateDbContext();
        return db.Database
            .SqlQueryRaw<string>("""
                SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' || coalesce(c.dflt_value, '') AS Value
                FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '%EFMigrations%'
                UNION ALL
                SELECT name || ': ' || sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL
                ORDER BY 1
                """)
            .ToList();
    }
}

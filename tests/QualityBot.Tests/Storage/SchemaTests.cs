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

    private static List<string> Schema(TestStore store)
    {
        using var db = store.CreateDbContext();
        return db.Database
            .SqlQueryRaw<string>("SELECT name || ': ' || replace(replace(sql, char(10), ' '), '  ', ' ') AS Value FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '%EFMigrations%' ORDER BY name")
            .ToList();
    }
}

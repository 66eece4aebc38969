using System.Reflection;
using Microsoft.EntityFrameworkCore;
using QualityBot.Storage.Rows;
using QualityDomain;

namespace QualityBot.Storage;

/// <summary>The store. Reading goes through <see cref="Of{T}"/>, writing through <see cref="Commit"/> alone.</summary>
public sealed partial class AppDb(DbContextOptions<AppDb> options) : DbContext(options)
{
    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<WorkRow> Work => Set<WorkRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<SetAsideRow> SetAside => Set<SetAsideRow>();

    public DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    public DbSet<KeptRow> Kept => Set<KeptRow>();

    /// <summary>The records of one school; there is no other way to read a feature's records.</summary>
    public IQueryable<T> Of<T>(long school)
        where T : class => Set<T>().AsNoTracking().Where(record => EF.Property<long>(record, "SchoolId") == school);

    /// <summary>Contexts are used again: what this use left unsaved goes with its transaction.</summary>
    public override void Dispose()
    {
        Forget();
        base.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public override ValueTask DisposeAsync()
    {
        Forget();
        return base.DisposeAsync();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        ValueListOf<string>(configurationBuilder);
        ValueListOf<int>(configurationBuilder);
        ValueListOf<long>(configurationBuilder);
        ValueListOf<DateOnly>(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(Assembly.GetExecutingAssembly());

    private void Forget()
    {
        marks.Clear();
        posted.Clear();
        (lastHash, HasUnsavedRecords, BringsWork) = (null, false, false);
    }

    private static void ValueListOf<T>(ModelConfigurationBuilder configuration) =>
        configuration.Properties<ValueList<T>>().HaveConversion<JsonList<T>, ValueListComparer<T>>();
}

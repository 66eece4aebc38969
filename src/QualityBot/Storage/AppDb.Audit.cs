using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QualityBot.Engine;
using QualityBot.Storage.Rows;

namespace QualityBot.Storage;

/// <summary>The append-only history: each change of a record, chained by hashes.</summary>
public sealed partial class AppDb
{
    private string? lastHash;

    /// <summary>Whether every row still follows from the one before it.</summary>
    public async Task<bool> AuditHolds(CancellationToken ct)
    {
        var previous = "";
        await foreach (var row in Audit.AsNoTracking().OrderBy(row => row.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (row.Hash != HashOf(previous, row) || (row.Values is not null && row.ValuesHash != Hash(row.Values)))
            {
                return false;
            }

            previous = row.Hash;
        }

        return true;
    }

    private async Task Remember(string change, object? before, object? after, Cause cause, CancellationToken ct)
    {
        HasUnsavedRecords = true;
        lastHash ??= await Audit.AsNoTracking().OrderByDescending(row => row.Id).Select(row => row.Hash).FirstOrDefaultAsync(ct) ?? "";
        var record = after ?? before!;
        var values = Changes(before, after);
        var row = new AuditRow
        {
            Id = cause.Ids.Next(),
            SchoolId = cause.SchoolId,
            ActorId = cause.ActorId,
            At = cause.SchoolNow,
            Cause = cause.Key,
            Change = change,
            Record = record.GetType().Name,
            RecordId = (long)record.GetType().GetProperty("Id")!.GetValue(record)!,
            Values = values,
            ValuesHash = Hash(values),
            Hash = "",
        };
        lastHash = HashOf(lastHash, row);
        Audit.Add(row with { Hash = lastHash });
    }

    /// <summary>Property → [old, new], only what differs; what follows from other properties is not told again.</summary>
    private static string Changes(object? before, object? after)
    {
        var type = (after ?? before!).GetType();
        var changed =
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
            let old = before is null ? null : property.GetValue(before)
            let now = after is null ? null : property.GetValue(after)
            where !Equals(old, now)
            select (property.Name, Values: new[] { old, now });
        return JsonSerializer.Serialize(changed.ToDictionary(change => change.Name, change => change.Values), StageJson.Options);
    }

    private static string HashOf(string previous, AuditRow row) => Hash(string.Join('|',
        previous, row.Id.ToString(CultureInfo.InvariantCulture), row.SchoolId, row.ActorId,
        row.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), row.Cause, row.Change, row.Record, row.RecordId, row.ValuesHash));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

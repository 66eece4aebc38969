using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using QualityBot.Engine;
using QualityDomain;

namespace QualityBot.Storage;

/// <summary>Instants are stored as UTC milliseconds, since SQLite cannot compare a DateTimeOffset.</summary>
/// <remarks>Source: learn.microsoft.com/ef/core/providers/sqlite/limitations, «Query limitations».</remarks>
internal sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));

/// <summary>A value list is stored as a JSON array in one column.</summary>
internal sealed class JsonList<T>() : ValueConverter<ValueList<T>, string>(
    list => JsonSerializer.Serialize(list, StageJson.Options),
    stored => JsonSerializer.Deserialize<ValueList<T>>(stored, StageJson.Options)!);

/// <summary>Value lists compare by their items.</summary>
internal sealed class ValueListComparer<T>() : ValueComparer<ValueList<T>>(
    (left, right) => object.Equals(left, right),
    list => list.GetHashCode(),
    list => list);

using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace QualityDomain;

/// <summary>An immutable list that equals another list with equal items in the same order, so that records which hold one compare by value.</summary>
/// <remarks>The default of a property should be <c>[]</c>; collection expressions build it.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public sealed class ValueList<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items = items.IsDefault ? [] : items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();

    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => items.Aggregate(items.Length, HashCode.Combine);

    public override string ToString() => $"[{string.Join(", ", items)}]";
}

/// <summary>Builds value lists.</summary>
public static class ValueList
{
    public static ValueList<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Empty<T>.List : new([.. items]);

    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => items is ValueList<T> same ? same : items is ICollection<T> { Count: 0 } ? Empty<T>.List : new([.. items]);

    /// <summary>The list without what repeats, in the order of the first times.</summary>
    public static ValueList<T> WithoutRepeats<T>(this ValueList<T> items) => items.Count < 2 ? items : items.Distinct().ToValueList();

    /// <summary>The one list and then the other; most often one of them is empty, and the other is the answer as it stands.</summary>
    public static ValueList<T> Then<T>(this ValueList<T> first, ValueList<T> second) => second.Count == 0 ? first : first.Count == 0 ? second : [.. first, .. second];

    /// <summary>Nearly every record has empty lists: they share one.</summary>
    private static class Empty<T>
    {
        public static readonly ValueList<T> List = new([]);
    }
}

using TelegramSandbox.Wire;

namespace TelegramSandbox.Faulting;

/// <summary>What is to go wrong: scripted faults first, in the order given, then random ones.</summary>
public sealed class Faults
{
    private readonly Lock _gate = new();
    private readonly List<Scripted> _script = [];
    private readonly Dictionary<string, int> _drawn = [];
    private readonly List<Update> _given = [];
    private readonly List<Update> _held = [];
    private (double Rate, Random Random, Fault[] Faults, string? Method)? _dice;

    internal Faults()
    {
    }

    /// <summary>How often each kind of fault struck, by the name of its record.</summary>
    public IReadOnlyDictionary<string, int> Drawn
    {
        get
        {
            lock (_gate)
            {
                return new Dictionary<string, int>(_drawn);
            }
        }
    }

    /// <summary>Lets the next calls fail: of a method (any case; null for all but getUpdates), to a chat (null for all), so many times.</summary>
    public void Next(Fault fault, string? method = null, long? chatId = null, int times = 1)
    {
        lock (_gate)
        {
            _script.AddRange(Enumerable.Repeat(new Scripted(fault, method, chatId), times));
        }
    }

    /// <summary>Lets every call (of a method; null for all but getUpdates) fail with this probability, always the same for the same seed and calls.</summary>
    public void Randomly(double rate, int seed, IEnumerable<Fault> faults, string? method = null)
    {
        lock (_gate)
        {
            _dice = (rate, new Random(seed), [.. faults], method);
        }
    }

    /// <summary>From now on everything works.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _script.Clear();
            _dice = null;
        }
    }

    internal Fault? Draw(string method, long chatId)
    {
        lock (_gate)
        {
            var scripted = _script.FindIndex(s => !s.Fault.IsAboutUpdates && s.Fits(method, chatId));
            if (scripted >= 0)
            {
                return Count(TakeAt(scripted));
            }

            return _dice is { } dice && IsMeant(dice.Method, method) && dice.Faults.Where(f => !f.IsAboutUpdates).ToArray() is { Length: > 0 } faults
                && dice.Random.NextDouble() < dice.Rate
                ? Count(faults[dice.Random.Next(faults.Length)])
                : null;
        }
    }

    /// <summary>The batch as a disturbed network gives it.</summary>
    internal Update[] Disturb(Update[] batch)
    {
        lock (_gate)
        {
            if (batch.Length + _held.Count == 0)
            {
                return [];
            }

            var fault = DrawForUpdates();
            Update[] disturbed = [.. batch, .. _held];
            _held.Clear();
            disturbed = fault switch
            {
                Fault.RepeatedUpdates => [.. _given, .. disturbed],
                Fault.ReversedUpdates => [.. disturbed.Reverse()],
                Fault.LateUpdate when disturbed.Length > 1 => Hold(disturbed),
                _ => disturbed,
            };
            _given.Clear();
            _given.AddRange(batch);
            return disturbed;
        }
    }

    private Update[] Hold(Update[] batch)
    {
        _held.Add(batch[0]);
        return batch[1..];
    }

    private Fault? DrawForUpdates()
    {
        var scripted = _script.FindIndex(s => s.Fault.IsAboutUpdates);
        if (scripted >= 0)
        {
            return Count(TakeAt(scripted));
        }

        return _dice is { } dice && dice.Faults.Where(f => f.IsAboutUpdates).ToArray() is { Length: > 0 } faults && dice.Random.NextDouble() < dice.Rate
            ? Count(faults[dice.Random.Next(faults.Length)])
            : null;
    }

    private Fault TakeAt(int index)
    {
        var fault = _script[index].Fault;
        _script.RemoveAt(index);
        return fault;
    }

    private Fault Count(Fault fault)
    {
        _drawn[fault.GetType().Name] = _drawn.GetValueOrDefault(fault.GetType().Name) + 1;
        return fault;
    }

    private static bool IsMeant(string? wanted, string method) => wanted is null
        ? !method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase)
        : wanted.Equals(method, StringComparison.OrdinalIgnoreCase);

    private sealed record Scripted(Fault Fault, string? Method, long? ChatId)
    {
        public bool Fits(string method, long chatId) => IsMeant(Method, method) && (ChatId is null || ChatId == chatId);
    }
}

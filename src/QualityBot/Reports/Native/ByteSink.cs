using System.Runtime.InteropServices;

namespace QualityBot.Reports.Native;

/// <summary>Receives the bytes that Cairo writes.</summary>
internal sealed unsafe class ByteSink : IDisposable
{
    private const int WriteError = 11;

    private readonly MemoryStream stream = new();
    private GCHandle self;

    public ByteSink() => self = GCHandle.Alloc(this);

    /// <summary>The function that Cairo calls.</summary>
    public static delegate* unmanaged<nint, byte*, uint, int> Write => &Receive;

    /// <summary>What Cairo hands back to that function.</summary>
    public nint Closure => GCHandle.ToIntPtr(self);

    public byte[] ToArray() => stream.ToArray();

    public void Dispose()
    {
        self.Free();
        stream.Dispose();
    }

    /// <summary>No exception may cross into native code: a failed write is told as a status, which the renderer checks.</summary>
    [UnmanagedCallersOnly]
    private static int Receive(nint closure, byte* data, uint length)
    {
        try
        {
            ((ByteSink)GCHandle.FromIntPtr(closure).Target!).stream.Write(new ReadOnlySpan<byte>(data, checked((int)length)));
            return Cairo.Success;
        }
        catch (Exception failure) when (failure is IOException or OutOfMemoryException or OverflowException)
        {
            return WriteError;
        }
    }
}

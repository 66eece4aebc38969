using System.Buffers;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace QualityBot.Telegram.Transport;

/// <summary>A body that remembers whether any of it may have left: this is what tells «surely not sent» from «uncertain».</summary>
internal abstract class RequestBody : HttpContent
{
    /// <summary>Whether writing to the connection has begun.</summary>
    public bool Started { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        return WriteAsync(stream, cancellationToken);
    }

    protected abstract Task WriteAsync(Stream stream, CancellationToken cancellationToken);
}

/// <summary>A request as UTF-8 JSON, written once into a rented buffer. Cyrillic stays as it is: two bytes a letter, not six.</summary>
internal sealed class JsonBody : RequestBody
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer)? scratch;

    private readonly byte[] rented;
    private readonly int length;
    private bool returned;

    private JsonBody(ReadOnlySpan<byte> json)
    {
        (rented, length) = (ArrayPool<byte>.Shared.Rent(json.Length), json.Length);
        json.CopyTo(rented);
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    public static JsonBody Of<T>(T request, JsonTypeInfo<T> type) => new(Write(request, type));

    /// <summary>The JSON bytes, valid until the next call on this thread.</summary>
    public static ReadOnlySpan<byte> Write<T>(T request, JsonTypeInfo<T> type)
    {
        var (buffer, writer) = scratch ??= NewScratch();
        buffer.ResetWrittenCount();
        writer.Reset();
        JsonSerializer.Serialize(writer, request, type);
        writer.Flush();
        return buffer.WrittenSpan;
    }

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => stream.WriteAsync(rented, 0, length, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = this.length;
        return true;
    }

    // A cancelled write may still look at the buffer; then it is left to the collector.
    protected override void Dispose(bool disposing)
    {
        if (disposing && !returned && Finished)
        {
            returned = true;
            ArrayPool<byte>.Shared.Return(rented);
        }
        base.Dispose(disposing);
    }

    /// <summary>Set when the whole answer came, so that nothing reads the buffer any more.</summary>
    public bool Finished { get; set; }

    private static (ArrayBufferWriter<byte>, Utf8JsonWriter) NewScratch()
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        return (buffer, new Utf8JsonWriter(buffer, Relaxed));
    }
}

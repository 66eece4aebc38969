using System.Buffers;

namespace QualityBot.Telegram.Transport;

/// <summary>Copies a stream and counts while copying, because declared sizes lie.</summary>
internal static class BoundedCopy
{
    public static async Task<ApiResult<long>> RunAsync(Stream source, Stream destination, long maxBytes, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var total = 0L;
            while (await source.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
            {
                total += read;
                if (total > maxBytes)
                {
                    return TooLarge(maxBytes);
                }
                await destination.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
            }
            return new ApiResult<long>(total, null);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static ApiFailure TooLarge(long maxBytes) => new ApiFailure.TooLarge(413, $"The file has more than {maxBytes} bytes.");
}

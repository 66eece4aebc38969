using QualityBot.Reports.Layout;

namespace QualityBot.Reports.Native;

/// <summary>A PNG picture with white ground.</summary>
internal static unsafe class Picture
{
    /// <param name="scale">Pixels in a point of the drawing.</param>
    public static byte[] Png(int width, int height, double scale, Action<Canvas> draw)
    {
        using var surface = Cairo.ImageSurface(Cairo.OpaquePixels, width, height);
        using (var context = Cairo.Create(surface))
        {
            Cairo.Scale(context, scale, scale);
            var canvas = new Canvas(context);
            canvas.Fill(0, 0, width / scale, height / scale, Ink.White);
            draw(canvas);
        }

        using var sink = new ByteSink();
        var status = Cairo.WritePng(surface, ByteSink.Write, sink.Closure);
        return status == Cairo.Success ? sink.ToArray() : throw new InvalidOperationException($"Cairo could not write the picture: status {status}.");
    }
}

using Microsoft.Win32.SafeHandles;

namespace QualityBot.Reports.Native;

/// <summary>A Cairo surface: a PDF file or a picture.</summary>
internal sealed class SurfaceHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Cairo.DestroySurface(handle);
        return true;
    }
}

/// <summary>A Cairo drawing context.</summary>
internal sealed class ContextHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Cairo.DestroyContext(handle);
        return true;
    }
}

/// <summary>A counted object of Pango: font map, context, font or layout.</summary>
internal sealed class ObjectHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Pango.Unref(handle);
        return true;
    }
}

/// <summary>A description of a font: family, weight, size.</summary>
internal sealed class FontDescriptionHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Pango.FreeFontDescription(handle);
        return true;
    }
}

/// <summary>A walk over the lines of a layout.</summary>
internal sealed class IteratorHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Pango.FreeIterator(handle);
        return true;
    }
}

using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using QRCoder;
using QualityBot.Reports.Layout;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using PIC = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>Pictures inside one part of the file: the text or a footer.</summary>
internal sealed class WordPictures(OpenXmlPart part)
{
    private uint count;

    public W.Run Qr(string text, double size)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QrPicture.Level);
        using var code = new PngByteQRCode(data);
        return Inline(code.GetGraphic(8), size, size, text);
    }

    /// <summary>A picture that stands in the line like a letter.</summary>
    /// <param name="description">Read aloud to those who do not see it.</param>
    public W.Run Inline(byte[] png, double width, double height, string description)
    {
        count++;
        var name = string.Create(CultureInfo.InvariantCulture, $"picture{count}");
        var image = part.AddNewPart<ImagePart>("image/png", name);
        using (var stream = new MemoryStream(png))
        {
            image.FeedData(stream);
        }

        var (x, y) = (WordUnits.Emu(width), WordUnits.Emu(height));
        return new W.Run(new W.Drawing(new DW.Inline(
            new DW.Extent { Cx = x, Cy = y },
            new DW.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DW.DocProperties { Id = count, Name = name, Description = Typography.Prepared(description) },
            new DW.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new PIC.Picture(
                new PIC.NonVisualPictureProperties(
                    new PIC.NonVisualDrawingProperties { Id = count, Name = name },
                    new PIC.NonVisualPictureDrawingProperties()),
                new PIC.BlipFill(new A.Blip { Embed = name }, new A.Stretch(new A.FillRectangle())),
                new PIC.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = x, Cy = y }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }
}

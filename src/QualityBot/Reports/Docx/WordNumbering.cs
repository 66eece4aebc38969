using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace QualityBot.Reports.Docx;

/// <summary>Numbered lists that go on counting when the school adds an item.</summary>
internal sealed class WordNumbering(MainDocumentPart main)
{
    private int count;

    public IEnumerable<W.Paragraph> Of(ItemList list)
    {
        var id = Define(list);
        return list.Items.Select(item =>
        {
            var paragraph = WordText.Paragraph(item, new WordLook { Style = WordStyles.Item });
            paragraph.ParagraphProperties!.NumberingProperties = new W.NumberingProperties(new W.NumberingLevelReference { Val = 0 }, new W.NumberingId { Val = id });
            return paragraph;
        });
    }

    private int Define(ItemList list)
    {
        var part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>("numbering");
        part.Numbering ??= new W.Numbering();
        var id = ++count;
        var hang = 24 + (list.Prefix.Length * 6);
        var definition = new W.AbstractNum(
            new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
            new W.Level(
                new W.StartNumberingValue { Val = 1 },
                new W.NumberingFormat { Val = list.Numbered ? W.NumberFormatValues.Decimal : W.NumberFormatValues.Bullet },
                new W.LevelText { Val = list.Numbered ? $"{list.Prefix}%1." : list.Marker(0) },
                new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                new W.PreviousParagraphProperties(new W.Indentation { Left = WordUnits.TwipText(hang), Hanging = WordUnits.TwipText(hang) }))
            { LevelIndex = 0 })
        { AbstractNumberId = id };

        // All definitions stand before all instances.
        part.Numbering.InsertAt(definition, id - 1);
        part.Numbering.AppendChild(new W.NumberingInstance(new W.AbstractNumId { Val = id }) { NumberID = id });
        return id;
    }
}

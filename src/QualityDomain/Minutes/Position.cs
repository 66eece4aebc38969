namespace QualityDomain.Minutes;

/// <summary>Where a line stands in the original file, so that a comment or a filled cell can land there.</summary>
/// <param name="Part">docx: 0 is the text, 1 the footnotes, 2 the endnotes, 3 the page headers, 4 the page footers, 5 pieces of web pages kept inside; xlsx: the number of the sheet from 0; text: 0.</param>
/// <param name="Row">docx: the ordinal of the paragraph among all paragraphs of the part, in the order of the file, from 0 (a piece of a web page: the line); xlsx: the row from 0; text: the line from 0.</param>
/// <param name="Column">xlsx: the column from 0; otherwise 0.</param>
public readonly record struct Position(int Part, int Row, int Column = 0);

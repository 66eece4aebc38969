using QualityDomain;

namespace QualityBot.Documents;

/// <summary>The file is larger than <see cref="Limits.FileBytes"/>, or holds more rows than a school's document can.</summary>
public sealed record TooLarge : Problem;

/// <summary>The file holds nothing that can be read.</summary>
public sealed record Empty : Problem;

/// <summary>Something else than a document or a spreadsheet.</summary>
public sealed record WrongType : Problem;

/// <summary>A picture or a scan, or a document that holds nothing but pictures.</summary>
public sealed record Picture : Problem;

/// <summary>A program that was to read the file did not come to an end within its limits.</summary>
public sealed record TakesTooLong : Problem;

/// <summary>A PDF where nothing is installed that reads it.</summary>
public sealed record Pdf : Problem;

/// <summary>A document of Word 97–2003, or RTF, where nothing is installed that reads it.</summary>
public sealed record OldWordFormat : Problem;

/// <summary>A document of OpenOffice or LibreOffice.</summary>
public sealed record OpenDocumentFormat : Problem;

/// <summary>The beginning says what it is, the rest is broken or cut off.</summary>
public sealed record Damaged : Problem;

/// <summary>The document runs programs.</summary>
public sealed record HasMacros : Problem;

/// <summary>The document carries other files or controls inside.</summary>
public sealed record HasEmbeddedObjects : Problem;

/// <summary>The document fetches something from elsewhere when it is opened. Hyperlinks, which are followed by people only, are no such thing.</summary>
public sealed record HasExternalParts : Problem;

/// <summary>The document opens with a password only.</summary>
public sealed record PasswordProtected : Problem;

/// <summary>The archive unpacks to far more than any document does, or has far more parts.</summary>
public sealed record BombLike : Problem;

/// <summary>The XML inside defines entities or a document type, which office programs never do, or nests without end.</summary>
public sealed record ForbiddenXml : Problem;

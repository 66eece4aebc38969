using QualityDomain;

namespace QualityBot.Reports;

/// <summary>Who signs: post at the left, a line for the hand, the name with the initials first at the right.</summary>
public sealed record Signer(string Post, string Name);

/// <summary>The signatures at the end of a paper. They never stand alone on a sheet.</summary>
public sealed record Signatures(ValueList<Signer> Signers) : Block;

/// <summary>«С … ознакомлены»: a line to sign and date for each name.</summary>
/// <param name="Title">The line above the list, by default «Ознакомлены:».</param>
/// <param name="Names">With the surname first; an empty name gives an empty line to fill in.</param>
public sealed record Acquainted(ValueList<string> Names, string Title = "Ознакомлены:") : Block;

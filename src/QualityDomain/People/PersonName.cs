namespace QualityDomain.People;

/// <summary>A name with the ways in which papers and messages write it.</summary>
/// <remarks>Two names are one person's when <see cref="Matches"/> says so; ё equals е there.</remarks>
/// <param name="Family">Фамилия, possibly double, in the nominative.</param>
/// <param name="Given">Имя or its first letter; empty where only the family name is known.</param>
/// <param name="Patronymic">Отчество or its first letter; null: none.</param>
public sealed record PersonName(string Family, string Given, string? Patronymic)
{
    /// <summary>«Соколова М. И.» – lists and messages.</summary>
    public string WithInitials => Initials is "" ? Family : $"{Family} {Initials}";

    /// <summary>«М.И. Соколова» – signatures of papers (ГОСТ Р 7.0.97: initials first), in one piece.</summary>
    public string Signature => Initials is "" ? Family : $"{Tight}\u00A0{Family}";

    /// <summary>«Соколова М.И.» – tables of papers, in one piece.</summary>
    public string InTables => Initials is "" ? Family : $"{Family}\u00A0{Tight}";

    /// <summary>«Соколова Марина Игоревна».</summary>
    public string Full => string.Join(' ', new[] { Family, Dotted(Given), Dotted(Patronymic) }.Where(part => part is not ""));

    /// <summary>«Марина Игоревна» – how the bot speaks to the person; the short form where only initials are known.</summary>
    public string Polite => Given.Length > 1 ? string.Join(' ', new[] { Given, Dotted(Patronymic) }.Where(part => part is not "")) : WithInitials;

    /// <summary>«М. И.», with a no-break space inside; «А.-М.» for a double name.</summary>
    public string Initials => string.Join('\u00A0', new[] { Given, Patronymic }.Where(part => part is { Length: > 0 })
        .Select(part => string.Join('-', part!.Split('-', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one => $"{char.ToUpperInvariant(one[0])}."))));

    private string Tight => Initials.Replace("\u00A0", "", StringComparison.Ordinal);

    /// <summary>The text by which a person is searched and sorted: «соколова марина игоревна».</summary>
    public string Key => Folded.Of($"{Family} {Given} {Patronymic}");

    /// <summary>Whether both may name the same person: equal family names, and no contradiction in what both tell of the rest.</summary>
    public bool Matches(PersonName other) =>
        Folded.Of(Family) == Folded.Of(other.Family) && Agree(Given, other.Given) && Agree(Patronymic, other.Patronymic);

    public override string ToString() => WithInitials;

    /// <summary>A missing part agrees with anything, an initial with every name that begins with it.</summary>
    private static bool Agree(string? one, string? other)
    {
        var (left, right) = (Folded.Of(one), Folded.Of(other));
        return left is "" || right is "" || left == right
            || (Math.Min(left.Length, right.Length) == 1 && left[0] == right[0]);
    }

    private static string Dotted(string? part) => part switch
    {
        null or "" => "",
        { Length: 1 } => $"{part}.",
        _ => part,
    };
}

namespace QualityDomain.People.PupilNames;

/// <summary>What a person should know before a class list is saved.</summary>
public abstract record KeyDoubt
{
    private KeyDoubt() { }

    /// <summary>The list names no class for these rows: nothing of them is saved.</summary>
    public sealed record NoClass(int Pupils) : KeyDoubt;

    /// <summary>The numbers of the list are missing or repeat themselves: the order of the rows is taken.</summary>
    public sealed record NoNumbers(SchoolClass Class) : KeyDoubt;

    /// <summary>Two children of the class have the same full name: their codes tell them apart.</summary>
    public sealed record SameName(SchoolClass Class, PersonName Name, ValueList<string> Codes) : KeyDoubt;

    /// <summary>The key has the child, the list of the class does not.</summary>
    public sealed record Missing(long PupilId, string Code, PersonName Name) : KeyDoubt;

    /// <summary>The child was in another class of the grade and is taken for the same child.</summary>
    public sealed record Moved(PersonName Name, string From, string To) : KeyDoubt;

    /// <summary>The same number and given name with another family name: taken for the same child.</summary>
    public sealed record Renamed(string Code, PersonName Before, PersonName Now) : KeyDoubt;

    /// <summary>The child came after 1 September and gets the next free number, whatever the list counts.</summary>
    public sealed record CameLater(string Code, PersonName Name) : KeyDoubt;

    /// <summary>The class has more pupils than codes: the row is left out.</summary>
    public sealed record ClassIsFull(SchoolClass Class, PersonName Name) : KeyDoubt;
}

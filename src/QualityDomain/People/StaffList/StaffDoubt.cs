namespace QualityDomain.People.StaffList;

/// <summary>Something in a staff list that a person should look at. It never stops the rest.</summary>
/// <param name="Row">Running number of the row in the table, from 1.</param>
public abstract record StaffDoubt(int Row)
{
    /// <summary>No name can be read; the row is left out.</summary>
    public sealed record NoName(int Row, string Text) : StaffDoubt(Row);

    /// <summary>The same person stands in an earlier row; both are read as one.</summary>
    public sealed record SamePerson(int Row, int EarlierRow, PersonName Name) : StaffDoubt(Row);

    /// <summary>The post names no role that we know; the person has tasks of the own only.</summary>
    public sealed record UnknownPost(int Row, string Post) : StaffDoubt(Row);

    /// <summary>Classes cannot be read and are left out.</summary>
    public sealed record UnreadableClasses(int Row, string Text) : StaffDoubt(Row);

    /// <summary>A subject teacher without a subject.</summary>
    public sealed record NoSubject(int Row, PersonName Name) : StaffDoubt(Row);

    /// <summary>A class teacher without a class.</summary>
    public sealed record NoClass(int Row, PersonName Name) : StaffDoubt(Row);

    /// <summary>A head of an association whose association is not named.</summary>
    public sealed record NoAssociation(int Row, PersonName Name) : StaffDoubt(Row);

    /// <summary>Two people lead one class.</summary>
    public sealed record TwoClassTeachers(int Row, int EarlierRow, string Class) : StaffDoubt(Row);

    /// <summary>Two people are the director.</summary>
    public sealed record TwoDirectors(int Row, int EarlierRow) : StaffDoubt(Row);

    /// <summary>The load is no number and is left out.</summary>
    public sealed record UnreadableHours(int Row, string Text) : StaffDoubt(Row);

    /// <summary>The electronic mail is none and is left out.</summary>
    public sealed record UnreadableEmail(int Row, string Text) : StaffDoubt(Row);

    /// <summary>The table has no column of names: nothing was read.</summary>
    public sealed record NoNameColumn() : StaffDoubt(1);
}

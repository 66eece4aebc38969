namespace QualityDomain.People.Responsibles;

/// <summary>Reads who answers for a task, as schools write it: roles in any case and abbreviation, bodies, names, several in a row without marks.</summary>
/// <remarks>What names nobody known becomes <c>other:TEXT</c>; nothing is dropped but marks and «ответственные:».</remarks>
public static class PartiesReader
{
    public static PartiesReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, PartySequence.Read(new PartyLine(text)).Distinct().ToValueList());
    }
}

namespace QualityDomain.People.PupilNames;

/// <summary>What a row of a class list becomes.</summary>
/// <param name="Code">The code of the school year, canonical.</param>
/// <param name="PupilId">Null: the school does not know the pupil yet.</param>
public sealed record PlannedPupil(ListedPupil Listed, string Code, long? PupilId)
{
    /// <summary>Whether the pupil gets this code now; otherwise the place is there already.</summary>
    public bool NeedsPlace { get; init; }

    /// <summary>The place that ends, of a child who changed class; null: none.</summary>
    public PupilPlace? Leaves { get; init; }

    /// <summary>The name that the key has now; null: none.</summary>
    public PersonName? Before { get; init; }

    /// <summary>Whether something is to be stored.</summary>
    public bool ChangesSomething => NeedsPlace || Before != Listed.Name;
}

/// <summary>What the school knows before a list comes.</summary>
/// <param name="StartYear">The school year of the list.</param>
/// <param name="Places">Of this school year and the one before.</param>
public sealed record KeyFacts(int StartYear, DateOnly Today, ValueList<Pupil> Pupils, ValueList<PupilPlace> Places, ValueList<PupilName> Names);

/// <summary>A class list compared with the key: who is known, who is new, who is gone, and the doubts. Pure; nothing is stored by it.</summary>
/// <remarks>
/// A code is given once a school year: the number of the journal on 1 September. Later lists may count anew, the codes stay;
/// who comes later gets the next free number. Source: a decision of ours (S-13, P-1).
/// </remarks>
/// <param name="StartYear">The school year for which codes are given.</param>
/// <param name="Missing">Pupils whom the key has in classes of the list and the list does not; they have not left until somebody says so.</param>
public sealed record KeyPlan(int StartYear, ValueList<PlannedPupil> Pupils, ValueList<KeyDoubt.Missing> Missing, ValueList<KeyDoubt> Doubts)
{
    public bool ChangesNothing => Pupils.All(pupil => !pupil.ChangesSomething);

    /// <summary>The classes of the list, in their order.</summary>
    public ValueList<SchoolClass> Classes => [.. Pupils.Select(pupil => pupil.Listed.Class!).Distinct().Order()];

    /// <summary>Compares all classes of a list.</summary>
    public static KeyPlan Of(ClassListReading list, KeyFacts facts)
    {
        var matching = new KeyMatching(facts, list);
        foreach (var own in list.Pupils.Where(pupil => pupil.Class is not null).GroupBy(pupil => pupil.Class!).OrderBy(own => own.Key))
        {
            matching.Take(own.Key, [.. own]);
        }

        var homeless = list.Pupils.Count(pupil => pupil.Class is null);
        return new(facts.StartYear, [.. matching.Planned], [.. matching.Missing], homeless == 0 ? [.. matching.Doubts] : [new KeyDoubt.NoClass(homeless), .. matching.Doubts]);
    }
}

namespace QualityDomain.Assessments.Map;

/// <summary>A decision that the map proposes for a cause. Its words are the bot's; a person takes it, changes it or leaves it.</summary>
/// <param name="Code">Short and stable, for buttons.</param>
/// <param name="Causes">Ids of the causes that it is proposed for.</param>
/// <param name="Document">Where it is written down.</param>
/// <param name="Due">Until when, unless somebody says otherwise.</param>
/// <param name="Lead">Who leads: a role as <see cref="People.RoleIds"/> names it.</param>
public sealed record Measure(string Code, ValueList<string> Causes, MapDocument Document, DueRule Due, string Lead)
{
    /// <summary>The kind of individual work that it is (0-19); null: none.</summary>
    public Gaps.SupportKind? Support { get; init; }

    /// <summary>Who leads in that grade: pupils of grades 1–4 have one teacher for nearly everything.</summary>
    public string LeadIn(int? grade) => Lead == "teachers" && grade <= 4 ? "primary_teachers" : Lead;

    /// <summary>The only half of the map in which it is proposed; null: wherever its cause stands.</summary>
    public Figures.OutcomeHalf? Half { get; init; }

    /// <summary>Whether it is about pupils of a class; whatever else there is names the parallel at most, so that it points at nobody.</summary>
    public bool IsForPupils => Document == MapDocument.SupportPlan || Support is not null;

    /// <summary>Whether it judges or rewards somebody, which ВПР must never be used for.</summary>
    public bool JudgesPeople { get; init; }

    /// <summary>Мера административного воздействия: only after two years without growth (I2-3.6).</summary>
    public bool IsAdministrative { get; init; }
}

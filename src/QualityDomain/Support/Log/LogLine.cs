using QualityDomain.Assessments.Gaps;
using QualityDomain.People;

namespace QualityDomain.Support.Log;

/// <summary>What one line of a teacher says about individual work: «доп. занятие с 5А-07 и 5А-12 по дробям, 40 мин, вчера».</summary>
/// <param name="Pupils">Whom it was with; empty: the line names nobody.</param>
/// <param name="Kind">Null: no word says what it was.</param>
/// <param name="Topic">In the teacher's words: «деление с остатком», or with its preposition «по дробям»; empty: none.</param>
/// <param name="Minutes">Null: not said.</param>
/// <param name="On">The day; null: not said, which means today.</param>
/// <param name="Unread">Words that nothing was made of, in their order; a person looks at them before anything is kept.</param>
public sealed record LogLine(ValueList<PupilCode> Pupils, SupportKind? Kind, string Topic, int? Minutes, DateOnly? On, ValueList<string> Unread)
{
    /// <summary>Whether the line is about support at all: it names a pupil by code, and says something of the work.</summary>
    public bool IsEntry => Pupils.Count > 0 && (Kind is not null || Minutes is not null || Topic.Length > 0);
}

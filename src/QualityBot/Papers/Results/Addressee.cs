namespace QualityBot.Papers.Results;

/// <summary>To whom a recommendation goes, as a role: never a name.</summary>
internal enum Addressee
{
    Administration,
    Association,
    Teachers,
    ClassTeachers,
    Psychologist,
    Parents,
}

namespace QualityBot.Papers.PupilSupport;

/// <summary>Papers about the support of pupils. The value is the letter that stands for it in a button.</summary>
internal enum SupportPaper
{
    /// <summary>Everything that is done for one pupil.</summary>
    Pupil = 'p',

    /// <summary>Everything that happened around one pupil, in order of time, for the answer to a complaint.</summary>
    Chronology = 'h',

    /// <summary>What ППк or Совет профилактики keeps, for its members and the director.</summary>
    Body = 'b',

    /// <summary>The plans of a class.</summary>
    Register = 'r',

    /// <summary>The checks of a month, of a class or of the school.</summary>
    Month = 'm',

    /// <summary>How much extra work each teacher carries, and who may need help; for the administration.</summary>
    Load = 'n',

    /// <summary>Who gets support, how much of it was held, and what went together with improvement.</summary>
    Effect = 'e',
}

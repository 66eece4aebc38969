namespace QualityDomain.FollowUp;

/// <summary>Something that others did to a person's work, and that can wait for the person's next digest.</summary>
/// <param name="PersonId">Who is to hear of it.</param>
/// <param name="Words">The work, or what else it is about, as the message names it.</param>
public sealed record Notice(long Id, long SchoolId, long PersonId, NoticeKind Kind, long DecisionId, string Words, DateOnly On)
{
    /// <summary>Why, in the words of whoever did it; null: no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The other person: who has the card now, or who entrusted something; null: nobody is to be named.</summary>
    public long? OtherId { get; init; }

    /// <summary>The day of the digest that carried it; null: not said yet.</summary>
    public DateOnly? SaidOn { get; init; }

    /// <summary>The key of that digest, by which its delivery is found.</summary>
    public string? DigestKey { get; init; }
}

/// <summary>What happened.</summary>
public enum NoticeKind
{
    /// <summary>The card is not wanted any more.</summary>
    Cancelled,

    /// <summary>Another person has the card now.</summary>
    HandedOver,

    /// <summary>The wish for another due day was declined.</summary>
    PostponementDeclined,

    /// <summary>A part that the person handed over was reported and waits for the person's word.</summary>
    PartReported,

    /// <summary>The person may confirm reports that somebody else would confirm.</summary>
    ConfirmationEntrusted,

    /// <summary>The person need not confirm them any more.</summary>
    ConfirmationTakenBack,

    /// <summary>The card came from somebody who left the school.</summary>
    LeftBehind,

    /// <summary>Works of the person's grades wait for their next step of the cycle.</summary>
    WorkIsStuck,

    /// <summary>Support of pupils whom the person answers for waits for something.</summary>
    SupportWaits,

    /// <summary>A guardian of a pupil of the person's class withdrew.</summary>
    FamilyWithdrew,
}

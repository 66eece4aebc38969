namespace QualityBot.Support.Bodies;

/// <summary>Actions of buttons that work at any later time. The argument is the body's name in the code.</summary>
internal static class BodyKeys
{
    /// <summary>The records of the body, or of all that the person sees.</summary>
    public const string Show = "sb.show";

    /// <summary>The records of a body about one pupil; the row is the pupil.</summary>
    public const string Pupil = "sb.pupil";

    /// <summary>Writes a record down; the version is the number of the meeting's day, 0: today.</summary>
    public const string New = "sb.new";

    /// <summary>Takes a record back that was written today; the row is the record.</summary>
    public const string Undo = "sb.undo";

    /// <summary>What is to be done as the next step of a record: for whoever leads it.</summary>
    public const string Step = "sb.step";

    /// <summary>Who belongs to the body.</summary>
    public const string Seats = "sb.seats";
}
